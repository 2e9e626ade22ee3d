package vn.parindex.answer;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import vn.parindex.answer.pack.Parts;
import vn.parindex.answer.pack.Xml;
import vn.parindex.language.Messages;
import vn.parindex.model.Severity;

/**
 * A workbook of the package formats, with and without macros. It is changed part by part and place
 * by place; whatever is not ours keeps its bytes.
 */
final class ModernWorkbook {
    private static final String FORMAT =
            "<dxf><fill><patternFill><bgColor rgb=\"FF%s\"/></patternFill></fill></dxf>";

    private final Parts parts;
    private final Book book;

    private ModernWorkbook(byte[] original) throws IOException {
        parts = Parts.of(original);
        book = new Book(parts);
    }

    static byte[] annotate(byte[] original, Answer answer) throws IOException {
        ModernWorkbook workbook = new ModernWorkbook(original);
        workbook.strip();
        workbook.mark(answer);
        return workbook.parts.zip();
    }

    static byte[] strip(byte[] annotated) throws IOException {
        ModernWorkbook workbook = new ModernWorkbook(annotated);
        workbook.strip();
        return workbook.parts.zip();
    }

    private void strip() throws IOException {
        Trace trace = new Trace();
        List<String> selected = List.of();
        Optional<Integer> result = ResultPart.find(parts, book);
        while (result.isPresent() && book.sheets().size() > 1) {
            trace = ResultPart.trace(parts, book, result.get());
            selected = book.shows(result.get()) ? trace.all(Trace.SELECTED) : List.of();
            book.remove(result.get(), trace);
            result = ResultPart.find(parts, book);
        }
        for (Book.Sheet sheet : tables()) {
            Xml xml = parts.xml(sheet.part());
            Fills.strip(xml);
            if (selected.contains(sheet.name())) {
                Selection.restore(xml);
            }
            save(sheet, xml);
            NotesRemoval.run(parts, sheet, trace);
        }
        new Styles(parts, book).cutBack(trace);
    }

    private void mark(Answer answer) throws IOException {
        Trace trace = new Trace();
        Styles styles = new Styles(parts, book);
        Map<Severity, Integer> formats = new EnumMap<>(Severity.class);
        for (Severity severity : Severity.values()) {
            formats.put(severity, styles.add("dxfs", FORMAT.formatted(Fills.colour(severity))));
        }
        for (Book.Sheet sheet : tables()) {
            mark(sheet, answer, formats, trace);
        }
        String name = freeName(answer.locale());
        String part = resultSheet(name, answer, styles);
        styles.write(trace);
        book.insertFirst(name, part, trace);
        remember(part, trace);
    }

    private void mark(Book.Sheet sheet, Answer answer, Map<Severity, Integer> formats, Trace trace)
            throws IOException {
        Xml xml = parts.xml(sheet.part());
        Rows rows = new Rows(xml);
        ComputedColumn.write(xml, rows, computed(answer, sheet.name()));
        SortedMap<CellAt, Mark> marks = Mark.of(answer, sheet.name(), Merges.of(xml)::first);
        Map<Severity, SortedSet<CellAt>> cells = new EnumMap<>(Severity.class);
        marks.forEach(
                (cell, mark) ->
                        cells.computeIfAbsent(mark.severity(), any -> new TreeSet<>()).add(cell));
        Fills.mark(xml, cells, formats);
        if (Selection.clear(xml)) {
            trace.add(Trace.SELECTED, sheet.name());
        }
        save(sheet, xml);
        Messages words = Messages.of("answer", answer.locale());
        Set<CellAt> threaded = Notes.threaded(parts, sheet.part());
        new Notes(parts, sheet, words.text("note.title"))
                .write(new NotePlaces(rows, threaded, words).of(marks), rows.grid(), trace);
    }

    private static SortedMap<CellAt, Optional<BigDecimal>> computed(Answer answer, String sheet) {
        SortedMap<CellAt, Optional<BigDecimal>> cells = new TreeMap<>();
        for (ComputedCell each : answer.computed()) {
            Mark.at(each.place(), sheet).ifPresent(cell -> cells.put(cell, each.points()));
        }
        return cells;
    }

    private String resultSheet(String name, Answer answer, Styles styles) throws IOException {
        Set<String> visible =
                tables().stream()
                        .filter(Book.Sheet::visible)
                        .map(Book.Sheet::name)
                        .collect(Collectors.toSet());
        try (XSSFWorkbook scratch = new XSSFWorkbook()) {
            ResultSheet.write(scratch, name, answer, visible);
            return Graft.of(scratch, parts, styles);
        }
    }

    private void remember(String part, Trace trace) throws IOException {
        Xml xml = parts.xml(part);
        Rows rows = new Rows(xml);
        int row = 1;
        for (String line : trace.lines()) {
            CellAt at = new CellAt(row++, 0);
            rows.add(
                    at,
                    "<c r=\"%s\" t=\"inlineStr\">%s</c>"
                            .formatted(at.address(), Graft.inline(line)));
        }
        rows.flush();
        parts.put(part, xml.bytes());
    }

    private String freeName(Locale locale) throws IOException {
        String wanted = Messages.of("answer", locale).text("sheet.name");
        List<String> taken = new ArrayList<>();
        book.sheets().forEach(sheet -> taken.add(sheet.name()));
        return SheetName.free(wanted, taken);
    }

    /** The sheets that have cells. */
    private List<Book.Sheet> tables() throws IOException {
        List<Book.Sheet> tables = new ArrayList<>();
        for (Book.Sheet sheet : book.sheets()) {
            if (parts.has(sheet.part())) {
                Xml xml = parts.xml(sheet.part());
                if (xml.child(xml.root(), "sheetData").isPresent()) {
                    tables.add(sheet);
                }
            }
        }
        return tables;
    }

    private void save(Book.Sheet sheet, Xml xml) throws IOException {
        if (xml.isChanged()) {
            parts.put(sheet.part(), xml.bytes());
        }
    }
}
