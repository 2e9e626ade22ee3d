package vn.parindex.check;

import java.util.List;
import java.util.Optional;
import vn.parindex.model.Computed;
import vn.parindex.model.Entry;
import vn.parindex.model.Value;
import vn.parindex.rulebook.InputSpec;
import vn.parindex.rulebook.InputType;

/**
 * A figure is a date where one is due; what the rule understands otherwise is fine: "chưa ban
 * hành".
 */
final class FigureIsDate implements FigureCheck {

    @Override
    public List<FindingKind> kinds() {
        return List.of(FindingKind.INPUT_NOT_A_DATE);
    }

    @Override
    public Optional<Draft> find(LeafCase leaf, InputSpec input, Entry figure) {
        Value value = figure.value();
        return input.type() == InputType.DATE
                        && !(value instanceof Value.Day)
                        && !(value instanceof Value.Fault)
                        && !(leaf.computed() instanceof Computed.Points)
                ? Optional.of(FindingKind.INPUT_NOT_A_DATE.at(figure.place()).found(value))
                : Optional.empty();
    }
}
