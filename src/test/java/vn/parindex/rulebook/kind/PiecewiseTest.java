package vn.parindex.rulebook.kind;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.parindex.rulebook.Leaf;
import vn.parindex.rulebook.LeafText;

class PiecewiseTest {
    private static final String RATIO = "a:WHOLE b:WHOLE";

    private static Leaf leaf(String max, String parameters, String inputs) {
        return Given.leafOf("PIECEWISE", text(max, parameters, inputs));
    }

    private static LeafText text(String max, String parameters, String inputs) {
        return Given.leaf(max, parameters, Given.inputs(inputs));
    }

    @ParameterizedTest
    @CsvSource({
        "50, 50, 3.00",
        "50, 49, 2.94",
        "50, 40, 2.40",
        "50, 39, 0.00",
        // 88/89 is not 99 %, and no rounding makes it 100 %
        "89, 88, 2.97",
        "100000, 99999, 3.00",
        "1000000000000, 999999999999, 3.00",
        "1000000000000, 799999999999, 0.00",
        "1000000000000, 800000000000, 2.40",
        "5, 4, 2.40",
        "11, 9, 2.45",
        "7, 0, 0.00"
    })
    void comparesUnroundedRatios(String whole, String part, String points) {
        Leaf leaf = leaf("3", "tỷ lệ b/a; >=100%: 3; >=80%: (b/a)*3", RATIO);
        assertThat(Given.outcome(leaf, "a=" + whole + "|b=" + part)).isEqualTo(points);
    }

    @ParameterizedTest
    @CsvSource({
        "89, 88, 0.50",
        "100000, 99999, 0.50",
        "100, 100, 1.00",
        "5, 4, 0.50",
        "9, 7, 0.00"
    })
    void givesTheBandAndNotTheNextOne(String whole, String part, String points) {
        Leaf leaf = leaf("1", ">=100%: 1; >=80%: 0,5", RATIO);
        assertThat(Given.outcome(leaf, "a=" + whole + "|b=" + part)).isEqualTo(points);
    }

    @Test
    void saysWhyThereAreNoPoints() {
        Leaf leaf = leaf("1", ">=100%: 1; >=80%: 0,5", RATIO);
        assertThat(Given.outcome(leaf, "")).isEqualTo("missing [a, b]");
        assertThat(Given.outcome(leaf, "a=10")).isEqualTo("missing [b]");
        assertThat(Given.outcome(leaf, "a=0|b=0")).isEqualTo("nothing to measure");
        assertThat(Given.outcome(leaf, "a=0|b=3")).isEqualTo("nothing to measure");
        assertThat(Given.outcome(leaf, "a=10|b=11")).isEqualTo("b above a");
        assertThat(Given.outcome(leaf, "a=10|b=-1")).isEqualTo("unusable b");
        assertThat(Given.outcome(leaf, "a=10.5|b=1")).isEqualTo("unusable a");
        assertThat(Given.outcome(leaf, "a=mười|b=1")).isEqualTo("unusable a");
        Leaf money = leaf("1", ">=100%: 1; >=80%: 0,5", "a:DECIMAL b:DECIMAL");
        assertThat(Given.outcome(money, "a=-1|b=-1")).isEqualTo("unusable a");
        assertThat(Given.outcome(money, "a=10|b=-0.5")).isEqualTo("unusable b");
    }

    @Test
    void refusesNumbersNobodyMeans() {
        Leaf leaf = leaf("1", ">=100%: 1", "a:DECIMAL b:DECIMAL");
        String endless = "1" + "0".repeat(40);
        assertThat(Given.outcome(leaf, "a=" + endless + "|b=1")).isEqualTo("unusable a");
    }

