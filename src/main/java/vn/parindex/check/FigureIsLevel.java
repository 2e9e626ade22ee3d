package vn.parindex.check;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.parindex.language.Folding;
import vn.parindex.model.Computed;
import vn.parindex.model.Entry;
import vn.parindex.model.Value;
import vn.parindex.rulebook.Choice;
import vn.parindex.rulebook.InputSpec;
import vn.parindex.rulebook.InputType;

/** A level is one of those on the list. */
final class FigureIsLevel implements FigureCheck {

    @Override
    public List<FindingKind> kinds() {
        return List.of(FindingKind.INPUT_UNKNOWN_LEVEL);
    }

    @Override
    public Optional<Draft> find(LeafCase leaf, InputSpec input, Entry figure) {
        if (input.type() != InputType.CHOICE
                || figure.value() instanceof Value.Fault
                || leaf.computed() instanceof Computed.Points
                || input.choices().stream().anyMatch(each -> isMeant(each, figure))) {
            return Optional.empty();
        }
        String labels =
                input.choices().stream()
                        .map(each -> "“" + each.label() + "”")
                        .collect(Collectors.joining("; "));
        return Optional.of(
                FindingKind.INPUT_UNKNOWN_LEVEL
                        .at(figure.place())
                        .found(figure.value())
                        .fact("levels", labels));
    }

    private static boolean isMeant(Choice choice, Entry figure) {
        return figure.value() instanceof Value.Words words
                && (Folding.same(words.text()).equals(Folding.same(choice.label()))
                        || words.text().equals(choice.key()));
    }
}
