package vn.parindex.answer;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.poi.hssf.usermodel.HSSFCell;
import org.apache.poi.hssf.usermodel.HSSFConditionalFormattingRule;
import org.apache.poi.hssf.usermodel.HSSFPatternFormatting;
import org.apache.poi.hssf.usermodel.HSSFRow;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFSheetConditionalFormatting;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.PatternFormatting;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellRangeAddress;
import vn.parindex.language.Messages;
import vn.parindex.model.Identity;
import vn.parindex.model.Severity;

/**
 * A workbook of the format of Excel 97 to 2003. It is read and written as a whole, and its result
 * sheet has no chart.
 */
final class OldWorkbook {
    private static final String STREAM = "Workbook";

    private final HSSFWorkbook workbook;

    private OldWorkbook(HSSFWorkbook workbook) {
        this.workbook = workbook;
    }

    static byte[] annotate(byte[] original, Answer answer) throws IOException {
        try (HSSFWorkbook workbook = new HSSFWorkbook(new ByteArrayInputStream(original))) {
            OldWorkbook old = new OldWorkbook(workbook);
            old.strip();
            old.mark(answer);
            return lastFirst(old.bytes());
        }
    }

    static byte[] strip(byte[] annotated) throws IOException {
        try (HSSFWorkbook workbook = new HSSFWorkbook(new ByteArrayInputStream(annotated))) {
            OldWorkbook old = new OldWorkbook(workbook);
            old.strip();
            return old.bytes();
        }
    }

