package vn.parindex.prose;

import vn.parindex.model.prose.Manuscript;
import vn.parindex.rulebook.ReportGuide;
import vn.parindex.rulebook.UnitRegister;

/** Understands a report: its sentences and its headings. */
public final class Reading {

    private Reading() {}

    /** The report as it was understood. */
    public static Understood of(Manuscript manuscript, UnitRegister units, ReportGuide guide) {
        return new Understood(
                manuscript, Sentences.of(manuscript, units), Outline.headings(manuscript, guide));
    }
}
