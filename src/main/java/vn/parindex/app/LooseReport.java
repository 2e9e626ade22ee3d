package vn.parindex.app;

import java.util.List;
import java.util.Map;
import vn.parindex.check.prose.ExaminedReport;
import vn.parindex.model.Period;
import vn.parindex.model.Recognition;
import vn.parindex.model.Round;
import vn.parindex.model.prose.Manuscript;
import vn.parindex.rulebook.UnitRegister;

/**
 * A report that comes without a round: where nobody says for which year and of which units, it is
 * believed what it says of itself.
 */
final class LooseReport {
    private final Manuscript manuscript;
    private final String fileName;
    private final ExaminedReport.Rules rules;

    private LooseReport(Manuscript manuscript, String fileName, ExaminedReport.Rules rules) {
        this.manuscript = manuscript;
        this.fileName = fileName;
        this.rules = rules;
    }

    static LooseReport read(byte[] original, String fileName, ExaminedReport.Rules rules)
            throws NotTaken {
        return new LooseReport(ReportExaminer.read(original), fileName, rules);
    }

    /**
     * Holds it to its figures.
     *
     * @param yearIsGiven the rules' year is meant, and not only that of some set
     * @param unitsAreGiven the rules' register is meant
     */
    ReportExamination examined(boolean yearIsGiven, boolean unitsAreGiven) throws NotTaken {
        Recognition.Report said = examined(rules).report();
        Round round =
                yearIsGiven
                        ? rules.round()
                        : said.period().map(Period::year).map(this::ofYear).orElse(rules.round());
        UnitRegister units =
                unitsAreGiven
                        ? rules.units()
                        : new UnitRegister(
                                StatedUnit.issuing(said.issuer()).map(List::of).orElse(List.of()));
        return examined(new ExaminedReport.Rules(round, rules.set(), units, rules.guide()));
    }

    private Round ofYear(int year) {
        return SetRound.of(rules.set(), year);
    }

    private ReportExamination examined(ExaminedReport.Rules by) throws NotTaken {
        return new ReportExaminer(by, unit -> Map.of()).examine(manuscript, fileName);
    }
}
