package vn.parindex.app;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import vn.parindex.check.prose.ExaminedReport;
import vn.parindex.check.prose.ProseChecks;
import vn.parindex.model.Finding;
import vn.parindex.model.Recognition;
import vn.parindex.model.Stated;
import vn.parindex.model.Unit;
import vn.parindex.model.prose.Manuscript;
import vn.parindex.prose.Excerpts;
import vn.parindex.prose.Figures;
import vn.parindex.prose.Reading;
import vn.parindex.prose.Understood;
import vn.parindex.read.Unreadable;
import vn.parindex.read.document.DocumentReader;
import vn.parindex.recognise.ReportRecogniser;

/** Holds a narrative report to its own figures; it keeps nothing and changes nothing. */
final class ReportExaminer {
    private final ExaminedReport.Rules rules;
    private final ReportRecogniser recogniser;
    private final Function<Unit, Map<String, BigDecimal>> scorecards;

    /**
     * An examiner.
     *
     * @param scorecards gives what a unit stated in its scorecard, by row code
     */
    ReportExaminer(ExaminedReport.Rules rules, Function<Unit, Map<String, BigDecimal>> scorecards) {
        this.rules = rules;
        this.recogniser = new ReportRecogniser(rules.units(), rules.round());
        this.scorecards = scorecards;
    }

    /** The way of every report, whether it came through a door or from the command line. */
    ReportExamination examine(byte[] original, String fileName) throws NotTaken {
        return examine(read(original), fileName);
    }

    ReportExamination examine(Manuscript manuscript, String fileName) throws NotTaken {
        Understood text = Reading.of(manuscript, rules.units(), rules.guide());
        Recognition.Report report = recognise(text, fileName);
        List<Stated> stated = Figures.stated(text, rules.guide());
        Map<String, BigDecimal> scorecard = report.unit().map(scorecards).orElse(Map.of());
        List<Finding> findings =
                ProseChecks.findings(new ExaminedReport(text, report, rules, stated, scorecard));
        return new ReportExamination(
                manuscript.format(), report, stated, Excerpts.of(text, rules.guide()), findings);
    }

    static Manuscript read(byte[] original) throws NotTaken {
        try {
            return DocumentReader.read(original);
        } catch (Unreadable unreadable) {
            throw new NotTaken(unreadable.reason());
        }
    }

    private Recognition.Report recognise(Understood text, String fileName) throws NotTaken {
        Recognition recognition = recogniser.recognise(text, fileName);
        if (recognition instanceof Recognition.Report report) {
            return report;
        }
        throw new NotTaken(((Recognition.Refused) recognition).reason());
    }
}