    @Test
    void allowsMoreThanTheWholeWhereABoundSaysSo() {
        Leaf revenue = leaf("2", ">=105%: 2; >=100%: 1,5; >=90%: 1", "a:DECIMAL b:DECIMAL");
        assertThat(Given.outcome(revenue, "a=100|b=105")).isEqualTo("2.00");
        assertThat(Given.outcome(revenue, "a=100|b=104.99")).isEqualTo("1.50");
        assertThat(Given.outcome(revenue, "a=100|b=100")).isEqualTo("1.50");
        assertThat(Given.outcome(revenue, "a=100|b=99.99")).isEqualTo("1.00");
    }

    @Test
    void allowsMoreThanTheWholeWhereSaid() {
        Leaf leaf = leaf("2", "cho phép vượt 100%; >=100%: 2; >=90%: 1", RATIO);
        assertThat(Given.outcome(leaf, "a=100|b=130")).isEqualTo("2.00");
    }

    @Test
    void measuresAgainstATarget() {
        String rule = "tỷ lệ b/a; mục tiêu 90%; >=0%: min(tỷ lệ/mục tiêu; 1)*điểm tối đa";
        Leaf leaf = leaf("2", rule, RATIO);
        assertThat(Given.outcome(leaf, "a=100|b=95")).isEqualTo("2.00");
        assertThat(Given.outcome(leaf, "a=100|b=90")).isEqualTo("2.00");
        assertThat(Given.outcome(leaf, "a=100|b=45")).isEqualTo("1.00");
        assertThat(Given.outcome(leaf, "a=3|b=1")).isEqualTo("0.74");
        Leaf english = leaf("2", "ratio b/a; target 90%; >=0%: min(ratio/target; 1)*max", RATIO);
        assertThat(Given.outcome(english, "a=3|b=1")).isEqualTo("0.74");
        Leaf unbounded = leaf("2", "mục tiêu 90%; >=0%: tỷ lệ/mục tiêu*2", RATIO);
        assertThat(Given.outcome(unbounded, "a=100|b=99")).isEqualTo("2.00 clamped");
    }

