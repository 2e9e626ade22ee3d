package vn.parindex.rulebook.kind;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.parindex.rulebook.Leaf;
import vn.parindex.rulebook.LeafText;

class ExpressionTest {

    private static Leaf leaf(String max, String parameters, String inputs) {
        return Given.leafOf("EXPRESSION", Given.leaf(max, parameters, Given.inputs(inputs)));
    }

    @ParameterizedTest
    @CsvSource({"11, 11, 0, 1.00", "11, 11, 1, 0.50", "11, 10, 0, 0.00"})
    void takesTheFirstCaseThatHolds(String all, String done, String late, String points) {
        String rule = "khi b = a và late = 0: 1; khi b = a và late > 0: 0,5; còn lại: 0";
        Leaf leaf = leaf("1", rule, "a:WHOLE b:WHOLE late:WHOLE");
        assertThat(Given.outcome(leaf, "a=" + all + "|b=" + done + "|late=" + late))
                .isEqualTo(points);
    }

    @Test
    void roundsPartsOfASumLikeThePublishedOne() {
        Leaf leaf = leaf("3", "round(tt/100*1; 2) + round(mp/100*2; 2)", "tt:PERCENT mp:PERCENT");
        // 94,9 % is 0,95 and 11,84 % is 0,24
        assertThat(Given.outcome(leaf, "tt=94.9|mp=11.84")).isEqualTo("1.19");
        assertThat(Given.outcome(leaf, "tt=94.5|mp=0")).isEqualTo("0.95");
        assertThat(Given.outcome(leaf, "tt=94.9")).isEqualTo("missing [mp]");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1 + 2 * 3 | 7.00",
                "(1 + 2) * 3 | 9.00",
                "8 - 3 - 2 | 3.00",
                "8 / 4 / 2 | 1.00",
                "-n + 8 | 4.00",
                "8 - -n / 4 | 9.00",
                "1,5 * 2 | 3.00",
                "1.5 * 2 | 3.00",
                "1/3 + 1/3 + 1/3 | 1.00",
                "5% * 100 | 5.00",
                "min(7; n; 9) | 4.00",
                "max(7; n; 3) | 7.00",
                "nhỏ nhất(7; n) + lớn nhất(1; 2) | 6.00",
                "abs(1 - n) | 3.00",
                "round(2,345; 2) * 1 | 2.35",
                "round(-0,125; 2) + 1 | 0.87",
                "làm tròn(n / 3; 0) | 1.00",
                "if(n > 3; 2; 1/0,5) | 2.00",
                "nếu(n < 4 hoặc n > 4; 1; 2) | 2.00",
                "if(không n = 4; 1; 2) | 2.00",
                "if(không không n = 4; 1; 2) | 1.00",
                "if(n = 4 hoặc n = 5 và n = 6; 1; 2) | 1.00",
                "if((n = 4 hoặc n = 5) và n = 6; 1; 2) | 2.00",
                "if(n >= 4 and n <= 4 and n <> 5 and n != 6; 1; 2) | 1.00",
                "if(n ≥ 4 và n ≤ 4 và n ≠ 5 và n => 4 và n =< 4 và n == 4; 1; 2) | 1.00",
                "n x 2 | 8.00",
                "n × 2 ÷ 4 | 2.00",
                "điểm tối đa - n | 5.00",
                "max - n | 5.00",
                "max(max; n) | 9.00",
                "n * 3 | 9.00 clamped",
                "n - 5 | 0.00 clamped"
            })
    void calculatesAsOnPaper(String formula, String outcome) {
        Leaf leaf = leaf("9", formula + " + n*0", "n:WHOLE");
        assertThat(Given.outcome(leaf, "n=4")).isEqualTo(outcome);
    }

    @Test
    void hasNothingToMeasureWhereADivisorIsZero() {
        Leaf leaf = leaf("3", "b/a*3", "a:WHOLE b:WHOLE");
        assertThat(Given.outcome(leaf, "a=0|b=0")).isEqualTo("nothing to measure");
        assertThat(Given.outcome(leaf, "a=4|b=3")).isEqualTo("2.25");
    }

    @Test
    void looksOnlyAtTheSideOfAConditionThatMatters() {
        Leaf leaf = leaf("3", "khi a > 0 và b/a >= 80%: 3; còn lại: 0", "a:WHOLE b:WHOLE");
        assertThat(Given.outcome(leaf, "a=0|b=0")).isEqualTo("0.00");
        assertThat(Given.outcome(leaf, "a=5|b=4")).isEqualTo("3.00");
    }

    @Test
    void readsYesAndNo() {
        Leaf leaf = leaf("2", "khi yes và n = 0: 2; khi không yes: 1", "yes:YES_NO n:WHOLE");
        assertThat(Given.outcome(leaf, "yes=Có|n=0")).isEqualTo("2.00");
        assertThat(Given.outcome(leaf, "yes=Không|n=0")).isEqualTo("1.00");
        assertThat(Given.outcome(leaf, "yes=Có|n=1")).isEqualTo("0.00");
        assertThat(Given.outcome(leaf, "yes=chưa|n=1")).isEqualTo("unusable yes");
    }

    @Test
    void letsAnInputNamedXBeItself() {
        assertThat(Given.outcome(leaf("9", "x * 2", "x:WHOLE"), "x=3")).isEqualTo("6.00");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'' | n:WHOLE | rule.formula.none",
                "n +  | n:WHOLE | rule.formula.unfinished",
                "(n | n:WHOLE | rule.formula.unfinished",
                "n) | n:WHOLE | rule.formula.unreadable",
                "n n | n:WHOLE | rule.formula.unreadable",
                "n ! 2 | n:WHOLE | rule.formula.unreadable",
                "Runtime.exec | n:WHOLE | rule.formula.unreadable",
                "min(n, 2) | n:WHOLE | rule.formula.unreadable",
                "1 < n < 3 | n:WHOLE | rule.formula.unreadable",
                "m * 2 | n:WHOLE | rule.input.unknown",
                "2 | n:WHOLE | rule.input.unused",
                "n * m | n:WHOLE m:DATE | rule.input.type rule.input.unknown",
                "n / 0 | n:WHOLE | rule.formula.zero",
                "n / (2 - 2) | n:WHOLE | rule.formula.zero",
                "n / 0% | n:WHOLE | rule.formula.zero",
                "n > 3 | n:WHOLE | rule.formula.number",
                "n + (n > 3) | n:WHOLE | rule.formula.number",
                "if(n; 1; 2) | n:WHOLE | rule.formula.condition",
                "if(n > 1; 1) | n:WHOLE | rule.formula.arguments",
                "min(n) | n:WHOLE | rule.formula.arguments",
                "min(1,5) + n | n:WHOLE | rule.formula.arguments",
                "round(n; 9) | n:WHOLE | rule.formula.arguments",
                "round(n; n) | n:WHOLE | rule.formula.arguments",
                "round(n; 0,5) | n:WHOLE | rule.formula.arguments",
                "sqrt(n) | n:WHOLE | rule.formula.function",
                "n + 1.250 | n:WHOLE | rule.number.ambiguous",
                "khi p >= 80%: 2 | p:PERCENT | rule.formula.percent",
                "p / 100% | p:PERCENT | rule.formula.percent",
                "khi n: 2 | n:WHOLE | rule.formula.condition",
                "khi n > 1: 3 | n:WHOLE | rule.points.above",
                "khi n > 1: -1; còn lại: 2 | n:WHOLE | rule.points.below",
                "khi n > 1: 1; còn lại: 0 | n:WHOLE | rule.max.unreached",
                "khi n > 1: 2; khi n > 1: 1 | n:WHOLE | rule.case.unreachable",
                "còn lại: 2; khi n > 1: 1 | n:WHOLE | rule.case.unreachable",
                "khi n > 1: 2; n * 2 | n:WHOLE | rule.item.unreadable",
                "lúc n > 1: 2 | n:WHOLE | rule.item.unreadable",
                "khi n > : 2; khi m > 1: 9 | n:WHOLE | rule.formula.unfinished rule.points.above"
            })
    void refuses(String parameters, String inputs, String codes) {
        LeafText text = Given.leaf("2", parameters, Given.inputs(inputs));
        assertThat(Given.faults("EXPRESSION", text)).containsExactly(codes.split(" "));
    }

    @Test
    void refusesAbsurdDepthAndLength() {
        LeafText deep =
                Given.leaf("2", "(".repeat(40) + "n" + ")".repeat(40), Given.inputs("n:WHOLE"));
        assertThat(Given.faults("EXPRESSION", deep)).containsExactly("rule.formula.deep");
        LeafText tokens = Given.leaf("2", "n" + "+n".repeat(400), Given.inputs("n:WHOLE"));
        assertThat(Given.faults("EXPRESSION", tokens)).containsExactly("rule.formula.unreadable");
        LeafText text =
                Given.leaf(
                        "2", "n + 1" + " ".repeat(20) + "1".repeat(1100), Given.inputs("n:WHOLE"));
        assertThat(Given.faults("EXPRESSION", text)).containsExactly("rule.formula.long");
        String cases = "khi n = 1: 2; " + many(28);
        assertThat(Given.faults("EXPRESSION", Given.leaf("2", cases, Given.inputs("n:WHOLE"))))
                .containsExactly("rule.formula.cases");
    }

    /** So many cases, from n = 4 on. */
    private static String many(int cases) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < cases; i++) {
            text.append("khi n = ").append(i + 4).append(": 1; ");
        }
        return text.toString();
    }

    @Test
    void writesNoFormulaThatASpreadsheetWouldRefuse() {
        String nested = "n/3";
        for (int i = 0; i < 20; i++) {
            nested = "round(" + nested + "; 1)";
        }
        Leaf within = leaf("2", "còn lại: " + nested, "n:WHOLE");
        assertThat(within.rule().formula(Map.of("n", "D1"))).isPresent();
        Leaf beyond = leaf("2", many(19) + "còn lại: " + nested, "n:WHOLE");
        assertThat(beyond.rule().formula(Map.of("n", "D1"))).isEmpty();
        assertThat(Given.outcome(beyond, "n=3")).isEqualTo("1.00");
    }
}
