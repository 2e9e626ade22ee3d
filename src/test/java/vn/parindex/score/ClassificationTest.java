package vn.parindex.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.parindex.rulebook.ClassRow;

class ClassificationTest {
    private static final List<ClassRow> ROWS =
            List.of(
                    row("Xuất sắc", "90", "80"),
                    row("Tốt", "80", "70"),
                    row("Hoàn thành", "65", "50"),
                    row("Không hoàn thành", "0", "0"));

    @Test
    void boundIsPartOfItsClass() {
        assertThat(classOf("8 8")).isEqualTo(earned("Tốt"));
        assertThat(classOf("10 8")).isEqualTo(earned("Xuất sắc"));
        assertThat(classOf("6.5 6.5")).isEqualTo(earned("Hoàn thành"));
    }

    @Test
    void hairBelowTheBoundIsBelow() {
        assertThat(classOf("8 7.99999")).isEqualTo(earned("Hoàn thành"));
        assertThat(classOf("6.4999 6.5")).isEqualTo(earned("Không hoàn thành"));
    }

    @Test
    void areaBelowItsBoundKeepsTheUnitFromTheClassAndIsNamed() {
        assertThat(classOf("10 6.9999")).isEqualTo(blocked("Hoàn thành", "2"));
        assertThat(classOf("9.9 7")).isEqualTo(earned("Tốt"));
        assertThat(classOf("10 7.9 10")).isEqualTo(blocked("Tốt", "2"));
    }

    @Test
    void lowestAreaOfTheFirstBetterClassIsTheReason() {
        assertThat(classOf("6.6 10 10 10 10 4.9 10 10 10 10"))
                .isEqualTo(blocked("Không hoàn thành", "6"));
    }

    @Test
    void totalAloneNamesNoArea() {
        assertThat(classOf("1 6")).isEqualTo(earned("Không hoàn thành"));
    }

    private static Classification classOf(String points) {
        String[] maxima = new String[points.split(" ", -1).length];
        java.util.Arrays.fill(maxima, "10");
        return Classification.of(RankingTest.scores(points, maxima), ROWS);
    }

    private static Classification earned(String name) {
        return new Classification(name, Optional.empty());
    }

    private static Classification blocked(String name, String area) {
        return new Classification(name, Optional.of(area));
    }

    private static ClassRow row(String name, String total, String area) {
        return new ClassRow(name, new BigDecimal(total), new BigDecimal(area));
    }
}
