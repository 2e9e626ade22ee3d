package vn.parindex.rulebook.kind;

import java.util.List;
import java.util.Optional;
import vn.parindex.language.Folding;
import vn.parindex.rulebook.RuleKind;

/** Every rule kind. A new one is one class and one line here. */
public final class RuleKinds {
    public static final List<RuleKind> ALL =
            List.of(
                    new BooleanKind(),
                    new LevelsKind(),
                    new ChecklistKind(),
                    new PiecewiseKind(),
                    new CountKind(),
                    new ComparePriorKind(),
                    new ExpressionKind(),
                    new SurveyKind(),
                    new JudgedKind());

    private RuleKinds() {}

    /** The kind with this stable name or Vietnamese label, in whatever spelling. */
    public static Optional<RuleKind> named(String text) {
        String wanted = Folding.same(text);
        return ALL.stream()
                .filter(
                        kind ->
                                Folding.same(kind.name()).equals(wanted)
                                        || Folding.same(kind.label()).equals(wanted))
                .findFirst();
    }
}
