package vn.parindex.answer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import vn.parindex.answer.pack.Element;
import vn.parindex.answer.pack.Xml;

/** The rows and cells of a sheet part, found by their addresses. */
final class Rows {
    private final Xml sheet;
    private final Element data;
    private final TreeMap<Integer, Element> rows = new TreeMap<>();
    private final Map<Integer, NavigableMap<Integer, Element>> cells = new LinkedHashMap<>();
    private final Map<Integer, List<String>> newRows = new TreeMap<>();
    private final Grid grid;

    Rows(Xml sheet) {
        this.sheet = sheet;
        this.grid = new Grid(sheet);
        this.data = sheet.child(sheet.root(), "sheetData").orElseThrow();
        int next = 0;
        for (Element row : sheet.children(data)) {
            // the number may be left out: then it is one more than that of the row before
            int index = sheet.attribute(row, "r").map(Integer::valueOf).orElse(next + 1) - 1;
            rows.put(index, row);
            grid.row(sheet, row, index);
            next = index + 1;
        }
    }

    Grid grid() {
        return grid;
    }

    /** The cells of a row by column. */
    NavigableMap<Integer, Element> cells(int row) {
        return cells.computeIfAbsent(row, this::read);
    }

    Optional<Element> cell(CellAt at) {
        return Optional.ofNullable(cells(at.row()).get(at.column()));
    }

    /** Adds a cell that is not there yet, behind those that were added before it. */
    void add(CellAt at, String cell) {
        Element row = rows.get(at.row());
        if (row == null) {
            newRows.computeIfAbsent(at.row(), any -> new ArrayList<>()).add(cell);
            return;
        }
        Map.Entry<Integer, Element> right = cells(at.row()).higherEntry(at.column());
        if (right == null) {
            sheet.append(row, cell);
        } else {
            sheet.insert(right.getValue().start(), cell);
        }
    }

    /** Writes the rows that were not there yet. */
    void flush() {
        newRows.forEach(
                (index, content) -> {
                    String name = sheet.named("row");
                    String row =
                            "<%1$s r=\"%2$d\">%3$s</%1$s>"
                                    .formatted(name, index + 1, String.join("", content));
                    Map.Entry<Integer, Element> below = rows.higherEntry(index);
                    if (below == null) {
                        sheet.append(data, row);
                    } else {
                        sheet.insert(below.getValue().start(), row);
                    }
                });
        newRows.clear();
    }

    private NavigableMap<Integer, Element> read(int row) {
        NavigableMap<Integer, Element> found = new TreeMap<>();
        Element element = rows.get(row);
        if (element == null) {
            return found;
        }
        int next = 0;
        for (Element cell : sheet.children(element)) {
            int column =
                    sheet.attribute(cell, "r").flatMap(CellAt::of).map(CellAt::column).orElse(next);
            found.put(column, cell);
            next = column + 1;
        }
        return found;
    }
}
