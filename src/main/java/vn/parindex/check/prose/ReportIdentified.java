package vn.parindex.check.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.parindex.check.FindingKind;
import vn.parindex.language.Messages;
import vn.parindex.language.UnitName;
import vn.parindex.model.Finding;
import vn.parindex.model.Period;
import vn.parindex.model.Recognition;
import vn.parindex.model.ReportKind;
import vn.parindex.model.Value;

/** A unit's report says whose it is and about what time, and it is a time of this round. */
final class ReportIdentified implements ProseCheck {
    private static final Locale VIETNAMESE = Messages.VIETNAMESE;

    @Override
    public List<FindingKind> kinds() {
        return List.of(
                FindingKind.REPORT_UNIT_UNKNOWN,
                FindingKind.REPORT_UNIT_CONFLICT,
                FindingKind.REPORT_PERIOD_MISSING,
                FindingKind.REPORT_YEAR_WRONG);
    }

    @Override
    public List<Finding> find(ExaminedReport report) {
        Recognition.Report recognition = report.recognition();
        if (recognition.kind() == ReportKind.AGGREGATE) {
            return List.of();
        }
        List<Finding> findings = new ArrayList<>();
        whose(recognition).ifPresent(findings::add);
        when(recognition.period(), report).ifPresent(findings::add);
        return findings;
    }

    private static Optional<Finding> whose(Recognition.Report report) {
        if (report.conflict().isPresent()) {
            String other = new UnitName(VIETNAMESE).inSentence(report.conflict().get());
            return Optional.of(
                    FindingKind.REPORT_UNIT_CONFLICT
                            .at(Title.of(report))
                            .fact("issuer", report.issuer())
                            .fact("other", other)
                            .done());
        }
        return report.unit().isPresent()
                ? Optional.empty()
                : Optional.of(
                        FindingKind.REPORT_UNIT_UNKNOWN
                                .at(Title.of(report))
                                .found(Value.of(report.issuer()))
                                .done());
    }

    private static Optional<Finding> when(Optional<Period> period, ExaminedReport report) {
        int year = report.rules().round().year();
        if (period.isEmpty()) {
            return Optional.of(
                    FindingKind.REPORT_PERIOD_MISSING.at(Title.of(report.recognition())).done());
        }
        return period.get().year() == year
                ? Optional.empty()
                : Optional.of(
                        FindingKind.REPORT_YEAR_WRONG
                                .at(Title.of(report.recognition()))
                                .fact("expected", Integer.toString(year))
                                .fact("found", Integer.toString(period.get().year()))
                                .done());
    }
}
