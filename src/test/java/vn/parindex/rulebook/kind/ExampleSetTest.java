package vn.parindex.rulebook.kind;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.parindex.model.Computed;
import vn.parindex.rulebook.Leaf;

class ExampleSetTest {

    @Test
    void understandsAllSixtyCriteria() {
        Map<String, Long> kinds =
                ExampleSet.leaves().stream()
                        .collect(
                                Collectors.groupingBy(
                                        leaf -> leaf.kind().name(),
                                        TreeMap::new,
                                        Collectors.counting()));
        assertThat(kinds)
                .hasToString(
                        "{BOOLEAN=14, CHECKLIST=7, COMPARE_PRIOR=1, COUNT=4, EXPRESSION=4,"
                                + " LEVELS=7, PIECEWISE=23}");
    }

    static Stream<ExampleSet.Vector> vectors() {
        return ExampleSet.vectors().stream();
    }

    @ParameterizedTest
    @MethodSource("vectors")
    void givesThePointsOfTheVector(ExampleSet.Vector vector) {
        Leaf leaf =
                ExampleSet.leaves().stream()
                        .filter(one -> one.code().equals(vector.code()))
                        .findFirst()
                        .orElseThrow();
        Computed computed = leaf.compute(vector.figures());
        if (vector.expected().isEmpty()) {
            assertThat(computed).isEqualTo(new Computed.Excluded());
        } else {
            assertThat(computed.value().map(points -> points.stripTrailingZeros()))
                    .isEqualTo(Optional.of(vector.expected().orElseThrow().stripTrailingZeros()));
        }
    }

    @Test
    void hasFortyEightVectors() {
        assertThat(ExampleSet.vectors()).hasSize(48);
    }
}
