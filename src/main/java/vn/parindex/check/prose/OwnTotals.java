package vn.parindex.check.prose;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.parindex.check.FindingKind;
import vn.parindex.model.Finding;
import vn.parindex.model.ReportKind;
import vn.parindex.model.Value;
import vn.parindex.model.prose.Paragraph;
import vn.parindex.prose.Sentence;

/**
 * The points that a unit gave itself, told again in its own report as if they were already its
 * result.
 */
final class OwnTotals {
    private static final Pattern STAGE =
            Pattern.compile("\\btu\\b|tham dinh|dieu tra|khao sat|xhh|cong bo|toi da|du kien");
    private static final Pattern RESULT = Pattern.compile("\\b(dat|chinh thuc|ket qua)\\b");

    private static final Pattern TOTAL = Pattern.compile("\\btong (so )?diem\\b");

    private final ExaminedReport report;

    OwnTotals(ExaminedReport report) {
        this.report = report;
    }

    List<Finding> findings() {
        List<Finding> found = new ArrayList<>();
        if (report.recognition().kind() != ReportKind.SELF_ASSESSMENT) {
            return found;
        }
        List<BigDecimal> totals = totals();
        for (List<Sentence> paragraph : Surroundings.byParagraph(report.text()).values()) {
            open(paragraph)
                    .filter(said -> totals.stream().anyMatch(each -> equal(each, said)))
                    .map(OwnTotals::told)
                    .ifPresent(found::add);
        }
        return found;
    }

    /** Every total of its own, in sentences and in tables. */
    private List<BigDecimal> totals() {
        List<BigDecimal> totals = new ArrayList<>();
        for (ScoreList list : ScoreList.in(report.text())) {
            list.totals().stream()
                    .filter(each -> each.kind() == Score.Kind.SELF)
                    .forEach(each -> totals.add(each.points().part().value()));
            List<Score> areas = list.stream(Score.Kind.SELF);
            if (!areas.isEmpty()) {
                totals.add(ScoreList.points(areas).total());
            }
        }
        for (AreaTable table : AreaTable.in(report.text().manuscript())) {
            table.points(Score.Kind.SELF).map(TableSum::total).ifPresent(totals::add);
        }
        report.text().sentences().stream()
                .flatMap(each -> Score.in(each).stream())
                .filter(
                        each ->
                                each.kind() == Score.Kind.SELF
                                        && TOTAL.matcher(each.said().before()).find())
                .forEach(each -> totals.add(each.points().part().value()));
        return totals;
    }

    /** The only number of a paragraph that says nowhere whose points they are. */
    private static Optional<Said> open(List<Sentence> paragraph) {
        String bare = Bare.of(paragraph.get(0).paragraph().text());
        List<Said> said = paragraph.stream().flatMap(each -> Said.in(each).stream()).toList();
        boolean alone =
                said.size() == 1
                        && paragraph.get(0).paragraph().zone() == Paragraph.Zone.BODY
                        && said.get(0).counts()
                        && said.get(0).figure().measure().startsWith("diem");
        return alone && RESULT.matcher(bare).find() && !STAGE.matcher(bare).find()
                ? Optional.of(said.get(0))
                : Optional.empty();
    }

    private static boolean equal(BigDecimal total, Said said) {
        return total.compareTo(said.value()) == 0;
    }

    private static Finding told(Said said) {
        return FindingKind.STAGE_UNCLEAR
                .at(said.place())
                .found(Value.of(Sum.shown(said.figure())))
                .done();
    }
}
