package vn.parindex.check;

import java.util.List;
import java.util.Optional;
import vn.parindex.model.Computed;
import vn.parindex.model.Entry;
import vn.parindex.model.Value;
import vn.parindex.rulebook.InputSpec;
import vn.parindex.rulebook.InputType;

/** A question is answered with yes or no. */
final class FigureIsYesNo implements FigureCheck {

    @Override
    public List<FindingKind> kinds() {
        return List.of(FindingKind.INPUT_NOT_YES_NO);
    }

    @Override
    public Optional<Draft> find(LeafCase leaf, InputSpec input, Entry figure) {
        Value value = figure.value();
        return input.type() == InputType.YES_NO
                        && !(value instanceof Value.Truth)
                        && !(value instanceof Value.Fault)
                        && !(leaf.computed() instanceof Computed.Points)
                ? Optional.of(FindingKind.INPUT_NOT_YES_NO.at(figure.place()).found(value))
                : Optional.empty();
    }
}
