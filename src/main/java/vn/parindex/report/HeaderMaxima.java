package vn.parindex.report;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.parindex.model.AreaMean;
import vn.parindex.model.AreaResult;
import vn.parindex.model.UnitResult;

/**
 * Which maxima of the result table stand in its header. Whole points are printed with their maximum
 * in the cell, "20/25", as such tables always were; points with decimals would not fit, so their
 * maximum goes to the header unless units have different ones.
 */
final class HeaderMaxima {
    private final Optional<BigDecimal> total;
    private final Map<String, BigDecimal> areas = new HashMap<>();

    HeaderMaxima(Telling telling) {
        if (telling.pointDecimals() == 0) {
            total = Optional.empty();
            return;
        }
        List<UnitResult> units = telling.results().units();
        total = common(units.stream().map(UnitResult::max).toList());
        for (AreaMean area : telling.results().areas()) {
            List<BigDecimal> maxima =
                    units.stream()
                            .flatMap(unit -> unit.areas().stream())
                            .filter(each -> each.code().equals(area.code()))
                            .map(AreaResult::max)
                            .toList();
            common(maxima).ifPresent(max -> areas.put(area.code(), max));
        }
    }

    Optional<BigDecimal> total() {
        return total;
    }

    Optional<BigDecimal> area(String code) {
        return Optional.ofNullable(areas.get(code));
    }

    private static Optional<BigDecimal> common(List<BigDecimal> maxima) {
        boolean same = maxima.stream().allMatch(max -> max.compareTo(maxima.get(0)) == 0);
        return same ? maxima.stream().findFirst() : Optional.empty();
    }
}
