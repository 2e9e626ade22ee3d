package vn.parindex.report;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.parindex.model.FiledReport;
import vn.parindex.model.Standing;
import vn.parindex.model.Unit;

/** The units that have written a report, in the order in which reports tell of units. */
final class Reporters {
    private final Map<String, Unit> units;
    private final List<FiledReport> reports;

    Reporters(Telling telling) {
        units =
                telling.standings().stream()
                        .map(Standing::unit)
                        .collect(Collectors.toMap(Unit::code, Function.identity()));
        reports =
                telling.picture().reports().latest().stream()
                        .filter(report -> units.containsKey(report.unitCode()))
                        .sorted((one, other) -> UnitPhrase.order().compare(unit(one), unit(other)))
                        .toList();
    }

    List<FiledReport> reports() {
        return reports;
    }

    List<Unit> units() {
        return reports.stream().map(this::unit).toList();
    }

    Optional<FiledReport> of(Unit unit) {
        return reports.stream().filter(report -> report.unitCode().equals(unit.code())).findFirst();
    }

    Unit unit(FiledReport report) {
        return units.get(report.unitCode());
    }
}
