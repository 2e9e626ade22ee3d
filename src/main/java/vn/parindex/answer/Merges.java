package vn.parindex.answer;

import java.util.ArrayList;
import java.util.List;
import vn.parindex.answer.pack.Xml;

/** The merged cells of a sheet: a note shows only at the first of them. */
final class Merges {
    private final List<Range> ranges = new ArrayList<>();

    private record Range(CellAt first, CellAt last) {
        boolean holds(CellAt cell) {
            return cell.row() >= first.row()
                    && cell.row() <= last.row()
                    && cell.column() >= first.column()
                    && cell.column() <= last.column();
        }
    }

    static Merges of(Xml sheet) {
        Merges merges = new Merges();
        sheet.child(sheet.root(), "mergeCells").stream()
                .flatMap(list -> sheet.children(list).stream())
                .flatMap(each -> sheet.attribute(each, "ref").stream())
                .forEach(merges::add);
        return merges;
    }

    /** Adds a range such as {@code B2:D2}. */
    void add(String range) {
        int colon = range.indexOf(':');
        if (colon > 0) {
            CellAt.of(range.substring(0, colon))
                    .ifPresent(
                            first ->
                                    CellAt.of(range.substring(colon + 1))
                                            .ifPresent(last -> ranges.add(new Range(first, last))));
        }
    }

    /** The cell that shows what is said of this one. */
    CellAt first(CellAt cell) {
        return ranges.stream()
                .filter(range -> range.holds(cell))
                .map(Range::first)
                .findFirst()
                .orElse(cell);
    }
}
