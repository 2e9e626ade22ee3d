package vn.parindex.check.prose;

import java.util.Comparator;
import java.util.List;
import vn.parindex.model.Finding;
import vn.parindex.model.Place;

/** All checks of reports, and what they find together. */
public final class ProseChecks {

    /** One line for each check. */
    public static final List<ProseCheck> ALL =
            List.of(
                    new ReportIdentified(),
                    new SectionsComplete(),
                    new PartsMakeTotal(),
                    new AreasMakeTotal(),
                    new TablesAddUp(),
                    new TableShares(),
                    new LossesExplained(),
                    new RatiosHold(),
                    new SharesMakeWhole(),
                    new CountsMatchLists(),
                    new BallotsAddUp(),
                    new NeverLate(),
                    new AllDone(),
                    new MostUnits(),
                    new FullScore(),
                    new LowestScore(),
                    new ExtremesNamed(),
                    new ScorecardAgrees(),
                    new AreaScoresAgree(),
                    new ListsCoverOnce(),
                    new GroupCounts(),
                    new ClassLimits(),
                    new ClassesEarned(),
                    new NothingTwice(),
                    new UnitsListedOnce(),
                    new CriteriaListedOnce(),
                    new ResultsOfThisPeriod(),
                    new PlansOfThisYear(),
                    new NothingLater(),
                    new ReferencesAgree(),
                    new SymbolsFit(),
                    new OwnSymbol(),
                    new ReferenceOrder(),
                    new NamesKnown(),
                    new PlacesSpelledOneWay(),
                    new HeadingsNumbered(),
                    new StagesSaid());

    private static final Comparator<Finding> ORDER =
            Comparator.comparing(Finding::severity)
                    .thenComparing(Finding::place, Comparator.comparing(ProseChecks::paragraph))
                    .thenComparing(Finding::place, Comparator.comparing(ProseChecks::letter))
                    .thenComparing(Finding::code);

    private ProseChecks() {}

    /** What is found in a report: warnings first, then in the order of the text. */
    public static List<Finding> findings(ExaminedReport report) {
        return ALL.stream()
                .flatMap(check -> check.find(report).stream())
                .distinct()
                .sorted(ORDER)
                .toList();
    }

    private static int paragraph(Place place) {
        return place instanceof Place.Quote quote ? quote.paragraph() : 0;
    }

    private static int letter(Place place) {
        return place instanceof Place.Quote quote ? quote.from() : 0;
    }
}
