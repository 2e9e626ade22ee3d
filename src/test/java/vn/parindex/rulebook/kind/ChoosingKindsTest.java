package vn.parindex.rulebook.kind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.parindex.rulebook.Choice;
import vn.parindex.rulebook.InputSpec;
import vn.parindex.rulebook.InputType;
import vn.parindex.rulebook.Leaf;
import vn.parindex.rulebook.LeafText;

/** BOOLEAN, LEVELS and CHECKLIST: the unit chooses, nothing is calculated from numbers. */
class ChoosingKindsTest {
    private static final String LEVELS = "du = Đầy đủ: 1; thieu = Thiếu: 0,5; khong = Không đạt: 0";
    private static final String ITEMS =
            "kh = Kế hoạch: 0,5; kt = Kiểm tra: 0,5; tb = Thông báo: 0,5";

    private static Leaf leaf(String kind, String max, String parameters, String inputs) {
        return Given.leafOf(kind, Given.leaf(max, parameters, Given.inputs(inputs)));
    }

    @Test
    void booleanGivesAllOrNothing() {
        Leaf leaf = leaf("BOOLEAN", "1.5", "", "done:YES_NO");
        assertThat(Given.outcome(leaf, "done=Có")).isEqualTo("1.50");
        assertThat(Given.outcome(leaf, "done=Không")).isEqualTo("0.00");
        assertThat(Given.outcome(leaf, "")).isEqualTo("missing [done]");
        assertThat(Given.outcome(leaf, "done=có lẽ")).isEqualTo("unusable done");
    }

    @Test
    void booleanBringsItsInputWhereNoneIsDeclared() {
        Leaf leaf = leaf("BOOLEAN", "1", "", "");
        assertThat(leaf.inputs())
                .containsExactly(
                        new InputSpec("yes", "Đạt yêu cầu", InputType.YES_NO, "", List.of()));
        assertThat(Given.outcome(leaf, "yes=Có")).isEqualTo("1.00");
    }

    @Test
    void booleanCanBeTurnedRound() {
        Leaf veto = leaf("BOOLEAN", "2", "có: 0; không: điểm tối đa", "yes:YES_NO");
        assertThat(Given.outcome(veto, "yes=Có")).isEqualTo("0.00");
        assertThat(Given.outcome(veto, "yes=Không")).isEqualTo("2.00");
    }

    @Test
    void levelsGiveThePointsOfTheLevelInAnySpelling() {
        Leaf leaf = leaf("LEVELS", "1", LEVELS, "");
        assertThat(Given.outcome(leaf, "level=Đầy đủ")).isEqualTo("1.00");
        assertThat(Given.outcome(leaf, "level=  THIẾU ")).isEqualTo("0.50");
        assertThat(Given.outcome(leaf, "level=khong")).isEqualTo("0.00");
        assertThat(Given.outcome(leaf, "level=")).isEqualTo("missing [level]");
        assertThat(Given.outcome(leaf, "level=Tốt")).isEqualTo("unusable level");
    }

    @Test
    void levelsBringTheirChoices() {
        List<Choice> choices =
                List.of(
                        new Choice("du", "Đầy đủ", new BigDecimal("1")),
                        new Choice("thieu", "Thiếu", new BigDecimal("0.5")),
                        new Choice("khong", "Không đạt", new BigDecimal("0")));
        assertThat(leaf("LEVELS", "1", LEVELS, "").inputs())
                .containsExactly(new InputSpec("level", "Mức đạt", InputType.CHOICE, "", choices));
        assertThat(leaf("LEVELS", "1", LEVELS, "muc:CHOICE").inputs())
                .extracting(InputSpec::key, InputSpec::label)
                .containsExactly(tuple("muc", "Số liệu muc"));
    }

    @Test
    void levelsTakePercentOfTheMaximumAndNeedNoKeys() {
        String parameters =
                "Tuân thủ đầy đủ: điểm tối đa\nCó vi phạm nhẹ: 50%\nVi phạm nặng: 0 điểm";
        Leaf leaf = leaf("LEVELS", "2", parameters, "");
        assertThat(Given.outcome(leaf, "level=có vi phạm nhẹ")).isEqualTo("1.00");
        assertThat(Given.outcome(leaf, "level=m1")).isEqualTo("2.00");
    }

    @Test
    void checklistAddsUpWhatIsThere() {
        Leaf leaf = leaf("CHECKLIST", "1.5", "TỔNG; " + ITEMS, "");
        assertThat(leaf.inputs())
                .containsExactly(
                        new InputSpec("kh", "Kế hoạch", InputType.YES_NO, "", List.of()),
                        new InputSpec("kt", "Kiểm tra", InputType.YES_NO, "", List.of()),
                        new InputSpec("tb", "Thông báo", InputType.YES_NO, "", List.of()));
        assertThat(Given.outcome(leaf, "kh=Có|kt=Có|tb=Có")).isEqualTo("1.50");
        assertThat(Given.outcome(leaf, "kh=Có|kt=Không|tb=Có")).isEqualTo("1.00");
        assertThat(Given.outcome(leaf, "kt=Có")).isEqualTo("0.50");
        assertThat(Given.outcome(leaf, "kt=Không")).isEqualTo("0.00");
        assertThat(Given.outcome(leaf, "")).isEqualTo("missing [kh, kt, tb]");
        assertThat(Given.outcome(leaf, "kh=Có|kt=1/2")).isEqualTo("unusable kt");
    }

