package vn.parindex.rulebook;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;

/** A workbook that staff keep, as read: its filled cells, nothing more. */
record StaffBook(List<Page> pages) {

    /**
     * One sheet.
     *
     * @param rows by number from 1, then cells by column from 0; blank cells are absent
     */
    record Page(String name, SortedMap<Integer, SortedMap<Integer, StaffCell>> rows) {}

    static StaffBook open(Path file) throws RulebookRefused {
        try {
            return read(Files.readAllBytes(file));
        } catch (NoSuchFileException missing) {
            throw refused("FILE-MISSING", file);
        } catch (IOException | RuntimeException unreadable) {
            // POI tells of damaged and foreign files by many kinds of runtime exceptions
            throw refused("FILE-UNREADABLE", file);
        }
    }

    private static RulebookRefused refused(String code, Path file) {
        return new RulebookRefused(new Fault("", code, Map.of("file", file.toString())));
    }

    private static StaffBook read(byte[] bytes) throws IOException {
        try (Workbook workbook = WorkbookFactory.create(new ByteArrayInputStream(bytes))) {
            DataFormatter formatter = new DataFormatter(Locale.ROOT);
            List<Page> pages = new ArrayList<>();
            for (Sheet sheet : workbook) {
                pages.add(page(sheet, formatter));
            }
            return new StaffBook(List.copyOf(pages));
        }
    }

    private static Page page(Sheet sheet, DataFormatter formatter) {
        SortedMap<Integer, SortedMap<Integer, StaffCell>> rows = new TreeMap<>();
        for (Row row : sheet) {
            SortedMap<Integer, StaffCell> cells = new TreeMap<>();
            for (Cell cell : row) {
                StaffCell read = StaffCell.of(cell, formatter);
                if (!read.isBlank()) {
                    cells.put(cell.getColumnIndex(), read);
                }
            }
            if (!cells.isEmpty()) {
                rows.put(row.getRowNum() + 1, cells);
            }
        }
        return new Page(sheet.getSheetName(), rows);
    }
}
