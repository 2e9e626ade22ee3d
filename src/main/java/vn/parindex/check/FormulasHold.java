package vn.parindex.check;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vn.parindex.model.Column;
import vn.parindex.model.Entry;
import vn.parindex.model.Finding;
import vn.parindex.model.TotalEntry;
import vn.parindex.model.Value;

/** No cell of the unit's shows a formula error. */
final class FormulasHold implements Check {

    @Override
    public List<FindingKind> kinds() {
        return List.of(FindingKind.FORMULA_ERROR);
    }

    @Override
    public List<Finding> find(Examined examined) {
        List<Finding> findings = new ArrayList<>();
        for (LeafCase leaf : examined.leafCases()) {
            Stream.concat(
                            Stream.of(leaf.entry().self(), leaf.entry().evidence())
                                    .flatMap(cell -> cell.stream()),
                            leaf.entry().figures().values().stream())
                    .filter(FormulasHold::isFault)
                    .map(cell -> at(cell).leaf(leaf.leaf()).done())
                    .forEach(findings::add);
        }
        if (findings.isEmpty()) {
            // a sum over a broken cell breaks as well: only a sum that breaks alone is named
            examined.submission().totals().stream()
                    .filter(total -> total.column() != Column.COMPUTED)
                    .map(TotalEntry::entry)
                    .filter(FormulasHold::isFault)
                    .forEach(cell -> findings.add(at(cell).done()));
        }
        return findings;
    }

    private static boolean isFault(Entry cell) {
        return cell.value() instanceof Value.Fault;
    }

    private static Draft at(Entry cell) {
        return FindingKind.FORMULA_ERROR.at(cell.place()).found(cell.value());
    }
}