    @Test
    void checklistSumsWithoutSayingSo() {
        assertThat(Given.outcome(leaf("CHECKLIST", "1.5", ITEMS, ""), "kh=Có")).isEqualTo("0.50");
        assertThat(Given.outcome(leaf("CHECKLIST", "1.5", "SUM; " + ITEMS, ""), "kh=Có"))
                .isEqualTo("0.50");
    }

    @Test
    void checklistOfAllGivesNothingWhereOneItemLacks() {
        Leaf leaf = leaf("CHECKLIST", "2", "TẤT CẢ; kh = Kế hoạch; tb = Thông báo kết quả", "");
        assertThat(Given.outcome(leaf, "kh=Có|tb=Có")).isEqualTo("2.00");
        assertThat(Given.outcome(leaf, "kh=Có|tb=Không")).isEqualTo("0.00");
        assertThat(Given.outcome(leaf, "kh=Có")).isEqualTo("0.00");
        assertThat(Given.outcome(leaf("CHECKLIST", "1.5", "ALL; " + ITEMS, ""), "kh=Có|kt=Có"))
                .isEqualTo("0.00");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "BOOLEAN | 1 | có 1 | | rule.item.unreadable",
                "BOOLEAN | 1 | có: 2 | | rule.points.above",
                "BOOLEAN | 1 | có: 0,5 | | rule.max.unreached",
                "BOOLEAN | 1 | | n:WHOLE | rule.input.type",
                "BOOLEAN | 1 | | yes:YES_NO no:YES_NO | rule.input.unused",
                "LEVELS | 1 | | | rule.levels.few",
                "LEVELS | 1 | Đầy đủ: 1 | | rule.levels.few",
                "LEVELS | 1 | Đầy đủ: 0,9; Thiếu: 0,5 | | rule.max.unreached",
                "LEVELS | 1 | Đầy đủ: 1; Thiếu: 1,5 | | rule.points.above",
                "LEVELS | 1 | Đầy đủ: 1; Thiếu: -0,5 | | rule.points.below",
                "LEVELS | 1 | Đầy đủ: 1; Thiếu | | rule.points",
                "LEVELS | 1 | Đầy đủ: 1; đầy đủ: 0 | | rule.label.repeated",
                "LEVELS | 1 | a = Đủ: 1; a = Thiếu: 0 | | rule.key.repeated",
                "LEVELS | 1 | A = Đủ: 1; na = Thiếu: 0 | | rule.key rule.key",
                "LEVELS | 1 | Đủ: 1; Thiếu: 0 | n:WHOLE | rule.input.type",
                "LEVELS | 1 | Đủ: 1; Thiếu: 0 | x:CHOICE y:CHOICE | rule.input.unused",
                "CHECKLIST | 1 | TỔNG | | rule.checklist.empty",
                "CHECKLIST | 1 | TỔNG; a = Một: 0,5; b = Hai: 0,25 | | rule.checklist.sum",
                "CHECKLIST | 1 | TỔNG; a = Một: 0,5; b = Hai | | rule.points",
                "CHECKLIST | 1 | TẤT CẢ; a = Một: 0,5; b = Hai: 0,25 | | rule.checklist.sum",
                "CHECKLIST | 1 | a = Một: 1 | n:WHOLE | rule.input.unused",
                "CHECKLIST | 1 | a = Một: 2; a = Một: 0,5 | | rule.key.repeated rule.label.repeated rule.points.above"
            })
    void refuses(String kind, String max, String parameters, String inputs, String codes) {
        LeafText text =
                Given.leaf(
                        max,
                        parameters == null ? "" : parameters,
                        Given.inputs(inputs == null ? "" : inputs));
        assertThat(Given.faults(kind, text)).containsExactly(codes.split(" "));
    }

    @Test
    void formulasCompareWithLabelsWhateverTheyHold() {
        Leaf leaf = leaf("LEVELS", "1", "Nói \"tốt\": 1; Kém: 0", "");
        assertThat(leaf.rule().formula(Map.of("level", "D7")).orElseThrow())
                .isEqualTo(
                        "IF(OR(D7=\"Nói \"\"tốt\"\"\",D7=\"m1\"),1,"
                                + "IF(OR(D7=\"Kém\",D7=\"m2\"),0,\"\"))");
    }
}
