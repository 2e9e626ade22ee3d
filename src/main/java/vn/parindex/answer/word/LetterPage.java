package vn.parindex.answer.word;

import java.util.List;
import vn.parindex.answer.pack.XmlText;

/** The text of a letter while it is put together. */
final class LetterPage {
    private static final int[] WIDTHS = {680, 3980, 4695};

    private final StringBuilder body = new StringBuilder();
    private int column;

    void paragraph(String style, String text) {
        body.append(opened(style)).append(run(text, false)).append("</w:p>");
    }

    void openTable(List<String> titles) {
        body.append("<w:tbl><w:tblPr><w:tblStyle w:val=\"Table\"/>");
        body.append("<w:tblW w:w=\"9355\" w:type=\"dxa\"/><w:tblLayout w:type=\"fixed\"/>");
        body.append("</w:tblPr><w:tblGrid>");
        for (int width : WIDTHS) {
            body.append("<w:gridCol w:w=\"").append(width).append("\"/>");
        }
        body.append("</w:tblGrid><w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>");
        for (int i = 0; i < WIDTHS.length; i++) {
            body.append(cell(i)).append(opened("CellTitle"));
            body.append(run(titles.get(i), false)).append("</w:p></w:tc>");
        }
        body.append("</w:tr>");
    }

    void closeTable() {
        body.append("</w:tbl>");
    }

    void openRow(int number) {
        body.append("<w:tr><w:trPr><w:cantSplit/></w:trPr>").append(cell(0));
        body.append(opened("CellNumber")).append(run(String.valueOf(number), false));
        body.append("</w:p></w:tc>");
        column = 1;
    }

    void closeRow() {
        body.append("</w:tr>");
    }

    void openCell() {
        body.append(cell(column++));
    }

    void closeCell() {
        body.append("</w:tc>");
    }

    /** A paragraph in a cell, its middle in bold. */
    void cell(String before, String bold, String after) {
        body.append(opened("Cell")).append(run(before, false)).append(run(bold, true));
        body.append(run(after, false)).append("</w:p>");
    }

    String document() {
        return LetterFrame.document(body.toString());
    }

    private static String cell(int column) {
        return "<w:tc><w:tcPr><w:tcW w:w=\"%d\" w:type=\"dxa\"/></w:tcPr>"
                .formatted(WIDTHS[column]);
    }

    private static String opened(String style) {
        return "<w:p><w:pPr><w:pStyle w:val=\"%s\"/></w:pPr>".formatted(style);
    }

    private static String run(String text, boolean bold) {
        return text.isEmpty()
                ? ""
                : "<w:r>%s<w:t xml:space=\"preserve\">%s</w:t></w:r>"
                        .formatted(
                                bold ? "<w:rPr><w:b/><w:bCs/></w:rPr>" : "", XmlText.literal(text));
    }
}
