package vn.parindex.check;

import static vn.parindex.check.FindingKind.*;
import static vn.parindex.testing.Typed.value;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import vn.parindex.model.Column;
import vn.parindex.model.Finding;
import vn.parindex.model.Formula;
import vn.parindex.model.Identity;
import vn.parindex.testing.ASubmission;
import vn.parindex.testing.Example;
import vn.parindex.testing.Units;

/**
 * One thing done wrong in a faultless scorecard, and the one finding it must cause.
 *
 * @param cells where the finding stands, parted by blanks; "-" for the file as a whole
 */
record Provoked(FindingKind kind, String cells, UnaryOperator<ASubmission> mistake) {

    static final List<Provoked> ALL =
            List.of(
                    of(SET_WRONG, "-", s -> s.stated(stated(s, "bo-khac", 2023, "1"))),
                    of(SET_MISSING, "-", s -> s.stated(stated(s, null, 2023, "1"))),
                    of(YEAR_WRONG, "-", s -> s.stated(stated(s, "bo-mau", 2022, "1"))),
                    of(YEAR_MISSING, "-", s -> s.stated(stated(s, "bo-mau", null, "1"))),
                    of(UNIT_UNKNOWN, "-", s -> s.unrecognised()),
                    of(UNIT_MISSING, "-", s -> s.stated(nameless(s)).unrecognised()),
                    of(UNIT_CONFLICT, "-", s -> s.conflict(Units.commune("yen-my", "Yên Mỹ"))),
                    of(UNIT_SPELLING, "-", s -> s.unit(Units.commune("bl", "Bằng Lảng"))),
                    of(VERSION_UNKNOWN, "-", s -> s.stated(stated(s, "bo-mau", 2023, "9"))),
                    of(VERSION_MISSING, "-", s -> s.stated(stated(s, "bo-mau", 2023, null))),
                    of(SCORECARD_EMPTY, "-", s -> ASubmission.of(s.set())),
                    of(SELF_COLUMN_MISSING, "A8", s -> s.withoutColumn(Column.SELF)),
                    of(FIGURE_COLUMN_MISSING, "A8", s -> s.withoutColumn(Column.FIGURE)),
                    of(EVIDENCE_COLUMN_MISSING, "A8", s -> s.withoutColumn(Column.EVIDENCE)),
                    of(LEAF_MISSING, "A22", s -> s.without("2.2")),
                    of(LEAF_REPEATED, "A208", s -> s.stray("2.2", true)),
                    of(LEAF_UNKNOWN, "A208", s -> s.stray("2.9", false)),
                    of(INPUT_ROW_MISSING, "A13", s -> s.withoutFigure("1.1.2", "b")),
                    of(MAX_CHANGED, "C24", s -> s.cell("2.2", Column.MAX, "3")),
                    of(NAME_CHANGED, "B24", s -> s.cell("2.2", Column.NAME, "Việc khác")),
                    of(WORDING_CHANGED, "K24", s -> s.cell("2.2", Column.WORDING, "Có là 2")),
                    of(SELF_MISSING, "F24", s -> s.self("2.2", "")),
                    of(SELF_NOT_A_NUMBER, "F24", s -> s.self("2.2", "đạt")),
                    of(SELF_IS_DATE, "F24", s -> s.self("2.2", "3/4/2023")),
                    of(SELF_NEGATIVE, "F24", s -> s.self("2.2", "-1")),
                    of(SELF_ABOVE_MAX, "F24", s -> s.self("2.2", "2,5")),
                    of(SELF_OF_OTHER_MAX, "F24", s -> s.self("2.2", "1,5/3")),
                    of(SELF_TOO_FINE, "F24", s -> s.self("2.2", "1,8")),
                    of(SELF_ABOVE_COMPUTED, "F13", s -> s.self("1.1.2", "3")),
                    of(SELF_BELOW_COMPUTED, "F13", s -> s.self("1.1.2", "2,5")),
                    of(SYSTEM_DIFFERS, "F36", s -> s.self("3.2", "1,5")),
                    of(COMPUTED_CLAMPED, "G16", s -> s.figure("1.2", "n", "9").self("1.2", "1,5")),
                    of(SURVEY_FILLED, "F20", s -> s.self("1.4", "2")),
                    of(INPUT_MISSING, "D15", s -> s.figure("1.1.2", "b", "")),
                    of(INPUT_NOT_A_NUMBER, "D15", s -> s.figure("1.1.2", "b", "48 việc")),
                    of(INPUT_IS_DATE, "D15", s -> s.figure("1.1.2", "b", "4/8/2023")),
                    of(INPUT_NEGATIVE, "D15", s -> s.figure("1.1.2", "b", "-48")),
                    of(INPUT_NOT_WHOLE, "D15", s -> s.figure("1.1.2", "b", "36,5")),
                    of(INPUT_NOT_A_DATE, "D12", s -> s.figure("1.1.1", "date", "cuối năm")),
                    of(INPUT_NOT_YES_NO, "D19", s -> s.figure("1.3", "yes", "đã có")),
                    of(INPUT_UNKNOWN_LEVEL, "D23", s -> s.figure("2.1", "level", "Tương đối")),
                    of(
                            INPUT_UNUSABLE,
                            "D23",
                            s -> s.figure("2.1", "level", "đầy  ĐỦ")), // understood by no rule here
                    of(
                            PERCENT_OUT_OF_RANGE,
                            "D35",
                            s -> s.figure("3.1", "p", "110").self("3.1", "2")),
                    of(PERCENT_AS_FRACTION, "D35", s -> s.figure("3.1", "p", "0,949")),
                    of(PART_ABOVE_WHOLE, "D15 D14", s -> s.figure("1.1.2", "b", "60")),
                    of(
                            NOTHING_TO_MEASURE,
                            "D30",
                            s -> s.figure("2.4", "a", "0").figure("2.4", "b", "0")),
                    of(
                            WHOLE_IS_ZERO,
                            "D14",
                            s -> s.figure("1.1.2", "a", "0").figure("1.1.2", "b", "0")),
                    of(DATE_OUTSIDE_YEAR, "D40", s -> s.figure("3.3", "date", "12/12/2022")),
                    of(NA_UNCLEAR, "D32", s -> s.figure("2.4", "na", "có thể")),
                    of(NA_WITH_FIGURES, "D28", s -> s.figure("2.3", "a", "3")),
                    of(
                            NA_WITH_SCORE,
                            "F29",
                            s ->
                                    s.figure("2.4", "na", "Có")
                                            .figure("2.4", "a", "")
                                            .figure("2.4", "b", "")),
                    of(EVIDENCE_MISSING, "H24", s -> s.evidence("2.2", "")),
                    of(EVIDENCE_SAYS_NOTHING, "H24", s -> s.evidence("2.2", "Có đủ.")),
                    of(
                            EVIDENCE_NUMBER_MALFORMED,
                            "H24",
                            s -> s.evidence("2.2", "34/QĐUBND ngày 14/02/2023")),
                    of(EVIDENCE_DATE_MISSING, "H24", s -> s.evidence("2.2", "34/QĐ-UBND")),
                    of(
                            EVIDENCE_DATE_MALFORMED,
                            "H24",
                            s -> s.evidence("2.2", "34/QĐ-UBND ngày 30/02/2023")),
                    of(EVIDENCE_OLD, "H24", s -> s.evidence("2.2", "34/QĐ-UBND ngày 14/02/2019")),
                    of(
                            EVIDENCE_AFTER_PERIOD,
                            "H24",
                            s -> s.evidence("2.2", "34/QĐ-UBND ngày 14/02/2024")),
                    of(
                            EVIDENCE_TWO_DATES,
                            "H13 H24",
                            s -> s.evidence("2.2", "180/BC-UBND ngày 06/12/2023")),
                    of(
                            EVIDENCE_SHARED,
                            "H13 H24 H34",
                            s ->
                                    s.evidence("2.2", "180/BC-UBND ngày 05/12/2023")
                                            .evidence("3.1", "180/BC-UBND ngày 05/12/2023")),
                    of(
                            EVIDENCE_NOT_ATTACHED,
                            "H24",
                            s ->
                                    s.attached(
                                            "1.1.1.pdf",
                                            "1.1.2.pdf",
                                            "1.3.pdf",
                                            "2.1.pdf",
                                            "2.4.pdf",
                                            "3.1.pdf",
                                            "3.3.pdf")),
                    of(
                            EVIDENCE_NOT_NAMED,
                            "A8",
                            s ->
                                    s.attached(
                                            "1.1.1.pdf",
                                            "1.1.2.pdf",
                                            "1.3.pdf",
                                            "2.1.pdf",
                                            "34-2023-QĐ-UBND.pdf",
                                            "2.4.pdf",
                                            "3.1.pdf",
                                            "3.3.pdf",
                                            "Ảnh bộ phận một cửa.jpg")),
                    of(TOTAL_DIFFERS, "F10", s -> s.total("1.1", Column.SELF, "4")),
                    of(MAX_TOTAL_DIFFERS, "C33", s -> s.total("3", Column.MAX, "6")),
                    of(FORMULA_ERROR, "D15", s -> s.figure("1.1.2", "b", "#REF!")),
                    of(
                            FORMULA_NO_VALUE,
                            "F24",
                            s -> s.formula("2.2", Column.SELF, formula("XLOOKUP(1)", null, null))),
                    of(
                            FORMULA_STALE,
                            "F24",
                            s -> s.formula("2.2", Column.SELF, formula("1+0.75", "1", "1,75"))),
                    of(
                            FORMULA_NOT_CALCULATED,
                            "F24",
                            s -> s.formula("2.2", Column.SELF, formula("1+0.75", null, "1,75"))),
                    of(
                            FILE_NOT_CALCULATED,
                            "F9 F10 F21 F33",
                            s ->
                                    notCalculated(s, "1", "5,38")
                                            .total("1.1", Column.SELF, "", sum("3,88"))
                                            .total("2", Column.SELF, "", sum("5,75"))
                                            .total("3", Column.SELF, "", sum("4,33"))),
                    of(
                            FORMULA_EXTERNAL,
                            "F24",
                            s ->
                                    s.formula(
                                            "2.2",
                                            Column.SELF,
                                            formula("'D:\\[cu.xlsx]Phiếu'!F9", "1,75", null))));

