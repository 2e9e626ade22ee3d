package vn.parindex.answer;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import vn.parindex.answer.pack.Element;
import vn.parindex.answer.pack.Xml;

/** How wide the columns and how high the rows of a sheet are, in pixels. */
final class Grid {
    private static final double DEFAULT_WIDTH = 9.14;
    private static final double DEFAULT_HEIGHT = 15;
    private static final double PIXELS_PER_CHARACTER = 7;
    private static final double PIXELS_PER_POINT = 96 / 72.0;

    private final int defaultWidth;
    private final int defaultHeight;
    private final Map<Integer, Integer> heights = new HashMap<>();
    private final TreeMap<Integer, Span> widths = new TreeMap<>();

    private record Span(int last, int width) {}

    Grid(Xml sheet) {
        Optional<Element> format = sheet.child(sheet.root(), "sheetFormatPr");
        defaultWidth =
                characters(
                        format.flatMap(each -> number(sheet, each, "defaultColWidth"))
                                .orElse(DEFAULT_WIDTH));
        defaultHeight =
                points(
                        format.flatMap(each -> number(sheet, each, "defaultRowHeight"))
                                .orElse(DEFAULT_HEIGHT));
        sheet.child(sheet.root(), "cols")
                .ifPresent(cols -> sheet.children(cols, "col").forEach(col -> width(sheet, col)));
    }

    /** Notes the height that a row's own tag gives. */
    void row(Xml sheet, Element row, int index) {
        if (hidden(sheet, row)) {
            heights.put(index, 0);
        } else {
            number(sheet, row, "ht").ifPresent(height -> heights.put(index, points(height)));
        }
    }

    int width(int column) {
        Map.Entry<Integer, Span> span = widths.floorEntry(column);
        boolean covered = span != null && span.getValue().last() >= column;
        return covered ? span.getValue().width() : defaultWidth;
    }

    int height(int row) {
        return heights.getOrDefault(row, defaultHeight);
    }

    private void width(Xml sheet, Element col) {
        int first = number(sheet, col, "min").orElse(1.0).intValue() - 1;
        int last = number(sheet, col, "max").orElse(1.0).intValue() - 1;
        int width =
                hidden(sheet, col)
                        ? 0
                        : number(sheet, col, "width").map(Grid::characters).orElse(defaultWidth);
        widths.put(first, new Span(last, width));
    }

    private static boolean hidden(Xml sheet, Element element) {
        return sheet.attribute(element, "hidden")
                .filter(value -> value.equals("1") || value.equals("true"))
                .isPresent();
    }

    private static Optional<Double> number(Xml sheet, Element element, String name) {
        return sheet.attribute(element, name).map(Double::valueOf);
    }

    private static int characters(double width) {
        return (int) Math.round(width * PIXELS_PER_CHARACTER);
    }

    private static int points(double height) {
        return (int) Math.round(height * PIXELS_PER_POINT);
    }
}
