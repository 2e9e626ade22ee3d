package vn.parindex.rulebook.kind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.parindex.rulebook.Fraction;
import vn.parindex.rulebook.RuleFault;

class NumeralsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1,5 | 1.5",
                "1.5 | 1.5",
                "-0,25 | -0.25",
                "+2 | 2",
                "0.125 | 0.125",
                "1,125 | 1.125",
                "1234.125 | 1234.125",
                "1.000.000 | 1000000",
                "1,000,000 | 1000000",
                "1.000,5 | 1000.5",
                "1,000.5 | 1000.5",
                "1000000000 | 1000000000"
            })
    void readsBothDecimalMarks(String written, String number) throws RuleFault {
        assertThat(Numerals.read(written)).isEqualTo(Fraction.of(new BigDecimal(number)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"1.000", "1.250", "999.125", "1,2,3", "1.00.000", "1,", "một", "1e9", ""})
    void refusesWhatCanBeReadInTwoWaysOrNone(String written) {
        assertThatThrownBy(() -> Numerals.read(written)).isInstanceOf(RuleFault.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"80 | 0.8", "99.999 | 0.99999", "57,5 | 0.575", "105 | 1.05"})
    void readsPercentages(String written, String number) throws RuleFault {
        assertThat(Numerals.readPercent(written)).isEqualTo(Fraction.of(new BigDecimal(number)));
    }
}
