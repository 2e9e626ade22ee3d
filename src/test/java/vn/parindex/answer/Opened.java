package vn.parindex.answer;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.ss.usermodel.ConditionalFormatting;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetConditionalFormatting;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.ss.util.CellRangeAddress;

/** A workbook as another program reads it. */
final class Opened {
    private final Workbook workbook;

    private Opened(Workbook workbook) {
        this.workbook = workbook;
    }

    static Opened of(byte[] bytes) {
        try {
            return new Opened(WorkbookFactory.create(new ByteArrayInputStream(bytes)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Workbook workbook() {
        return workbook;
    }

    List<String> sheets() {
        List<String> names = new ArrayList<>();
        workbook.forEach(sheet -> names.add(sheet.getSheetName()));
        return names;
    }

    /** The texts of all notes of a sheet, by address. */
    Map<String, String> notes(String sheet) {
        Map<String, String> notes = new TreeMap<>();
        workbook.getSheet(sheet)
                .getCellComments()
                .forEach((at, note) -> notes.put(at.formatAsString(), text(note)));
        return notes;
    }

    /** The ranges of all conditional formats that go by this formula. */
    List<String> fills(String sheet, String formula) {
        List<String> ranges = new ArrayList<>();
        SheetConditionalFormatting all = workbook.getSheet(sheet).getSheetConditionalFormatting();
        for (int i = 0; i < all.getNumConditionalFormattings(); i++) {
            ConditionalFormatting each = all.getConditionalFormattingAt(i);
            if (formula.equals(each.getRule(0).getFormula1())) {
                for (CellRangeAddress range : each.getFormattingRanges()) {
                    ranges.add(range.formatAsString());
                }
            }
        }
        return ranges;
    }

    /** What a row shows, from left to right, empty cells left out. */
    List<String> row(String sheet, int number) {
        List<String> texts = new ArrayList<>();
        Row row = workbook.getSheet(sheet).getRow(number);
        if (row != null) {
            for (Cell cell : row) {
                String text = new DataFormatter().formatCellValue(cell);
                if (!text.isEmpty()) {
                    texts.add(text);
                }
            }
        }
        return texts;
    }

    /** What is seen on a sheet whose first column is hidden: its filled rows. */
    List<List<String>> seen(String name) {
        Sheet sheet = workbook.getSheet(name);
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i <= sheet.getLastRowNum(); i++) {
            List<String> texts = new ArrayList<>(row(name, i));
            Row row = sheet.getRow(i);
            if (row != null && row.getCell(0) != null && !texts.isEmpty()) {
                texts.remove(0);
            }
            if (!texts.isEmpty()) {
                rows.add(texts);
            }
        }
        return rows;
    }

    /** Where the links of a sheet lead, by address. */
    Map<String, String> links(String sheet) {
        Map<String, String> links = new LinkedHashMap<>();
        for (Row row : workbook.getSheet(sheet)) {
            for (Cell cell : row) {
                if (cell.getHyperlink() != null) {
                    links.put(cell.getStringCellValue(), cell.getHyperlink().getAddress());
                }
            }
        }
        return links;
    }

    private static String text(Comment note) {
        return note.getString().getString().replace("\u200B", "");
    }
}
