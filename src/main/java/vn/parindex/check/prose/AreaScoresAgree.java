package vn.parindex.check.prose;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import vn.parindex.check.FindingKind;
import vn.parindex.model.Finding;
import vn.parindex.model.Place;
import vn.parindex.model.ReportKind;
import vn.parindex.model.Value;
import vn.parindex.rulebook.Area;
import vn.parindex.rulebook.CriteriaSet;

/** The self scores of the areas, as the report tells them and as the scorecard sums them up. */
final class AreaScoresAgree implements ProseCheck {

    @Override
    public List<FindingKind> kinds() {
        return List.of(FindingKind.SCORECARD_AREA_DIFFERS);
    }

    @Override
    public List<Finding> find(ExaminedReport report) {
        if (report.recognition().kind() != ReportKind.SELF_ASSESSMENT
                || report.recognition().unit().isEmpty()) {
            return List.of();
        }
        List<Finding> findings = new ArrayList<>();
        for (ScoreList list : ScoreList.in(report.text())) {
            for (ScoreList.Area said : list.areas()) {
                for (Area area : named(said, report.rules().set())) {
                    findings.addAll(compared(said, area, report));
                }
            }
        }
        return findings;
    }

    /** The one area that the words name; none where they name two. */
    private static List<Area> named(ScoreList.Area said, CriteriaSet set) {
        List<Area> areas =
                set.areas().stream()
                        .filter(area -> AreaName.same(area.name(), said.name()))
                        .toList();
        return areas.size() == 1 ? areas : List.of();
    }

    private static List<Finding> compared(ScoreList.Area said, Area area, ExaminedReport report) {
        BigDecimal sum = report.scorecard().get(area.code());
        List<Score> own =
                said.scores().stream().filter(each -> each.kind() != Score.Kind.SURVEY).toList();
        boolean agrees =
                sum == null
                        || own.stream()
                                .anyMatch(each -> each.points().part().value().compareTo(sum) == 0);
        // with two stages in one line it is not clear which of them is the unit's own
        if (agrees || own.size() != 1) {
            return List.of();
        }
        Place.Quote place = own.get(0).said().sentence().at(own.get(0).points().part().span());
        return List.of(
                FindingKind.SCORECARD_AREA_DIFFERS
                        .at(place)
                        .fact("area", area.name())
                        .expected(Value.of(sum))
                        .found(Value.of(own.get(0).points().part().value()))
                        .done());
    }
}
