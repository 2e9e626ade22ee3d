package vn.parindex.examples;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblBorders;
import vn.parindex.files.FixedZip;

/** A report as commune offices write it in Word: no styles, headings in bold, typed numbers. */
final class AWordReport {
    private static final int SIZE = 14;
    private static final int INDENT = 720;

    private final XWPFDocument document = new XWPFDocument();

    AWordReport(String unit, String place, String subject) {
        XWPFTable head = document.createTable(2, 2);
        head.setWidth("100%");
        CTTblBorders none = head.getCTTbl().getTblPr().getTblBorders();
        if (none != null) {
            head.getCTTbl().getTblPr().unsetTblBorders();
        }
        cell(head.getRow(0).getCell(0), "ỦY BAN NHÂN DÂN", true);
        line(head.getRow(0).getCell(0).addParagraph(), unit, true);
        cell(head.getRow(0).getCell(1), "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", true);
        line(head.getRow(0).getCell(1).addParagraph(), "Độc lập - Tự do - Hạnh phúc", true);
        cell(head.getRow(1).getCell(0), "Số:         /BC-UBND", false);
        cell(head.getRow(1).getCell(1), place + ", ngày       tháng 12 năm 2023", false);
        centred("BÁO CÁO");
        centred(subject);
    }

    void chapter(String text) {
        line(body(), text, true);
    }

    void part(String text) {
        line(body(), text, true);
    }

    void text(String text) {
        line(body(), text, false);
    }

    void bullet(String text) {
        line(body(), "- " + text, false);
    }

    @SafeVarargs
    final void table(List<String> header, List<String>... rows) {
        XWPFTable table = document.createTable(rows.length + 1, header.size());
        table.setWidth("100%");
        for (int column = 0; column < header.size(); column++) {
            cell(table.getRow(0).getCell(column), header.get(column), true);
            for (int row = 0; row < rows.length; row++) {
                cell(table.getRow(row + 1).getCell(column), rows[row].get(column), false);
            }
        }
    }

    /** Equal reports give equal bytes. */
    byte[] bytes() {
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            document.getProperties().getCoreProperties().setCreator("UBND xã");
            document.getProperties().getCoreProperties().setCreated("2023-12-08T01:46:40Z");
            document.write(out);
            return FixedZip.of(out.toByteArray());
        } catch (IOException | InvalidFormatException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private XWPFParagraph body() {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setAlignment(ParagraphAlignment.BOTH);
        paragraph.setIndentationFirstLine(INDENT);
        paragraph.setSpacingAfter(120);
        return paragraph;
    }

    private void centred(String text) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setAlignment(ParagraphAlignment.CENTER);
        line(paragraph, text, true);
    }

    private static void cell(XWPFTableCell cell, String text, boolean bold) {
        XWPFParagraph paragraph = cell.getParagraphs().get(0);
        paragraph.setAlignment(ParagraphAlignment.CENTER);
        line(paragraph, text, bold);
    }

    private static void line(XWPFParagraph paragraph, String text, boolean bold) {
        XWPFRun run = paragraph.createRun();
        run.setFontFamily("Times New Roman");
        run.setFontSize(SIZE);
        run.setBold(bold);
        run.setText(text);
    }
}
