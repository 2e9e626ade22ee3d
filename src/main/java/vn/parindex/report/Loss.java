package vn.parindex.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import vn.parindex.model.Filed;
import vn.parindex.model.LeafScore;
import vn.parindex.model.Standing;
import vn.parindex.model.Unit;
import vn.parindex.rulebook.Leaf;

/**
 * What the units together lost at one leaf.
 *
 * @param groups units by points lost, most points first
 */
record Loss(Leaf leaf, Map<BigDecimal, List<Unit>> groups) {
    /** What was lost at a leaf; empty when every unit that counts has full points. */
    static Optional<Loss> at(Leaf leaf, List<Standing> standings) {
        // compareTo, not equals, decides what is equal: 0,5 and 0,50 are the same loss
        Map<BigDecimal, List<Unit>> groups = new TreeMap<>(Comparator.reverseOrder());
        for (Standing standing : standings) {
            standing.counted()
                    .map(Filed::scores)
                    .flatMap(scores -> scores.leaf(leaf.code()))
                    .flatMap(Loss::lost)
                    .ifPresent(
                            points ->
                                    groups.computeIfAbsent(points, any -> new ArrayList<>())
                                            .add(standing.unit()));
        }
        return groups.isEmpty() ? Optional.empty() : Optional.of(new Loss(leaf, groups));
    }

    private static Optional<BigDecimal> lost(LeafScore score) {
        return score.counted()
                .map(counted -> score.max().subtract(counted))
                .filter(points -> points.signum() > 0);
    }

    /** All units that lost something. */
    List<Unit> units() {
        return groups.values().stream().flatMap(List::stream).toList();
    }

    BigDecimal total() {
        return groups.entrySet().stream()
                .map(group -> group.getKey().multiply(BigDecimal.valueOf(group.getValue().size())))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
