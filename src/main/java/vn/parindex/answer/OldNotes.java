package vn.parindex.answer;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.poi.hssf.usermodel.HSSFCell;
import org.apache.poi.hssf.usermodel.HSSFClientAnchor;
import org.apache.poi.hssf.usermodel.HSSFComment;
import org.apache.poi.hssf.usermodel.HSSFPatriarch;
import org.apache.poi.hssf.usermodel.HSSFRichTextString;
import org.apache.poi.hssf.usermodel.HSSFRow;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellReference;

/** Our notes in a sheet of the old format. */
final class OldNotes {
    private static final int COLUMNS = 3;
    private static final int ROW_PIXELS = 20;

    private final HSSFSheet sheet;
    private final String title;

    OldNotes(HSSFSheet sheet, String title) {
        this.sheet = sheet;
        this.title = title;
    }

    void write(SortedMap<CellAt, Mark> marks, Trace trace) {
        for (Map.Entry<CellAt, Mark> each : marks.entrySet()) {
            CellAt at = each.getKey();
            List<String> paragraphs = each.getValue().paragraphs();
            HSSFComment there = sheet.getCellComment(new CellAddress(at.row(), at.column()));
            if (there == null) {
                add(at, NoteText.alone(title, paragraphs));
            } else {
                extend(there, at, NoteText.below(title, paragraphs), trace);
            }
        }
    }

    static void strip(HSSFSheet sheet, Trace trace) {
        Map<CellAddress, HSSFComment> comments = new TreeMap<>(sheet.getCellComments());
        for (HSSFComment comment : comments.values()) {
            String says = comment.getString().getString();
            if (NoteText.within(says).length == 0) {
                continue;
            }
            String left = NoteText.without(says);
            if (left.isBlank()) {
                sheet.getDrawingPatriarch().removeShape(comment);
            } else {
                comment.setString(rich(left, comment.getString()));
                shrink(comment, sheet.getSheetName(), trace);
            }
        }
    }

    private void add(CellAt at, String text) {
        HSSFPatriarch drawing = sheet.createDrawingPatriarch();
        int column = Math.min(at.column() + 1, 250);
        int bottom = at.row() + rows(text);
        HSSFClientAnchor anchor =
                new HSSFClientAnchor(
                        100,
                        20,
                        0,
                        0,
                        (short) column,
                        at.row(),
                        (short) (column + COLUMNS),
                        bottom);
        HSSFComment comment = drawing.createCellComment(anchor);
        comment.setAuthor(NoteText.AUTHOR);
        comment.setString(new HSSFRichTextString(text));
        comment.setVisible(false);
        cell(at).setCellComment(comment);
    }

    private void extend(HSSFComment comment, CellAt at, String text, Trace trace) {
        HSSFRichTextString own = comment.getString();
        comment.setString(rich(own.getString() + text, own));
        if (comment.getAnchor() instanceof HSSFClientAnchor anchor) {
            int before = anchor.getRow2();
            anchor.setRow2(before + rows(text));
            String kept = at.address() + "|" + anchor.getRow2() + "|" + before;
            trace.add(Trace.BOX, kept + "|" + sheet.getSheetName());
        }
    }

    private static void shrink(HSSFComment comment, String sheetName, Trace trace) {
        String at = new CellReference(comment.getRow(), comment.getColumn()).formatAsString(false);
        if (comment.getAnchor() instanceof HSSFClientAnchor anchor) {
            String grown = at + "|" + anchor.getRow2() + "|";
            trace.all(Trace.BOX).stream()
                    .filter(line -> line.startsWith(grown) && line.endsWith("|" + sheetName))
                    .map(line -> line.substring(grown.length()).split("\\|", 2)[0])
                    .findFirst()
                    .ifPresent(before -> anchor.setRow2(Integer.parseInt(before)));
        }
    }

    private static int rows(String text) {
        return 1 + NoteText.height(text) / ROW_PIXELS;
    }

    private HSSFCell cell(CellAt at) {
        HSSFRow row = sheet.getRow(at.row());
        HSSFRow there = row == null ? sheet.createRow(at.row()) : row;
        HSSFCell cell = there.getCell(at.column());
        return cell == null ? there.createCell(at.column()) : cell;
    }

    /** A text with the letters of another as far as both go. */
    private static HSSFRichTextString rich(String text, HSSFRichTextString like) {
        HSSFRichTextString rich = new HSSFRichTextString(text);
        int runs = like.numFormattingRuns();
        for (int i = 0; i < runs; i++) {
            int from = like.getIndexOfFormattingRun(i);
            int to = i + 1 < runs ? like.getIndexOfFormattingRun(i + 1) : like.length();
            if (from < text.length()) {
                rich.applyFont(from, Math.min(to, text.length()), like.getFontOfFormattingRun(i));
            }
        }
        return rich;
    }
}
