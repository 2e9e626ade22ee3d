package vn.parindex.testing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.parindex.rulebook.Choice;
import vn.parindex.rulebook.InputSpec;
import vn.parindex.rulebook.InputType;
import vn.parindex.rulebook.Leaf;
import vn.parindex.rulebook.LeafText;
import vn.parindex.rulebook.NaPolicy;
import vn.parindex.rulebook.RuleFault;
import vn.parindex.rulebook.RuleKind;
import vn.parindex.rulebook.ScoringRule;
import vn.parindex.rulebook.Source;
import vn.parindex.rulebook.kind.RuleKinds;

/** Builds a leaf; without more it is a typed score that needs evidence. */
public final class ALeaf {
    private static final RuleKind KIND = TestRule.typed("1");

    private final String code;
    private final BigDecimal max;
    private String name;
    private ScoringRule rule = TestRule.typed("0.01");
    private List<InputSpec> inputs = List.of();
    private boolean evidenceRequired = true;
    private Source source = Source.SELF;
    private NaPolicy naPolicy = NaPolicy.NONE;
    private int decimals = 2;

    private ALeaf(String code, String max) {
        this.code = code;
        this.max = new BigDecimal(max);
        this.name = "Tiêu chí " + code;
    }

    public static ALeaf of(String code, String max) {
        return new ALeaf(code, max);
    }

    public ALeaf named(String words) {
        name = words;
        return this;
    }

    /** b/a of the maximum. */
    public ALeaf ratio(String whole, String part) {
        rule = TestRule.ratio(max);
        inputs =
                List.of(
                        input("a", whole, InputType.WHOLE, List.of()),
                        input("b", part, InputType.WHOLE, List.of()));
        return this;
    }

    /** So many points for each. */
    public ALeaf count(String points) {
        rule = TestRule.count(points);
        inputs = List.of(input("n", "Số lượng", InputType.WHOLE, List.of()));
        return this;
    }

    /** That percentage of the maximum. */
    public ALeaf percent() {
        rule = TestRule.percent(max);
        inputs = List.of(input("p", "Tỷ lệ", InputType.PERCENT, List.of()));
        return this;
    }

    /** The maximum for yes. */
    public ALeaf yesNo(String question) {
        rule = TestRule.yesNo(max);
        inputs = List.of(input("yes", question, InputType.YES_NO, List.of()));
        return this;
    }

    /** The maximum up to this day, half of it for fifteen days more. */
    public ALeaf due(String label, LocalDate day) {
        rule = TestRule.due(max, day);
        inputs = List.of(input("date", label, InputType.DATE, List.of()));
        return this;
    }

    /** A rule in the notation of its kind, on one percentage {@code p}. */
    public ALeaf percentRule(String kind, String notation) {
        inputs = List.of(input("p", "Tỷ lệ", InputType.PERCENT, List.of()));
        RuleKind named = RuleKinds.named(kind).orElseThrow();
        try {
            rule = named.understand(new LeafText(code, max, notation, inputs, decimals, 2023));
        } catch (RuleFault e) {
            throw new AssertionError(e);
        }
        return this;
    }

    /** Pairs of label and points. */
    public ALeaf levels(String... labelsAndPoints) {
        List<Choice> choices = new ArrayList<>();
        for (int i = 0; i < labelsAndPoints.length; i += 2) {
            choices.add(
                    new Choice(
                            "m" + (i / 2 + 1),
                            labelsAndPoints[i],
                            new BigDecimal(labelsAndPoints[i + 1])));
        }
        rule = TestRule.levels(choices);
        inputs = List.of(input("level", "Mức đạt", InputType.CHOICE, choices));
        return this;
    }

    /** A typed score in steps. */
    public ALeaf judged(String step) {
        rule = TestRule.typed(step);
        inputs = List.of();
        return this;
    }

    public ALeaf system() {
        source = Source.SYSTEM;
        return this;
    }

    public ALeaf survey() {
        source = Source.SURVEY;
        evidenceRequired = false;
        return this;
    }

    public ALeaf ifNotApplicable(NaPolicy policy) {
        naPolicy = policy;
        return this;
    }

    public ALeaf withoutEvidence() {
        evidenceRequired = false;
        return this;
    }

    public ALeaf decimals(int scale) {
        decimals = scale;
        return this;
    }

    public Leaf build() {
        return new Leaf(
                code,
                name,
                max,
                "Cách tính điểm của tiêu chí " + code,
                KIND,
                rule,
                inputs,
                evidenceRequired ? "Văn bản liên quan" : "",
                evidenceRequired,
                "Phòng Nội vụ",
                source,
                naPolicy,
                decimals);
    }

    private static InputSpec input(String key, String label, InputType type, List<Choice> choices) {
        return new InputSpec(key, label, type, "", choices);
    }
}