    private static Provoked of(FindingKind kind, String cells, UnaryOperator<ASubmission> mistake) {
        return new Provoked(kind, cells, mistake);
    }

    /** What is found in the scorecard with this one mistake. */
    List<Finding> findings() {
        return Checks.findings(mistake.apply(Example.faultless()).examined(Example.ROUND));
    }

    private static Identity stated(ASubmission s, String set, Integer year, String version) {
        return new Identity(
                Optional.ofNullable(set),
                Optional.ofNullable(year),
                s.stated().unitCode(),
                s.stated().unitName(),
                Optional.ofNullable(version));
    }

    private static Identity nameless(ASubmission s) {
        Identity known = s.stated();
        return new Identity(
                known.setId(), known.year(), Optional.empty(), Optional.empty(), known.version());
    }

    private static ASubmission notCalculated(ASubmission s, String code, String value) {
        return s.total(code, Column.SELF, "", sum(value));
    }

    private static Optional<Formula> sum(String value) {
        return Optional.of(formula("SUM(F1:F2)", null, value));
    }

    private static Formula formula(String text, String cached, String recalculated) {
        return new Formula(
                text,
                Optional.ofNullable(cached).map(typed -> value(typed)),
                Optional.ofNullable(recalculated).map(typed -> value(typed)));
    }
}
