package vn.parindex.testing.prose;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import vn.parindex.check.prose.ExaminedReport;
import vn.parindex.check.prose.ProseChecks;
import vn.parindex.model.Finding;
import vn.parindex.model.Recognition;
import vn.parindex.model.Round;
import vn.parindex.model.prose.Manuscript;
import vn.parindex.prose.Figures;
import vn.parindex.prose.Reading;
import vn.parindex.prose.Understood;
import vn.parindex.read.Unreadable;
import vn.parindex.read.document.DocumentReader;
import vn.parindex.recognise.ReportRecogniser;
import vn.parindex.rulebook.CriteriaSet;
import vn.parindex.rulebook.CriteriaWorkbook;
import vn.parindex.rulebook.DefaultGuide;
import vn.parindex.rulebook.ReportGuide;
import vn.parindex.rulebook.RulebookRefused;
import vn.parindex.rulebook.UnitRegister;

/** Takes a report all the way from its bytes to its findings, as the program does. */
public final class Examination {
    private static final CriteriaSet SET = set();

    private final UnitRegister units;
    private final Round round;

    public Examination(UnitRegister units, Round round) {
        this.units = units;
        this.round = round;
    }

    /** What came of it. */
    public record Outcome(Recognition recognition, Understood text, List<Finding> findings) {
        public Outcome {
            findings = List.copyOf(findings);
        }
    }

    /** Reads, recognises and checks. */
    public Outcome of(byte[] file, String name, Map<String, BigDecimal> scorecard) {
        ReportGuide guide = DefaultGuide.GUIDE;
        Understood text = Reading.of(manuscript(file), units, guide);
        Recognition recognition = new ReportRecogniser(units, round).recognise(text, name);
        if (!(recognition instanceof Recognition.Report report)) {
            return new Outcome(recognition, text, List.of());
        }
        ExaminedReport examined =
                new ExaminedReport(
                        text,
                        report,
                        new ExaminedReport.Rules(round, SET, units, guide),
                        Figures.stated(text, guide),
                        scorecard);
        return new Outcome(recognition, text, ProseChecks.findings(examined));
    }

    private static Manuscript manuscript(byte[] file) {
        try {
            return DocumentReader.read(file);
        } catch (Unreadable e) {
            throw new IllegalStateException(e);
        }
    }

    private static CriteriaSet set() {
        try {
            return CriteriaWorkbook.read(Path.of("templates/vi-du-cap-xa-7lv"));
        } catch (RulebookRefused e) {
            throw new IllegalStateException(e);
        }
    }
}
