package vn.parindex.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.parindex.model.Entry;
import vn.parindex.model.Finding;
import vn.parindex.model.LeafEntry;
import vn.parindex.model.Value;
import vn.parindex.rulebook.NaPolicy;

/** A leaf does not apply, or it has figures and points: not both. */
final class NotApplicableAlone implements LeafCheck {

    @Override
    public List<FindingKind> kinds() {
        return List.of(
                FindingKind.NA_UNCLEAR, FindingKind.NA_WITH_FIGURES, FindingKind.NA_WITH_SCORE);
    }

    @Override
    public List<Finding> find(LeafCase leaf) {
        List<Finding> findings = new ArrayList<>();
        Optional<Entry> answer =
                Optional.ofNullable(leaf.entry().figures().get(LeafEntry.NOT_APPLICABLE));
        answer.filter(NotApplicableAlone::isUnclear)
                .map(cell -> FindingKind.NA_UNCLEAR.at(cell.place()).found(cell.value()))
                .ifPresent(draft -> findings.add(draft.leaf(leaf.leaf()).done()));
        if (answer.isPresent() && leaf.notApplicable()) {
            contradiction(leaf, answer.get()).ifPresent(findings::add);
            uselessScore(leaf).ifPresent(findings::add);
        }
        return findings;
    }

    private static Optional<Finding> contradiction(LeafCase leaf, Entry answer) {
        List<Entry> stated =
                leaf.leaf().inputs().stream()
                        .map(input -> leaf.entry().figures().get(input.key()))
                        .filter(figure -> figure != null && saysSomething(figure.value()))
                        .toList();
        return stated.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        FindingKind.NA_WITH_FIGURES.at(answer.place()).leaf(leaf.leaf()).done());
    }

    private static Optional<Finding> uselessScore(LeafCase leaf) {
        return leaf.leaf().naPolicy() == NaPolicy.EXCLUDE && leaf.claims()
                ? leaf.entry()
                        .self()
                        .map(
                                self ->
                                        FindingKind.NA_WITH_SCORE
                                                .at(self.place())
                                                .leaf(leaf.leaf())
                                                .found(self.value())
                                                .done())
                : Optional.empty();
    }

    private static boolean isUnclear(Entry answer) {
        return !answer.isBlank()
                && !(answer.value() instanceof Value.Truth)
                && !(answer.value() instanceof Value.Fault);
    }

    // "0 of 0" and "no" go well with not applicable
    private static boolean saysSomething(Value value) {
        if (value instanceof Value.Amount amount) {
            return amount.number().signum() != 0;
        }
        return value instanceof Value.Truth truth ? truth.yes() : !value.isBlank();
    }
}
