package vn.parindex.rulebook.kind;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import vn.parindex.rulebook.Fraction;
import vn.parindex.rulebook.RuleFault;

/** Random formulas, each built together with its value by plain long fractions. */
class RandomExpressionTest {
    @Test
    void evaluateToTheValueTheyWereBuiltWith() throws RuleFault {
        Map<String, Expression> names = new HashMap<>();
        Map<String, Fraction> values = new HashMap<>();
        Random random = new Random(7);
        Map<String, Long> figures = RandomFormula.figures(random);
        figures.forEach(
                (name, number) -> {
                    names.put(name, Name.number(name));
                    values.put(name, Fraction.of(BigDecimal.valueOf(number)));
                });
        RandomFormula formulas = new RandomFormula(random, figures);
        int defined = 0;
        for (int i = 0; i < 5000; i++) {
            RandomFormula.Built built = formulas.number(4);
            if (built.isUndefined() || built.text().length() > 900) {
                continue;
            }
            Expression read;
            try {
                read = Parser.number(built.text(), names);
            } catch (RuleFault constantZeroOrTooMany) {
                continue;
            }
            defined++;
            assertThat(read.value(values))
                    .as(built.text())
                    .isEqualTo(new Fraction(built.top(), built.bottom()));
        }
        assertThat(defined).isGreaterThan(3000);
    }
}
