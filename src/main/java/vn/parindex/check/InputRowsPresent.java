package vn.parindex.check;

import java.util.List;
import vn.parindex.model.Column;
import vn.parindex.model.Computed;
import vn.parindex.model.Finding;
import vn.parindex.rulebook.InputSpec;

/** The rows of the figures that a score rests on have not been deleted. */
final class InputRowsPresent implements LeafCheck {

    @Override
    public List<FindingKind> kinds() {
        return List.of(FindingKind.INPUT_ROW_MISSING);
    }

    @Override
    public List<Finding> find(LeafCase leaf) {
        if (ColumnsPresent.isMissing(leaf.examined(), Column.FIGURE)
                || !(leaf.computed() instanceof Computed.Missing missing)
                || !FiguresComplete.areNeeded(leaf)) {
            return List.of();
        }
        return leaf.leaf().inputs().stream()
                .filter(input -> missing.keys().contains(input.key()))
                .filter(input -> !leaf.entry().figures().containsKey(input.key()))
                .map(input -> finding(leaf, input))
                .toList();
    }

    private static Finding finding(LeafCase leaf, InputSpec input) {
        return FindingKind.INPUT_ROW_MISSING
                .at(leaf.entry().codeCell())
                .leaf(leaf.leaf())
                .fact("input", input.label())
                .fact("code", leaf.leaf().code() + "." + input.key())
                .done();
    }
}