    @ParameterizedTest
    @CsvSource({"0, 0.00", "5, 0.00", "6, 0.75", "11, 0.75", "12, 1.50", "300, 1.50"})
    void bandsCounts(String count, String points) {
        Leaf leaf = leaf("1.5", "số lượng n; >=12: 1,5; >=6: 0,75", "n:WHOLE");
        assertThat(Given.outcome(leaf, "n=" + count)).isEqualTo(points);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ">=12: 1,5; >=6: 0,75",
                "từ 12 trở lên: 1,5; từ 6 đến dưới 12: 0.75; dưới 6: 0",
                "≥ 12 : 1,5 điểm\n>= 6 và < 12 : 50%",
                "từ 12 trở lên: điểm tối đa; từ 6 đến 11: 0,75; không quá 5: 0",
                "từ 12 lần trở lên: 1,5; >=6 lần: 0,75",
                "count n; >=6 và <=11: 0,75; >11: max",
                "còn lại: 0,75;",
            })
    void readsTheSameBandsInManySpellings(String parameters) {
        if (parameters.startsWith("còn lại")) {
            Leaf rest = leaf("1.5", ">=12: 1,5; <6: 0; " + parameters, "n:WHOLE");
            assertThat(Given.outcome(rest, "n=6")).isEqualTo("0.75");
            return;
        }
        Leaf leaf = leaf("1.5", parameters, "n:WHOLE");
        assertThat(Given.outcome(leaf, "n=12")).isEqualTo("1.50");
        assertThat(Given.outcome(leaf, "n=11")).isEqualTo("0.75");
        assertThat(Given.outcome(leaf, "n=6")).isEqualTo("0.75");
        assertThat(Given.outcome(leaf, "n=5")).isEqualTo("0.00");
    }

    @Test
    void readsPercentagesAsTyped() {
        Leaf leaf = leaf("2", "phần trăm p; >=95%: 2; >=57,5%: tỷ lệ*2", "p:PERCENT");
        assertThat(Given.outcome(leaf, "p=95")).isEqualTo("2.00");
        assertThat(Given.outcome(leaf, "p=94.9")).isEqualTo("1.90");
        assertThat(Given.outcome(leaf, "p=57.5")).isEqualTo("1.15");
        assertThat(Given.outcome(leaf, "p=57.49")).isEqualTo("0.00");
        assertThat(Given.outcome(leaf, "p=100.01")).isEqualTo("unusable p");
        assertThat(Given.outcome(leaf, "p=-1")).isEqualTo("unusable p");
    }

    @ParameterizedTest
    @CsvSource({
        "2022-06-01, 1.00",
        "2022-12-31, 1.00",
        "2023-01-01, 0.50",
        "2023-01-15, 0.50",
        "2023-01-16, 0.00",
        "Không ban hành, 0.00",
        "KHÔNG, 0.00",
        "chưa ban hành, 0.00",
        "tháng 1, unusable date",
        "'', missing [date]"
    })
    void countsDaysAfterTheDueDate(String date, String outcome) {
        String rule = "ngày trễ so với 31/12 năm trước; <=0: 1; <=15: 0,5";
        assertThat(Given.outcome(leaf("1", rule, "date:DATE"), "date=" + date)).isEqualTo(outcome);
    }

    @ParameterizedTest
    @CsvSource({
        "ngày trễ so với ngày 15/02, 2023-02-15, 2023-02-16",
        "ngày trễ so với 15/02 năm nay, 2023-02-15, 2023-02-16",
        "số ngày trễ so với 15/02 năm sau, 2024-02-15, 2024-02-16",
        "ngày trễ so với 15/02/2021, 2021-02-15, 2021-02-16",
        "days late from 31/12 previous year, 2022-12-31, 2023-01-01"
    })
    void readsDueDates(String subject, String inTime, String late) {
        Leaf leaf = leaf("1", subject + "; <=0: 1", "d:DATE");
        assertThat(Given.outcome(leaf, "d=" + inTime)).isEqualTo("1.00");
        assertThat(Given.outcome(leaf, "d=" + late)).isEqualTo("0.00");
    }

    @Test
    void keepsTheRatioBehindThePoints() {
        var computed =
                leaf("1", ">=100%: 1; >=80%: 0,5", RATIO)
                        .compute(Given.figures(java.util.List.of(Given.inputs(RATIO)), "a=6|b=5"));
        assertThat(computed)
                .hasToString("Points[points=0.50, basis=Optional[0.8333], clamped=false]");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "3 | | a:WHOLE b:WHOLE | rule.segment.none",
                "3 | >=100%: 3; >=80%: (b/a)*3 | | rule.subject.missing",
                "3 | >=100%: 3 | a:WHOLE | rule.band.percent",
                "3 | >=100%: 3 | a:WHOLE b:DATE | rule.input.type",
                "3 | >=100%: 3 | a:WHOLE c:WHOLE | rule.subject.missing",
                "3 | tỷ lệ d/c; >=100%: 3 | c:WHOLE | rule.input.missing",
                "3 | >=100%: 3 | a:WHOLE b:WHOLE c:WHOLE | rule.input.unused",
                "3 | >=100%: 4 | a:WHOLE b:WHOLE | rule.points.above",
                "3 | >=100%: 3; >=80%: (b/a)*5 | a:WHOLE b:WHOLE | rule.points.above",
                "3 | >=100%: 3; >=80%: -1 | a:WHOLE b:WHOLE | rule.points.below",
                "3 | >=100%: 2; >=80%: 1 | a:WHOLE b:WHOLE | rule.max.unreached",
                "3 | >=95%: (b/a)*2 | a:WHOLE b:WHOLE | rule.max.unreached",
                "3 | >=80%: 2; >=100%: 3 | a:WHOLE b:WHOLE | rule.segment.unreachable",
                "3 | >=100%: 3; <0%: 1 | a:WHOLE b:WHOLE | rule.segment.unreachable",
                "3 | >=100%: 3; >=90% và <80%: 1 | a:WHOLE b:WHOLE | rule.segment.unreachable",
                "3 | còn lại: 3; >=90%: 1 | a:WHOLE b:WHOLE | rule.segment.unreachable",
                "3 | >=100%: 3; >=80% và <=100%: 1 | a:WHOLE b:WHOLE | rule.segment.overlap",
                "3 | >=90% và <95%: 3; >=50%: 1 | a:WHOLE b:WHOLE | rule.segment.overlap",
                "3 | >100%: 3; >=80% và <100%: 1 | a:WHOLE b:WHOLE | rule.segment.gap",
                "3 | >=100%: 3; >=80% và <90%: 1 | a:WHOLE b:WHOLE | rule.segment.gap",
                "3 | >=12: 3; >=6 và <=10: 1 | n:WHOLE | rule.segment.gap",
                "3 | >=12: 3; >=6 và <=11: 1 | n:DECIMAL | rule.segment.gap",
                "3 | >=100%: 3; ~80%: 1 | a:WHOLE b:WHOLE | rule.band.unreadable",
                "3 | >=80: 3 | a:WHOLE b:WHOLE | rule.band.bare",
                "3 | >=1.000: 3 | n:WHOLE | rule.number.ambiguous",
                "3 | >=1,2,3: 3 | n:WHOLE | rule.number",
                "3 | >=100%: (b/c)*3 | a:WHOLE b:WHOLE | rule.input.unknown",
                "3 | >=100%: b >= a | a:WHOLE b:WHOLE | rule.formula.number",
                "3 | >=100%: | a:WHOLE b:WHOLE | rule.formula.unfinished",
                "3 | trung bình; >=100%: 3 | a:WHOLE b:WHOLE | rule.item.unreadable",
                "3 | mục tiêu 0%; >=0%: tỷ lệ/mục tiêu*3 | a:WHOLE b:WHOLE | rule.target.zero rule.input.unknown",
                "3 | mục tiêu 90%; >=100%: 3 | a:WHOLE b:WHOLE | rule.target.unused",
                "3 | >=80%: p/100%*3 | p:PERCENT | rule.formula.percent",
                "1 | <=0: 1 | d:DATE | rule.due.missing",
                "1 | ngày trễ so với 31/02; <=0: 1 | d:DATE | rule.due.unreadable",
                "1 | ngày trễ so với 31/12 năm kia; <=0: 1 | d:DATE | rule.due.unreadable",
                "1 | ngày trễ so với 31/12; <=0: 1 | n:WHOLE | rule.input.type",
                "1 | ngày trễ so với 31/12; <=0: 1 | d:DATE e:DATE | rule.input.one",
                "1 | >=1: 1 | yes:YES_NO | rule.input.type",
                "3 | >=1,2,3%: 3; ~5: 2; lạ | a:WHOLE b:WHOLE | rule.item.unreadable rule.number rule.band.unreadable"
            })
    void refuses(String max, String parameters, String inputs, String codes) {
        LeafText text =
                text(max, parameters == null ? "" : parameters, inputs == null ? "" : inputs);
        assertThat(Given.faults("PIECEWISE", text)).containsExactly(codes.split(" "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "3 | >=1 và <=3: 3; =0: 1; >=4: 0 | n:WHOLE",
                "3 | <=20%: 3 | a:WHOLE b:WHOLE",
                "3 | >=0: n*0,5 | n:WHOLE",
                "3 | >=80%: tỷ lệ*3 | a:WHOLE b:WHOLE",
                "3 | >=50%: 3*(1 - abs(tỷ lệ - 0,75)) | a:WHOLE b:WHOLE",
                "3 | tỷ lệ d/c; >=100%: 3; còn lại: d/c*2 | c:WHOLE d:WHOLE",
                "3 | tỷ lệ b/a; >=100%: 3 - c*0,1; >=90%: 2 | a:WHOLE b:WHOLE c:WHOLE"
            })
    void takesHonestRules(String max, String parameters, String inputs) {
        assertThat(Given.faults("PIECEWISE", text(max, parameters, inputs))).isEmpty();
    }
}
