package vn.parindex.rulebook.kind;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.parindex.rulebook.Leaf;
import vn.parindex.rulebook.LeafText;

/** COUNT, COMPARE_PRIOR, JUDGED and SURVEY. */
class CountingKindsTest {

    private static Leaf leaf(String kind, String max, String parameters, String inputs) {
        return Given.leafOf(kind, Given.leaf(max, parameters, Given.inputs(inputs)));
    }

    @ParameterizedTest
    @CsvSource({"0, 0, 1.50", "2, 0, 1.00", "1, 1, 0.75", "7, 0, 0.00", "0, 3, 0.00"})
    void countTakesPointsForEachOccurrence(String late, String missing, String points) {
        String rule = "bắt đầu 1,5; late: -0,25; missing: -0,5; sàn 0; trần 1,5";
        Leaf leaf = leaf("COUNT", "1.5", rule, "late:WHOLE missing:WHOLE");
        assertThat(Given.outcome(leaf, "late=" + late + "|missing=" + missing)).isEqualTo(points);
    }

    @ParameterizedTest
    @CsvSource({"0, 0.00", "1, 0.50", "3, 1.50", "4, 2.00", "900, 2.00"})
    void countAddsUpToItsCap(String count, String points) {
        Leaf leaf = leaf("COUNT", "2", "n: 0,5", "n:WHOLE");
        assertThat(Given.outcome(leaf, "n=" + count)).isEqualTo(points);
    }

    @Test
    void countKeepsItsFloor() {
        Leaf leaf = leaf("COUNT", "2", "start: 2; n: -0.5; floor 0.5; cap: 2", "n:WHOLE");
        assertThat(Given.outcome(leaf, "n=9")).isEqualTo("0.50");
    }

    @Test
    void countTakesOnlyCounts() {
        Leaf leaf = leaf("COUNT", "2", "bắt đầu 2; n: -0,5; m: -1", "n:WHOLE m:WHOLE");
        assertThat(Given.outcome(leaf, "n=-1|m=0")).isEqualTo("unusable n");
        assertThat(Given.outcome(leaf, "n=1|m=0.5")).isEqualTo("unusable m");
        assertThat(Given.outcome(leaf, "n=1")).isEqualTo("missing [m]");
    }

    @ParameterizedTest
    @CsvSource({"6, 5, 1.00", "5, 5, 0.50", "4, 5, 0.00", "5.01, 5, 1.00", "-1, -2, 1.00"})
    void comparesWithThePriorYear(String now, String prior, String points) {
        String rule = "cao hơn: 1; bằng: 0,5; thấp hơn: 0";
        Leaf leaf = leaf("COMPARE_PRIOR", "1", rule, "cur:DECIMAL prev:DECIMAL");
        assertThat(Given.outcome(leaf, "cur=" + now + "|prev=" + prior)).isEqualTo(points);
        Leaf turned = leaf("COMPARE_PRIOR", "1", rule, "prev:DECIMAL cur:DECIMAL");
        assertThat(Given.outcome(turned, "cur=" + now + "|prev=" + prior)).isEqualTo(points);
    }

    @Test
    void comparesInTheOrderOfOtherInputs() {
        Leaf fewer = leaf("COMPARE_PRIOR", "2", "thấp hơn: 2; bằng: 1", "nay:WHOLE truoc:WHOLE");
        assertThat(Given.outcome(fewer, "nay=3|truoc=4")).isEqualTo("2.00");
        assertThat(Given.outcome(fewer, "nay=4|truoc=4")).isEqualTo("1.00");
        assertThat(Given.outcome(fewer, "nay=5|truoc=4")).isEqualTo("0.00");
        assertThat(Given.outcome(fewer, "truoc=4")).isEqualTo("missing [nay]");
    }