    private byte[] bytes() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        workbook.write(bytes);
        return bytes.toByteArray();
    }

    private static byte[] lastFirst(byte[] file) throws IOException {
        try (POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(file))) {
            byte[] stream = files.createDocumentInputStream(STREAM).readAllBytes();
            files.getRoot()
                    .createOrUpdateDocument(
                            STREAM, new ByteArrayInputStream(SheetOrder.lastFirst(stream)));
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            files.writeFilesystem(bytes);
            return bytes.toByteArray();
        }
    }

    private void strip() {
        Trace trace = new Trace();
        for (int i = workbook.getNumberOfSheets() - 1; i >= 0; i--) {
            List<String> column = firstColumn(workbook.getSheetAt(i));
            if (column.contains(Identity.ANSWER_MARK) && workbook.getNumberOfSheets() > 1) {
                trace = Trace.of(column);
                remove(i, trace);
            }
        }
        for (HSSFSheet sheet : sheets()) {
            unfill(sheet.getSheetConditionalFormatting());
            OldNotes.strip(sheet, trace);
        }
    }

    private void remove(int index, Trace trace) {
        boolean shown = workbook.getActiveSheetIndex() == index;
        workbook.removeSheetAt(index);
        if (shown) {
            int before = trace.first(Trace.ACTIVE).map(Integer::valueOf).orElse(0);
            workbook.setActiveSheet(Math.min(before, workbook.getNumberOfSheets() - 1));
            for (HSSFSheet sheet : sheets()) {
                sheet.setSelected(trace.all(Trace.SELECTED).contains(sheet.getSheetName()));
            }
        }
    }

    private static void unfill(HSSFSheetConditionalFormatting formats) {
        for (int i = formats.getNumConditionalFormattings() - 1; i >= 0; i--) {
            String formula = formats.getConditionalFormattingAt(i).getRule(0).getFormula1();
            if (formula != null && formula.contains(Fills.MARK)) {
                formats.removeConditionalFormatting(i);
            }
        }
    }

    private void mark(Answer answer) {
        Messages words = Messages.of("answer", answer.locale());
        Trace trace = new Trace();
        Set<String> visible = new LinkedHashSet<>();
        List<HSSFSheet> theirs = sheets();
        for (HSSFSheet sheet : theirs) {
            write(sheet, answer);
            Merges merges = new Merges();
            sheet.getMergedRegions().forEach(region -> merges.add(region.formatAsString()));
            SortedMap<CellAt, Mark> marks = Mark.of(answer, sheet.getSheetName(), merges::first);
            fill(sheet, marks);
            new OldNotes(sheet, words.text("note.title")).write(marks, trace);
            if (workbook.getSheetVisibility(workbook.getSheetIndex(sheet))
                    == SheetVisibility.VISIBLE) {
                visible.add(sheet.getSheetName());
            }
        }
        trace.add(Trace.ACTIVE, String.valueOf(workbook.getActiveSheetIndex()));
        theirs.stream()
                .filter(HSSFSheet::isSelected)
                .forEach(sheet -> trace.add(Trace.SELECTED, sheet.getSheetName()));
        List<String> names = theirs.stream().map(HSSFSheet::getSheetName).toList();
        String name = SheetName.free(words.text("sheet.name"), names);
        ResultSheet.write(workbook, name, answer, visible);
        remember(workbook.getSheet(name), trace);
        show(name);
    }

    private void show(String name) {
        workbook.setActiveSheet(workbook.getSheetIndex(name));
        for (HSSFSheet sheet : sheets()) {
            sheet.setSelected(sheet.getSheetName().equals(name));
        }
    }

    private static void remember(HSSFSheet sheet, Trace trace) {
        int index = 1;
        for (String line : trace.lines()) {
            HSSFRow row = sheet.getRow(index);
            (row == null ? sheet.createRow(index) : row).createCell(0).setCellValue(line);
            index++;
        }
    }

    private static void write(HSSFSheet sheet, Answer answer) {
        for (ComputedCell each : answer.computed()) {
            Mark.at(each.place(), sheet.getSheetName()).ifPresent(at -> write(sheet, at, each));
        }
    }

    private static void write(HSSFSheet sheet, CellAt at, ComputedCell computed) {
        HSSFRow row = sheet.getRow(at.row());
        HSSFCell cell = row == null ? null : row.getCell(at.column());
        if (computed.points().isPresent()) {
            HSSFRow there = row == null ? sheet.createRow(at.row()) : row;
            (cell == null ? there.createCell(at.column()) : cell)
                    .setCellValue(computed.points().get().doubleValue());
        } else if (cell != null && cell.getCellType() == CellType.FORMULA) {
            cell.setCellValue("");
        } else if (cell != null) {
            cell.setBlank();
        }
    }

    private void fill(HSSFSheet sheet, SortedMap<CellAt, Mark> marks) {
        Map<Severity, Set<CellAt>> cells = new TreeMap<>();
        marks.forEach(
                (cell, mark) ->
                        cells.computeIfAbsent(mark.severity(), any -> new TreeSet<>()).add(cell));
        HSSFSheetConditionalFormatting formats = sheet.getSheetConditionalFormatting();
        cells.forEach(
                (severity, each) -> {
                    HSSFConditionalFormattingRule rule =
                            formats.createConditionalFormattingRule(Fills.formula(severity));
                    HSSFPatternFormatting pattern = rule.createPatternFormatting();
                    pattern.setFillBackgroundColor(
                            OldStyles.nearest(workbook, Fills.colour(severity)));
                    pattern.setFillPattern(PatternFormatting.SOLID_FOREGROUND);
                    CellRangeAddress[] ranges =
                            each.stream()
                                    .map(CellAt::address)
                                    .map(CellRangeAddress::valueOf)
                                    .toArray(CellRangeAddress[]::new);
                    formats.addConditionalFormatting(ranges, rule);
                });
    }

    private static List<String> firstColumn(HSSFSheet sheet) {
        List<String> column = new ArrayList<>();
        for (int i = 0; i <= sheet.getLastRowNum(); i++) {
            Optional.ofNullable(sheet.getRow(i))
                    .map(row -> row.getCell(0))
                    .filter(cell -> cell.getCellType() == CellType.STRING)
                    .ifPresent(cell -> column.add(cell.getStringCellValue()));
            if (i == 0 && !column.contains(Identity.ANSWER_MARK)) {
                return List.of();
            }
        }
        return column;
    }

    private List<HSSFSheet> sheets() {
        List<HSSFSheet> sheets = new ArrayList<>();
        for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
            sheets.add(workbook.getSheetAt(i));
        }
        return sheets;
    }
}
