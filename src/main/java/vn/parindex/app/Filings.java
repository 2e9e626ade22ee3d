package vn.parindex.app;

import vn.parindex.model.Unit;
import vn.parindex.record.Filing;
import vn.parindex.record.ReportFiling;

/** What the register keeps of an examination. */
final class Filings {
    private Filings() {}

    static Filing of(Workplace place, ScorecardExamination found) {
        return new Filing(
                place.round().id(),
                found.unit().map(Unit::code),
                found.verdict(),
                found.scores(),
                found.findings(),
                found.cells(),
                found.stated(place.set()));
    }

    static ReportFiling of(Workplace place, ReportExamination found) {
        return new ReportFiling(
                place.round().id(),
                found.unit().map(Unit::code),
                found.report().kind(),
                found.report().period(),
                found.verdict(),
                found.findings(),
                found.stated(),
                found.excerpts());
    }
}