    @Test
    void judgedAndSurveyAreTyped() {
        assertThat(Given.outcome(leaf("JUDGED", "3", "bước 0,5", ""), "")).isEqualTo("typed");
        assertThat(Given.outcome(leaf("JUDGED", "3", "", ""), "")).isEqualTo("typed");
        assertThat(Given.outcome(leaf("SURVEY", "3", "", ""), "")).isEqualTo("typed");
    }

    @Test
    void judgedSaysItsStep() {
        assertThat(leaf("JUDGED", "3", "bước 0,5", "").rule().step())
                .contains(new BigDecimal("0.5"));
        assertThat(leaf("JUDGED", "3", "step 0.25", "").rule().step())
                .contains(new BigDecimal("0.25"));
        assertThat(leaf("JUDGED", "3", "", "").rule().step()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "COUNT | 1 | | n:WHOLE | rule.count.none rule.input.unused",
                "COUNT | 1 | bắt đầu 1 | | rule.count.none",
                "COUNT | 1 | bắt đầu 1; n: -0,5 | n:DECIMAL | rule.input.type rule.input.type rule.input.unused",
                "COUNT | 1 | bắt đầu 1; n: -0,5; m: -1 | n:WHOLE | rule.input.missing",
                "COUNT | 1 | bắt đầu 1; n: -0,5 | n:WHOLE m:WHOLE | rule.input.unused",
                "COUNT | 1 | bắt đầu 0,5; n: -0,5 | n:WHOLE | rule.max.unreached",
                "COUNT | 1 | n: 0,5; trần 0,5 | n:WHOLE | rule.max.unreached",
                "COUNT | 1 | bắt đầu 2; n: -0,5 | n:WHOLE | rule.points.above",
                "COUNT | 1 | n: 0,5; trần 2 | n:WHOLE | rule.points.above",
                "COUNT | 1 | n: 0,5; sàn -1 | n:WHOLE | rule.points.below",
                "COUNT | 2 | n: 0,5; sàn 2; trần 1 | n:WHOLE | rule.count.floor rule.max.unreached",
                "COUNT | 1 | bắt đầu 1; n: 0 | n:WHOLE | rule.input.unused",
                "COUNT | 1 | n: 0,5; n: 0,25 | n:WHOLE | rule.key.repeated",
                "COUNT | 1 | trần 1; cap 1; n: 0,5 | n:WHOLE | rule.key.repeated",
                "COUNT | 1 | mỗi lần trừ; n: nhiều | n:WHOLE | rule.item.unreadable rule.points rule.input.unused",
                "COMPARE_PRIOR | 1 | | c:WHOLE p:WHOLE | rule.compare.none",
                "COMPARE_PRIOR | 1 | cao hơn: 1 | c:WHOLE | rule.compare.two",
                "COMPARE_PRIOR | 1 | cao hơn: 1 | c:WHOLE p:DATE | rule.input.type",
                "COMPARE_PRIOR | 1 | cao hơn: 2 | c:WHOLE p:WHOLE | rule.points.above",
                "COMPARE_PRIOR | 1 | cao hơn: 0,5 | c:WHOLE p:WHOLE | rule.max.unreached",
                "COMPARE_PRIOR | 1 | cao hơn: 1; tăng: 1 | c:WHOLE p:WHOLE | rule.item.unreadable",
                "COMPARE_PRIOR | 1 | bằng: 1; equal: 0,5 | c:WHOLE p:WHOLE | rule.key.repeated",
                "JUDGED | 3 | bước 0,4 | | rule.step",
                "JUDGED | 3 | bước 0 | | rule.step",
                "JUDGED | 3 | từ 0 đến 3 | n:WHOLE | rule.input.unused rule.item.unreadable",
                "SURVEY | 3 | chỉ số | n:WHOLE | rule.input.unused rule.item.unreadable"
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
    void aCapEqualToTheMaximumIsHonest() {
        LeafText text =
                Given.leaf("1", "bắt đầu 1; n: -0,5; trần 1; sàn 0", Given.inputs("n:WHOLE"));
        assertThat(Given.faults("COUNT", text)).isEmpty();
    }
}
