package vn.parindex.report;

import java.util.List;

/** A grid as a Word table: header rows repeat on every page, no row is split between pages. */
final class WordTable {
    /** Text width of A4 between margins of 30 and 15 mm, in twentieths of a point. */
    private static final int TEXT_WIDTH = 9354;

    /** Fiftieths of a percent in the whole width. */
    private static final int FULL = 5000;

    /** Tables with more columns than these are set smaller. */
    private static final int WIDE = 8;

    /** The last row sums the table up: it never stands alone on a page. */
    private static final int KEPT_TOGETHER = 3;

    /** Nor does its header with less than a few rows. */
    private static final int FIRST = 2;

    /** A table with fewer rows than these is not parted at all. */
    private static final int SHORT = 9;

    private static final String INDENT = "<w:ind w:left=\"50\"/>";
    private static final String KEEP = "<w:keepNext/>";

    private enum Kind {
        HEADER,
        BODY,
        KEPT
    }

    private WordTable() {}

    static String xml(Block.Grid grid) {
        int shares = grid.widths().stream().mapToInt(Integer::intValue).sum();
        StringBuilder xml = new StringBuilder("<w:tbl>").append(properties()).append("<w:tblGrid>");
        for (int width : grid.widths()) {
            xml.append("<w:gridCol w:w=\"").append(width * TEXT_WIDTH / shares).append("\"/>");
        }
        xml.append("</w:tblGrid>");
        grid.header().forEach(row -> row(xml, row, grid, Kind.HEADER));
        int last = grid.rows().size() - 1;
        for (int i = 0; i <= last; i++) {
            boolean kept = i < last && (last < SHORT || i < FIRST || i >= last - KEPT_TOGETHER);
            row(xml, grid.rows().get(i), grid, kept ? Kind.KEPT : Kind.BODY);
        }
        return xml.append("</w:tbl>").toString();
    }

    private static String properties() {
        StringBuilder borders = new StringBuilder();
        for (String side : List.of("top", "left", "bottom", "right", "insideH", "insideV")) {
            borders.append("<w:").append(side);
            borders.append(" w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"000000\"/>");
        }
        return "<w:tblPr><w:tblW w:w=\"5000\" w:type=\"pct\"/><w:jc w:val=\"center\"/>"
                + "<w:tblBorders>"
                + borders
                + "</w:tblBorders><w:tblLayout w:type=\"fixed\"/><w:tblCellMar>"
                + "<w:left w:w=\"20\" w:type=\"dxa\"/><w:right w:w=\"20\" w:type=\"dxa\"/>"
                + "</w:tblCellMar></w:tblPr>";
    }

    private static void row(StringBuilder xml, List<GridCell> cells, Block.Grid grid, Kind kind) {
        xml.append("<w:tr><w:trPr><w:cantSplit/>");
        xml.append(kind == Kind.HEADER ? "<w:tblHeader/>" : "").append("</w:trPr>");
        int column = 0;
        for (GridCell cell : cells) {
            xml.append("<w:tc>").append(cellProperties(cell, column, grid));
            xml.append(content(cell, grid, kind)).append("</w:tc>");
            column += cell.across();
        }
        xml.append("</w:tr>");
    }

    private static String cellProperties(GridCell cell, int column, Block.Grid grid) {
        int shares = grid.widths().stream().mapToInt(Integer::intValue).sum();
        int width =
                grid.widths().subList(column, column + cell.across()).stream()
                        .mapToInt(Integer::intValue)
                        .sum();
        String span = cell.across() == 1 ? "" : "<w:gridSpan w:val=\"" + cell.across() + "\"/>";
        String merge =
                switch (cell.down()) {
                    case NONE -> "";
                    case STARTS -> "<w:vMerge w:val=\"restart\"/>";
                    case CONTINUES -> "<w:vMerge/>";
                };
        return "<w:tcPr><w:tcW w:w=\""
                + width * FULL / shares
                + "\" w:type=\"pct\"/>"
                + span
                + merge
                + "<w:vAlign w:val=\"center\"/></w:tcPr>";
    }

    private static String content(GridCell cell, Block.Grid grid, Kind kind) {
        boolean wide = grid.widths().size() > WIDE;
        int size = (wide ? 20 : 22) - (kind == Kind.HEADER ? 2 : 0);
        String look =
                (cell.bold() ? "<w:b/><w:bCs/>" : "")
                        + "<w:sz w:val=\"%d\"/><w:szCs w:val=\"%d\"/>".formatted(size, size);
        return WordBlocks.paragraphXml(
                ParagraphStyle.CELL,
                (kind == Kind.BODY ? "" : KEEP)
                        + (cell.align() == GridCell.Align.LEFT ? INDENT : "")
                        + "<w:jc w:val=\""
                        + cell.align().word()
                        + "\"/>",
                cell.text().isEmpty() ? "" : WordBlocks.runXml(look, cell.text()));
    }
}
