package vn.parindex.check;

import static vn.parindex.check.FindingKind.*;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.parindex.model.Finding;
import vn.parindex.model.Value;

/** One cause, one finding: what follows from something else that was found is left out. */
final class FollowOns {
    private static final Set<FindingKind> IDENTITY = EnumSet.range(SET_WRONG, VERSION_MISSING);

    private static final Set<FindingKind> SCORE_AGAINST_RULE =
            EnumSet.of(SELF_ABOVE_COMPUTED, SELF_BELOW_COMPUTED, SYSTEM_DIFFERS, COMPUTED_CLAMPED);

    private static final Set<FindingKind> AFTER_BAD_FIGURE =
            EnumSet.of(
                    INPUT_UNUSABLE,
                    SELF_ABOVE_COMPUTED,
                    SELF_BELOW_COMPUTED,
                    SYSTEM_DIFFERS,
                    COMPUTED_CLAMPED);

    private static final Map<FindingKind, Set<FindingKind>> IN_THE_FILE =
            Map.of(
                    SET_WRONG,
                    EnumSet.complementOf(EnumSet.copyOf(IDENTITY)),
                    YEAR_WRONG,
                    EnumSet.of(
                            SET_WRONG,
                            SET_MISSING,
                            DATE_OUTSIDE_YEAR,
                            EVIDENCE_OLD,
                            EVIDENCE_AFTER_PERIOD),
                    SELF_COLUMN_MISSING,
                    EnumSet.of(TOTAL_DIFFERS, EVIDENCE_MISSING),
                    FIGURE_COLUMN_MISSING,
                    EnumSet.of(INPUT_MISSING, EVIDENCE_MISSING),
                    UNIT_CONFLICT,
                    EnumSet.of(UNIT_UNKNOWN, UNIT_MISSING, UNIT_SPELLING),
                    SCORECARD_EMPTY,
                    EnumSet.of(SELF_MISSING));

    private static final Map<FindingKind, Set<FindingKind>> AT_THE_LEAF =
            Map.ofEntries(
                    Map.entry(
                            SELF_OF_OTHER_MAX,
                            EnumSet.of(
                                    SELF_NOT_A_NUMBER,
                                    SELF_ABOVE_MAX,
                                    SELF_TOO_FINE,
                                    SELF_ABOVE_COMPUTED,
                                    SELF_BELOW_COMPUTED,
                                    SYSTEM_DIFFERS)),
                    Map.entry(SELF_ABOVE_MAX, EnumSet.of(SELF_TOO_FINE)),
                    Map.entry(PERCENT_AS_FRACTION, SCORE_AGAINST_RULE),
                    Map.entry(PERCENT_OUT_OF_RANGE, AFTER_BAD_FIGURE),
                    Map.entry(NA_WITH_FIGURES, with(SCORE_AGAINST_RULE, NA_WITH_SCORE)),
                    Map.entry(
                            NA_UNCLEAR,
                            with(with(AFTER_BAD_FIGURE, INPUT_MISSING), EVIDENCE_MISSING)),
                    Map.entry(NOTHING_TO_MEASURE, EnumSet.of(EVIDENCE_MISSING)),
                    Map.entry(SELF_ABOVE_COMPUTED, EnumSet.of(DATE_OUTSIDE_YEAR)),
                    Map.entry(INPUT_ROW_MISSING, AFTER_BAD_FIGURE),
                    Map.entry(INPUT_NOT_A_NUMBER, AFTER_BAD_FIGURE),
                    Map.entry(INPUT_IS_DATE, AFTER_BAD_FIGURE),
                    Map.entry(INPUT_NEGATIVE, AFTER_BAD_FIGURE),
                    Map.entry(INPUT_NOT_WHOLE, AFTER_BAD_FIGURE),
                    Map.entry(INPUT_NOT_A_DATE, AFTER_BAD_FIGURE),
                    Map.entry(INPUT_NOT_YES_NO, AFTER_BAD_FIGURE),
                    Map.entry(INPUT_UNKNOWN_LEVEL, AFTER_BAD_FIGURE),
                    Map.entry(FORMULA_ERROR, AFTER_BAD_FIGURE),
                    Map.entry(FORMULA_NO_VALUE, EnumSet.of(SELF_MISSING, INPUT_MISSING)),
                    Map.entry(FORMULA_EXTERNAL, EnumSet.of(FORMULA_STALE, FORMULA_NOT_CALCULATED)));

    private FollowOns() {}

    static List<Finding> leftOut(List<Finding> findings) {
        return findings.stream().filter(each -> !follows(each, findings)).toList();
    }

    private static boolean follows(Finding finding, List<Finding> all) {
        FindingKind kind = FindingKind.of(finding.code());
        return all.stream()
                .anyMatch(
                        cause ->
                                after(IN_THE_FILE, cause).contains(kind)
                                        || (after(AT_THE_LEAF, cause).contains(kind)
                                                && leaf(cause).equals(leaf(finding))));
    }

    private static Set<FindingKind> after(Map<FindingKind, Set<FindingKind>> table, Finding cause) {
        return table.getOrDefault(FindingKind.of(cause.code()), Set.of());
    }

    private static Value leaf(Finding finding) {
        return finding.facts().getOrDefault(Draft.LEAF, Value.blank());
    }

    private static Set<FindingKind> with(Set<FindingKind> kinds, FindingKind more) {
        return Stream.concat(kinds.stream(), Stream.of(more))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(FindingKind.class)));
    }
}
