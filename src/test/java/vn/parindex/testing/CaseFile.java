package vn.parindex.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.parindex.model.Column;
import vn.parindex.model.Formula;
import vn.parindex.model.Identity;
import vn.parindex.model.Value;

/**
 * A filled scorecard described in a few lines.
 *
 * <pre>
 * like: khong-loi            start from another case
 * year: 2022                 set, year, unit, version as the file states them; "-" for not at all
 * recognised: -              no unit of the register fits; conflict: the second unit named
 * no column: SELF
 * stray: 2.9                 a row with an unknown code; repeated: 2.2
 * total 1.1 SELF: 4          a printed sum; "total SELF" is the grand total
 *
 * 1.1.2                      a leaf, then what stands in its row and the rows of its figures
 *   self: 2,88
 *   a: 50
 *   evidence: 12/BC-UBND ngày 05/12/2023
 *   self: =1+0.75 | 1 | 1,75       a formula: text, saved value, value recalculated
 *   removed                  the row is gone; "removed a": the row of one figure
 * </pre>
 */
public final class CaseFile {
    private static final Pattern CODE = Pattern.compile("\\d+(?:\\.\\d+)*");
    private static final Map<String, Column> CELLS =
            Map.of(
                    "self", Column.SELF,
                    "evidence", Column.EVIDENCE,
                    "explanation", Column.EXPLANATION,
                    "page", Column.PAGE,
                    "max", Column.MAX,
                    "name", Column.NAME,
                    "wording", Column.WORDING);

    private final ASubmission submission = ASubmission.of(Example.SET);
    private final Map<String, String> stated = new HashMap<>();
    private String leaf = "";

    private CaseFile() {}

    /** Reads the description in a case folder. */
    public static ASubmission read(Path folder) {
        CaseFile file = new CaseFile();
        file.stated.putAll(
                Map.of(
                        "set",
                        Example.SET.id(),
                        "year",
                        "2023",
                        "unit",
                        "Xã Bằng Lãng",
                        "version",
                        Identity.CURRENT_VERSION));
        lines(folder).forEach(file::line);
        return file.submission.stated(file.identity());
    }

    private static List<String> lines(Path folder) {
        List<String> lines = new ArrayList<>();
        try (Stream<String> all = Files.lines(folder.resolve("phieu.txt"))) {
            for (String line : all.toList()) {
                if (line.startsWith("like:")) {
                    lines.addAll(lines(folder.resolveSibling(line.substring(5).strip())));
                } else if (!line.isBlank() && !line.startsWith("#")) {
                    lines.add(line.strip());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return lines;
    }

    private void line(String line) {
        int colon = line.indexOf(':');
        if (CODE.matcher(line).matches()) {
            leaf = line;
        } else if (line.equals("removed")) {
            submission.without(leaf);
        } else if (line.startsWith("removed ")) {
            submission.withoutFigure(leaf, line.substring(8));
        } else if (line.startsWith("total ")) {
            total(line.substring(6, colon), line.substring(colon + 1).strip());
        } else {
            entry(line.substring(0, colon), line.substring(colon + 1).strip());
        }
    }

    private void entry(String key, String typed) {
        switch (key) {
            case "set", "year", "unit", "version" -> stated.put(key, typed);
            case "recognised" -> submission.unrecognised();
            case "conflict" -> submission.conflict(Units.commune(typed, typed));
            case "no column" -> submission.withoutColumn(Column.valueOf(typed));
            case "stray" -> submission.stray(typed, false);
            case "repeated" -> submission.stray(typed, true);
            default -> cell(key, typed);
        }
    }

    private void cell(String key, String typed) {
        Column column = CELLS.get(key);
        if (column == null) {
            submission.figure(leaf, key, typed);
        } else if (typed.startsWith("=")) {
            submission.formula(leaf, column, formula(typed));
        } else if (column == Column.EVIDENCE) {
            submission.evidence(leaf, typed);
        } else {
            submission.cell(leaf, column, typed);
        }
    }

    private void total(String which, String typed) {
        int space = which.lastIndexOf(' ');
        String code = space < 0 ? "" : which.substring(0, space);
        Column column = Column.valueOf(which.substring(space + 1));
        if (typed.startsWith("=")) {
            submission.total(code, column, "", Optional.of(formula(typed)));
        } else {
            submission.total(code, column, typed);
        }
    }

    private static Formula formula(String typed) {
        String[] parts = typed.substring(1).split("\\|", -1);
        return new Formula(parts[0].strip(), value(parts[1]), value(parts[2]));
    }

    private static Optional<Value> value(String typed) {
        return Optional.of(Typed.value(typed)).filter(value -> !value.isBlank());
    }

    private Identity identity() {
        return new Identity(
                stated("set"),
                stated("year").map(Integer::valueOf),
                Optional.empty(),
                stated("unit"),
                stated("version"));
    }

    private Optional<String> stated(String key) {
        return Optional.of(stated.get(key)).filter(text -> !text.equals("-"));
    }
}
