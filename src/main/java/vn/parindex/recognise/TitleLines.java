package vn.parindex.recognise;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.parindex.language.Folding;
import vn.parindex.language.KnownWords;
import vn.parindex.model.FlatCell;
import vn.parindex.model.Identity;

/** Reads the lines above a table: whose scorecard it is, of which set and year. */
final class TitleLines {
    private static final Pattern SET_ID = Pattern.compile("\\(([\\w.-]+)\\)\\s*$");
    private static final Pattern YEAR =
            Pattern.compile(
                    "\\b(?:"
                            + String.join("|", KnownWords.of("head.year"))
                            + ") ((?:19|20)\\d\\d)\\b");

    private final List<FlatCell> lines;

    private TitleLines(List<FlatCell> lines) {
        this.lines = lines;
    }

    static Identity read(FoundTable table) {
        int header = table.table().headerRow();
        TitleLines lines =
                new TitleLines(
                        table.sheet().cells().stream()
                                .filter(cell -> cell.row() <= header)
                                .toList());
        return new Identity(
                lines.after("head.set").flatMap(TitleLines::setId),
                lines.year(),
                Optional.empty(),
                lines.after("head.unit"),
                lines.after("head.version"));
    }

    private static Optional<String> setId(String text) {
        Matcher matcher = SET_ID.matcher(text);
        return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    private Optional<Integer> year() {
        return lines.stream()
                .map(cell -> YEAR.matcher(Folding.bare(cell.shown())))
                .filter(Matcher::find)
                .map(matcher -> Integer.valueOf(matcher.group(1)))
                .findFirst();
    }

    /** What stands behind "Đơn vị:", in the same cell or in the next one. */
    private Optional<String> after(String key) {
        List<String> labels = KnownWords.of(key);
        for (int i = 0; i < lines.size(); i++) {
            String line = Folding.tidy(lines.get(i).shown());
            int colon = line.indexOf(':');
            if (colon > 0 && labels.contains(Folding.bare(line.substring(0, colon)))) {
                String rest = Folding.tidy(line.substring(colon + 1));
                return rest.isEmpty() ? next(i) : Optional.of(rest);
            }
        }
        return Optional.empty();
    }

    private Optional<String> next(int label) {
        return lines.stream()
                .skip(label + 1L)
                .findFirst()
                .filter(cell -> cell.row() == lines.get(label).row())
                .map(cell -> Folding.tidy(cell.shown()));
    }
}
