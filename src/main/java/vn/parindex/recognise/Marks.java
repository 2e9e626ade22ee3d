package vn.parindex.recognise;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.parindex.language.Folding;
import vn.parindex.model.FlatCell;
import vn.parindex.model.FlatSheet;
import vn.parindex.model.FlatWorkbook;
import vn.parindex.model.Identity;

/**
 * What a workbook says it is, in three places of which any may be lost: custom properties, the
 * hidden sheet, the lines above the table.
 *
 * @param unitCodes every code stated, without repetition
 */
record Marks(Identity stated, List<String> unitCodes) {
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d{2}");

    static Marks of(FlatWorkbook workbook, Optional<FoundTable> table) {
        Map<String, String> properties = workbook.properties();
        Map<String, String> hidden = hidden(workbook);
        Identity visible = table.map(TitleLines::read).orElse(Identity.NONE);
        Function<String, Optional<String>> either =
                key -> text(properties.get(key)).or(() -> text(hidden.get(key)));
        Identity stated =
                new Identity(
                        either.apply(Identity.SET).or(visible::setId),
                        either.apply(Identity.YEAR).flatMap(Marks::year).or(visible::year),
                        either.apply(Identity.UNIT),
                        visible.unitName(),
                        either.apply(Identity.VERSION).or(visible::version));
        List<String> codes =
                Stream.of(properties.get(Identity.UNIT), hidden.get(Identity.UNIT))
                        .filter(Objects::nonNull)
                        .map(Folding::tidy)
                        .filter(code -> !code.isEmpty())
                        .distinct()
                        .toList();
        return new Marks(stated, codes);
    }

    /** A unit's name alone stands on many papers; the other marks are ours. */
    boolean sayScorecard() {
        return stated.setId().isPresent() || !unitCodes.isEmpty();
    }

    static Optional<Integer> year(String text) {
        var matcher = YEAR.matcher(text);
        return matcher.find() ? Optional.of(Integer.valueOf(matcher.group())) : Optional.empty();
    }

    private static Optional<String> text(String value) {
        return Optional.ofNullable(value).map(Folding::tidy).filter(text -> !text.isEmpty());
    }

    private static Map<String, String> hidden(FlatWorkbook workbook) {
        Map<String, String> marks = new HashMap<>();
        for (FlatSheet sheet : workbook.sheets()) {
            if (sheet.name().equals(Identity.SHEET)) {
                Map<Integer, String> keys = new HashMap<>();
                for (FlatCell cell : sheet.cells()) {
                    if (cell.column() == 0) {
                        keys.put(cell.row(), cell.shown());
                    } else if (cell.column() == 1 && keys.containsKey(cell.row())) {
                        marks.put(keys.get(cell.row()), cell.shown());
                    }
                }
            }
        }
        return marks;
    }
}
