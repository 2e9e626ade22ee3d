package vn.parindex.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.parindex.model.Entry;
import vn.parindex.model.Finding;
import vn.parindex.rulebook.InputSpec;

/** A check that looks at one figure at a time; blank figures and faults are not its matter. */
interface FigureCheck extends LeafCheck {

    /** What it finds at this figure: the leaf, the input and the figure's cell are added. */
    Optional<Draft> find(LeafCase leaf, InputSpec input, Entry figure);

    @Override
    default List<Finding> find(LeafCase leaf) {
        List<Finding> findings = new ArrayList<>();
        for (InputSpec input : leaf.leaf().inputs()) {
            Optional.ofNullable(leaf.entry().figures().get(input.key()))
                    .filter(figure -> !figure.isBlank())
                    .flatMap(figure -> find(leaf, input, figure))
                    .map(draft -> draft.leaf(leaf.leaf()).fact("input", input.label()).done())
                    .ifPresent(findings::add);
        }
        return findings;
    }
}
