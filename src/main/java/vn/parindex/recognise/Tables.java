package vn.parindex.recognise;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.parindex.language.Folding;
import vn.parindex.language.KnownWords;
import vn.parindex.model.Column;
import vn.parindex.model.FlatCell;
import vn.parindex.model.FlatSheet;
import vn.parindex.model.FlatWorkbook;
import vn.parindex.model.Identity;
import vn.parindex.model.Table;
import vn.parindex.rulebook.Codes;

/** Finds the scoring tables of a workbook by their header words. */
final class Tables {
    private final Codes codes;
    private final Header header = new Header();
    private final List<String> ours = KnownWords.of("sheet.answer");

    Tables(Codes codes) {
        this.codes = codes;
    }

    /** The tables that people see; hidden ones only where there is no other. */
    List<FoundTable> in(FlatWorkbook workbook) {
        List<FoundTable> visible = tables(workbook, false);
        return visible.isEmpty() ? tables(workbook, true) : visible;
    }

    private List<FoundTable> tables(FlatWorkbook workbook, boolean hidden) {
        List<FoundTable> tables = new ArrayList<>();
        for (FlatSheet sheet : workbook.sheets()) {
            boolean foreign =
                    sheet.hidden() == hidden
                            && !sheet.name().equals(Identity.SHEET)
                            && !isAnswer(sheet);
            if (foreign) {
                first(sheet).ifPresent(tables::add);
            }
        }
        return tables;
    }

    /** A result sheet of ours is known by its mark, which a copy or a new name does not lose. */
    private boolean isAnswer(FlatSheet sheet) {
        return ours.contains(Folding.bare(sheet.name()))
                || sheet.cells().stream()
                        .limit(1)
                        .anyMatch(cell -> cell.shown().equals(Identity.ANSWER_MARK));
    }

    /** A header that people repeat further down heads the same table. */
    private Optional<FoundTable> first(FlatSheet sheet) {
        TreeMap<Integer, NavigableMap<Integer, FlatCell>> rows =
                sheet.cells().stream()
                        .collect(
                                Collectors.groupingBy(
                                        FlatCell::row,
                                        TreeMap::new,
                                        Collectors.toMap(
                                                FlatCell::column,
                                                cell -> cell,
                                                (one, other) -> one,
                                                TreeMap::new)));
        return rows.keySet().stream()
                .map(row -> header.at(row, rows))
                .flatMap(Optional::stream)
                .findFirst()
                .map(table -> new FoundTable(sheet, table, leaves(sheet, table)));
    }

    private long leaves(FlatSheet sheet, Table table) {
        return sheet.cells().stream()
                .filter(cell -> cell.row() > table.headerRow())
                .flatMap(cell -> target(cell, table))
                .filter(Codes.LeafTarget.class::isInstance)
                .map(Codes.Target::code)
                .distinct()
                .count();
    }

    private Stream<Codes.Target> target(FlatCell cell, Table table) {
        boolean code = table.columns().getOrDefault(Column.CODE, -1) == cell.column();
        boolean name = table.columns().getOrDefault(Column.NAME, -1) == cell.column();
        if (code) {
            return codes.at(cell).stream();
        }
        return name ? codes.inFrontOf(cell.shown()).stream() : Stream.empty();
    }
}
