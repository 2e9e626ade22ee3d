package vn.parindex.app;

import java.time.ZoneId;
import java.util.Locale;
import vn.parindex.check.prose.ExaminedReport;
import vn.parindex.intake.Blobs;
import vn.parindex.model.Round;
import vn.parindex.record.Database;
import vn.parindex.rulebook.CriteriaSet;
import vn.parindex.rulebook.ReportGuide;
import vn.parindex.rulebook.UnitRegister;

/** All that the service works with: the round, its rules and units, and where and how fast. */
public record Workplace(
        Round round,
        CriteriaSet set,
        UnitRegister units,
        ReportGuide guide,
        Folders folders,
        Database database,
        Pace pace,
        ZoneId zone,
        Locale locale,
        MailSettings mail) {
    private static final String BLOBS = "tep";

    /** What the office has laid down. */
    ExaminedReport.Rules rules() {
        return new ExaminedReport.Rules(round, set, units, guide);
    }

    /** Where the bytes of every delivery lie. */
    Blobs blobs() {
        return new Blobs(folders.data().resolve(BLOBS), pace.largest());
    }
}
