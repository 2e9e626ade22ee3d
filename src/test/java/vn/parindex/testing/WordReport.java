package vn.parindex.testing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;

/** Narrative reports as Word documents: a header table, a title, then one paragraph for a line. */
public final class WordReport {
    private WordReport() {}

    /**
     * A report of a commune.
     *
     * @param unit in capitals, as the header names it
     * @param title the line under {@code BÁO CÁO}
     * @param lines those that begin with a Roman number are bold
     */
    public static byte[] of(String unit, String title, List<String> lines) {
        try (XWPFDocument document = new XWPFDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            header(document, unit);
            line(document, "BÁO CÁO", true, true);
            line(document, title, true, true);
            for (String line : lines) {
                line(document, line, line.matches("[IVX]+\\. .*"), false);
            }
            document.write(out);
            return out.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** A document that is no report. */
    public static byte[] letter(List<String> lines) {
        try (XWPFDocument document = new XWPFDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            lines.forEach(line -> line(document, line, false, false));
            document.write(out);
            return out.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static void header(XWPFDocument document, String unit) {
        XWPFTable table = document.createTable(2, 2);
        table.getRow(0).getCell(0).setText("ỦY BAN NHÂN DÂN");
        table.getRow(0).getCell(0).addParagraph().createRun().setText("XÃ " + unit);
        table.getRow(0).getCell(1).setText("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM");
        table.getRow(1).getCell(0).setText("Số:       /BC-UBND");
        table.getRow(1).getCell(1).setText("ngày       tháng       năm 2023");
    }

    private static void line(XWPFDocument document, String text, boolean bold, boolean centred) {
        XWPFParagraph paragraph = document.createParagraph();
        if (centred) {
            paragraph.setAlignment(ParagraphAlignment.CENTER);
        }
        XWPFRun run = paragraph.createRun();
        run.setBold(bold);
        run.setText(text);
    }
}
