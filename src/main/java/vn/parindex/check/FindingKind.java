package vn.parindex.check;

import static vn.parindex.model.Severity.ERROR;
import static vn.parindex.model.Severity.NOTE;
import static vn.parindex.model.Severity.WARNING;

import java.util.List;
import vn.parindex.model.Place;
import vn.parindex.model.Severity;

/**
 * Everything that can be found, with its weight. The code printed and stored is the name with
 * hyphens; texts stand in the bundle {@code findings}.
 */
public enum FindingKind {
    // whose scorecard it is, and for what
    SET_WRONG(ERROR),
    SET_MISSING(WARNING),
    YEAR_WRONG(ERROR),
    YEAR_MISSING(ERROR),
    UNIT_UNKNOWN(ERROR),
    UNIT_MISSING(ERROR),
    UNIT_CONFLICT(ERROR),
    UNIT_SPELLING(NOTE),
    VERSION_UNKNOWN(WARNING),
    VERSION_MISSING(NOTE),
    // the table
    SCORECARD_EMPTY(ERROR),
    SELF_COLUMN_MISSING(ERROR),
    FIGURE_COLUMN_MISSING(ERROR),
    EVIDENCE_COLUMN_MISSING(ERROR),
    LEAF_MISSING(ERROR),
    LEAF_REPEATED(ERROR),
    LEAF_UNKNOWN(WARNING),
    INPUT_ROW_MISSING(ERROR),
    MAX_CHANGED(WARNING),
    NAME_CHANGED(WARNING),
    WORDING_CHANGED(WARNING),
    // the self score
    SELF_MISSING(ERROR),
    SELF_NOT_A_NUMBER(ERROR),
    SELF_IS_DATE(ERROR),
    SELF_NEGATIVE(ERROR),
    SELF_ABOVE_MAX(ERROR),
    SELF_OF_OTHER_MAX(ERROR),
    SELF_TOO_FINE(ERROR),
    SELF_ABOVE_COMPUTED(ERROR),
    SELF_BELOW_COMPUTED(WARNING),
    SYSTEM_DIFFERS(WARNING),
    COMPUTED_CLAMPED(NOTE),
    SURVEY_FILLED(WARNING),
    // the figures
    INPUT_MISSING(ERROR),
    INPUT_NOT_A_NUMBER(ERROR),
    INPUT_IS_DATE(ERROR),
    INPUT_NEGATIVE(ERROR),
    INPUT_NOT_WHOLE(ERROR),
    INPUT_NOT_A_DATE(ERROR),
    INPUT_NOT_YES_NO(ERROR),
    INPUT_UNKNOWN_LEVEL(ERROR),
    INPUT_UNUSABLE(ERROR),
    PERCENT_OUT_OF_RANGE(ERROR),
    PERCENT_AS_FRACTION(ERROR),
    PART_ABOVE_WHOLE(ERROR),
    NOTHING_TO_MEASURE(ERROR),
    WHOLE_IS_ZERO(ERROR),
    DATE_OUTSIDE_YEAR(WARNING),
    NA_UNCLEAR(ERROR),
    NA_WITH_FIGURES(ERROR),
    NA_WITH_SCORE(ERROR),
    // the evidence
    EVIDENCE_MISSING(ERROR),
    EVIDENCE_SAYS_NOTHING(WARNING),
    EVIDENCE_NUMBER_MALFORMED(WARNING),
    EVIDENCE_DATE_MISSING(WARNING),
    EVIDENCE_DATE_MALFORMED(WARNING),
    EVIDENCE_OLD(WARNING),
    EVIDENCE_AFTER_PERIOD(NOTE),
    EVIDENCE_TWO_DATES(WARNING),
    EVIDENCE_SHARED(NOTE),
    // sums and formulas
    TOTAL_DIFFERS(WARNING),
    MAX_TOTAL_DIFFERS(WARNING),
    FORMULA_ERROR(ERROR),
    FORMULA_NO_VALUE(ERROR),
    FORMULA_STALE(WARNING),
    FORMULA_NOT_CALCULATED(NOTE),
    FILE_NOT_CALCULATED(NOTE),
    FORMULA_EXTERNAL(WARNING),
    // reports: what they are, and their sections
    REPORT_UNIT_UNKNOWN(WARNING),
    REPORT_UNIT_CONFLICT(WARNING),
    REPORT_YEAR_WRONG(WARNING),
    REPORT_PERIOD_MISSING(NOTE),
    SECTION_EMPTY(WARNING),
    SECTION_MISSING(NOTE),
    // reports: sums
    SUM_PARTS(WARNING),
    SUM_AREAS(WARNING),
    SUM_MAXIMA(WARNING),
    SUM_SURVEY_ADDED(WARNING),
    TABLE_COLUMN(WARNING),
    TABLE_ROW(WARNING),
    TABLE_SHARE(WARNING),
    TABLE_SHARE_TRUNCATED(NOTE),
    LOSS_TOTAL(WARNING),
    LOSS_EXCEEDED(WARNING),
    LOSS_UNEXPLAINED(NOTE),
    // reports: ratios, shares and counts
    RATIO_WRONG(WARNING),
    RATIO_TRUNCATED(NOTE),
    RATIO_WITHOUT_WHOLE(NOTE),
    SHARES_NOT_WHOLE(WARNING),
    COUNT_NAMES(WARNING),
    COUNT_POINTS(WARNING),
    COUNT_EXCEPTED(WARNING),
    SIPAS_INDEX(WARNING),
    SIPAS_BALLOTS(WARNING),
    // reports: words against figures
    TEXT_LATE(WARNING),
    TEXT_DONE(WARNING),
    TEXT_MOST(WARNING),
    TEXT_FULL_SCORE(WARNING),
    TEXT_LOWEST(WARNING),
    SCORECARD_DIFFERS(WARNING),
    SCORECARD_AREA_DIFFERS(WARNING),
    // reports: lists, classes, periods, references, names, headings, stages
    PARTITION_TWICE(WARNING),
    PARTITION_MISSING(WARNING),
    PARTITION_MOVE(WARNING),
    PARTITION_COUNT(WARNING),
    CLASS_GAP(NOTE),
    CLASS_OVERLAP(NOTE),
    CLASS_DIFFERS(WARNING),
    CLASS_COUNT(WARNING),
    DUP_SENTENCE(NOTE),
    DUP_UNIT(WARNING),
    DUP_CRITERION(WARNING),
    PERIOD_PART(WARNING),
    PERIOD_YEAR(WARNING),
    PERIOD_PLAN(WARNING),
    PERIOD_DOCUMENT(NOTE),
    PERIOD_LATER(WARNING),
    PERIOD_CLOSING(WARNING),
    PERIOD_SIGNED(WARNING),
    REF_TWO_DATES(WARNING),
    REF_TWO_SYMBOLS(NOTE),
    REF_TYPE(WARNING),
    REF_YEAR(WARNING),
    REF_ISSUER(WARNING),
    REF_OWN(NOTE),
    REF_ORDER(NOTE),
    REF_NO_DAY(WARNING),
    REF_LETTER(NOTE),
    NAME_SPELLING(NOTE),
    NAME_SUGGESTED(NOTE),
    NAME_TWO_WAYS(NOTE),
    NUMBERING_TWICE(NOTE),
    NUMBERING_SKIPPED(NOTE),
    STAGE_UNCLEAR(NOTE),
    STAGE_SWAPPED(WARNING),
    // reports: the best and the last of a table
    TEXT_EXTREME(WARNING),
    // evidence that came with the scorecard
    EVIDENCE_NOT_ATTACHED(WARNING),
    EVIDENCE_NOT_NAMED(NOTE);

    private final Severity severity;

    FindingKind(Severity severity) {
        this.severity = severity;
    }

    /** The stable code, for example {@code SELF-ABOVE-MAX}. */
    public String code() {
        return name().replace('_', '-');
    }

    public Severity severity() {
        return severity;
    }

    /** The kind behind a code that one of the checks gave. */
    static FindingKind of(String code) {
        return valueOf(code.replace('-', '_'));
    }

    /** Starts a finding of this kind. */
    public Draft at(Place place) {
        return new Draft(this, List.of(place));
    }

    /** Starts a finding of this kind with one cause and many places. */
    public Draft at(List<? extends Place> places) {
        return new Draft(this, places);
    }
}
