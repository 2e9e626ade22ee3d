package vn.parindex.check;

import java.util.Comparator;
import java.util.List;
import vn.parindex.model.Finding;

/** All checks, and what they find together. */
public final class Checks {

    /** One line for each check. */
    public static final List<Check> ALL =
            List.of(
                    new RightSet(),
                    new RightYear(),
                    new RightUnit(),
                    new RightVersion(),
                    new NotEmpty(),
                    new ColumnsPresent(),
                    new LeavesPresent(),
                    new NoStrayRows(),
                    new InputRowsPresent(),
                    new MaximumUnchanged(),
                    new NameUnchanged(),
                    new WordingUnchanged(),
                    new SurveyUntouched(),
                    new SelfIsNumber(),
                    new SelfInRange(),
                    new SelfOfThisMaximum(),
                    new SelfInSteps(),
                    new SelfAgainstComputed(),
                    new ComputedInRange(),
                    new FiguresComplete(),
                    new FigureIsNumber(),
                    new FigureIsDate(),
                    new FigureIsYesNo(),
                    new FigureIsLevel(),
                    new FigureUsable(),
                    new PercentInRange(),
                    new PercentNotFraction(),
                    new PartWithinWhole(),
                    new WholeNotZero(),
                    new DateInYear(),
                    new NotApplicableAlone(),
                    new EvidenceGiven(),
                    new EvidenceNumbers(),
                    new EvidenceDates(),
                    new EvidenceInPeriod(),
                    new EvidenceAgrees(),
                    new EvidenceShared(),
                    new EvidenceAttached(),
                    new TotalsAddUp(),
                    new FormulasHold(),
                    new FormulasCurrent(),
                    new FormulasInside());

    private static final Comparator<Finding> ORDER =
            Comparator.comparing(Finding::severity)
                    .thenComparing(Finding::place, SheetOrder.INSTANCE)
                    .thenComparing(finding -> FindingKind.of(finding.code()));

    private Checks() {}

    /**
     * What is found in a submission: follow-on findings left out, equal ones merged, errors first
     * and then in the order of the sheet.
     */
    public static List<Finding> findings(Examined examined) {
        List<Finding> all = ALL.stream().flatMap(check -> check.find(examined).stream()).toList();
        return Merging.merged(FollowOns.leftOut(all)).stream().sorted(ORDER).toList();
    }
}
