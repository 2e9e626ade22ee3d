package vn.parindex.check;

import java.util.List;
import java.util.Optional;
import vn.parindex.model.Computed;
import vn.parindex.model.Entry;
import vn.parindex.model.Value;
import vn.parindex.rulebook.InputSpec;

/** A figure that the rule can't use is named, whatever the reason. */
final class FigureUsable implements FigureCheck {

    @Override
    public List<FindingKind> kinds() {
        return List.of(FindingKind.INPUT_UNUSABLE);
    }

    @Override
    public Optional<Draft> find(LeafCase leaf, InputSpec input, Entry figure) {
        return leaf.computed() instanceof Computed.Unusable unusable
                        && unusable.key().equals(input.key())
                        && !(figure.value() instanceof Value.Fault)
                ? Optional.of(FindingKind.INPUT_UNUSABLE.at(figure.place()).found(figure.value()))
                : Optional.empty();
    }
}
