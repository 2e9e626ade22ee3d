package vn.parindex.answer;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import vn.parindex.answer.pack.Element;
import vn.parindex.answer.pack.Xml;

/**
 * Writes the computed scores. A live formula stays and only its stored value becomes ours; the
 * cell's style is kept either way.
 */
final class ComputedColumn {
    private final Xml sheet;
    private final Rows rows;

    private ComputedColumn(Xml sheet, Rows rows) {
        this.sheet = sheet;
        this.rows = rows;
    }

    static void write(Xml sheet, Rows rows, SortedMap<CellAt, Optional<BigDecimal>> points) {
        ComputedColumn column = new ComputedColumn(sheet, rows);
        for (Map.Entry<CellAt, Optional<BigDecimal>> each : points.entrySet()) {
            column.write(each.getKey(), each.getValue());
        }
        rows.flush();
    }

    private void write(CellAt at, Optional<BigDecimal> points) {
        Optional<Element> cell = rows.cell(at);
        if (cell.isPresent()) {
            fill(cell.get(), points);
        } else {
            points.ifPresent(
                    number ->
                            rows.add(
                                    at,
                                    "<%1$s r=\"%2$s\">%3$s</%1$s>"
                                            .formatted(
                                                    sheet.named("c"),
                                                    at.address(),
                                                    value(plain(number)))));
        }
    }

    private void fill(Element cell, Optional<BigDecimal> points) {
        Optional<Element> formula = sheet.child(cell, "f");
        boolean words = points.isEmpty() && formula.isPresent();
        if (points.isPresent() && holds(cell, points.get())) {
            return;
        }
        String body =
                formula.map(sheet::raw).orElse("")
                        + points.map(number -> value(plain(number))).orElse(words ? value("") : "");
        if (words) {
            sheet.set(cell, "t", "str");
        } else {
            sheet.unset(cell, "t");
        }
        if (!cell.selfClosed()) {
            sheet.replace(cell.bodyStart(), cell.bodyEnd(), body);
        } else if (!body.isEmpty()) {
            sheet.append(cell, body);
        }
    }

    private boolean holds(Element cell, BigDecimal points) {
        boolean number = sheet.attribute(cell, "t").filter(type -> !type.equals("n")).isEmpty();
        return number
                && sheet.child(cell, "v")
                        .map(sheet::content)
                        .filter(text -> isNumber(text, points))
                        .isPresent();
    }

    private static boolean isNumber(String text, BigDecimal points) {
        try {
            return new BigDecimal(text.strip()).compareTo(points) == 0;
        } catch (NumberFormatException e) {
            return false;
        }
    }

    private String value(String text) {
        return "<%1$s>%2$s</%1$s>".formatted(sheet.named("v"), text);
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
