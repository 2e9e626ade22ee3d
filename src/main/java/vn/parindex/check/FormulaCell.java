package vn.parindex.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.parindex.model.Column;
import vn.parindex.model.Entry;
import vn.parindex.model.Formula;
import vn.parindex.rulebook.Leaf;

/**
 * A cell of the unit's own with a formula behind it. The column of computed scores is ours and is
 * not looked at.
 *
 * @param leaf empty for a sum
 */
record FormulaCell(Optional<Leaf> leaf, Entry entry, Formula formula) {

    static List<FormulaCell> all(Examined examined) {
        List<FormulaCell> cells = new ArrayList<>();
        for (LeafCase each : examined.leafCases()) {
            Stream.of(each.entry().self(), each.entry().evidence(), each.entry().explanation())
                    .flatMap(Optional::stream)
                    .forEach(entry -> add(cells, Optional.of(each.leaf()), entry));
            each.entry().figures().values().stream()
                    .sorted((one, two) -> SheetOrder.INSTANCE.compare(one.place(), two.place()))
                    .forEach(entry -> add(cells, Optional.of(each.leaf()), entry));
        }
        examined.submission().totals().stream()
                .filter(total -> total.column() != Column.COMPUTED)
                .forEach(total -> add(cells, Optional.empty(), total.entry()));
        return cells;
    }

    /** Starts a finding here. */
    Draft draft(FindingKind kind) {
        Draft draft = kind.at(entry.place());
        return leaf.map(draft::leaf).orElse(draft);
    }

    private static void add(List<FormulaCell> cells, Optional<Leaf> leaf, Entry entry) {
        entry.formula().ifPresent(formula -> cells.add(new FormulaCell(leaf, entry, formula)));
    }
}
