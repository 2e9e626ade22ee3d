package vn.parindex.rulebook.kind;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.parindex.rulebook.Fraction;
import vn.parindex.rulebook.LeafText;

/**
 * Tries the segments' points at the ends of their bands: none too high, and the maximum reached.
 */
record SegmentPoints(LeafText leaf, Measure measure, Bands bands, boolean targeted) {
    private static final Fraction FAR = NumberInputs.whole(1_000_000_000_000L);

    void check(List<Segment> segments, Faults faults) {
        Fraction best = Fraction.ZERO;
        boolean sure = true;
        for (int i = 0; i < segments.size(); i++) {
            List<Fraction> tried = tried(segments.get(i).points(), bands.of(i));
            sure &= !tried.isEmpty();
            for (Fraction points : tried) {
                best = points.compareTo(best) > 0 ? points : best;
            }
            above(segments.get(i), bands.of(i), tried, faults);
        }
        if (sure && faults.isEmpty()) {
            Points.reachable(best, leaf, faults);
        }
    }

    private void above(Segment segment, List<Band> covered, List<Fraction> tried, Faults faults) {
        boolean bounded = covered.stream().allMatch(band -> band.to().isFinite());
        boolean above =
                tried.stream().anyMatch(points -> points.compareTo(Fraction.of(leaf.max())) > 0);
        // a target is there to be exceeded: what it gives above the maximum is clamped on purpose
        if (bounded && above && !targeted) {
            faults.add("points.above", Map.of("item", segment.text(), "max", Points.max(leaf)));
        }
    }

    /** Points at both ends of each band; none when they can't be known from the number alone. */
    private List<Fraction> tried(Expression points, List<Band> covered) {
        List<Fraction> tried = new ArrayList<>();
        for (Band band : covered) {
            for (Fraction end : List.of(first(band), last(band))) {
                Optional<Fraction> there = at(end, points);
                if (there.isEmpty()) {
                    return List.of();
                }
                tried.add(there.get());
            }
        }
        return tried;
    }

    private static Fraction first(Band band) {
        return band.from().isFinite() ? band.from().at() : Fraction.ZERO.minus(FAR);
    }

    private Fraction last(Band band) {
        if (!band.to().isFinite()) {
            return FAR;
        }
        return measure.isWhole() ? band.to().at().minus(Fraction.ONE) : band.to().at();
    }

    private Optional<Fraction> at(Fraction number, Expression points) {
        HashSet<Fraction> found = new HashSet<>();
        for (Map<String, Fraction> figures : measure.examples(number)) {
            if (!figures.keySet().containsAll(Inputs.used(points)) || isBent(points)) {
                return Optional.empty();
            }
            try {
                found.add(points.value(figures));
            } catch (ArithmeticException divisorIsZero) {
                return Optional.empty();
            }
        }
        return found.size() == 1 ? found.stream().findFirst() : Optional.empty();
    }

    /** True when the best points may lie between the ends. */
    private static boolean isBent(Expression points) {
        return points.all().anyMatch(part -> part instanceof Branch || isAbs(part));
    }

    private static boolean isAbs(Expression part) {
        return part instanceof Call call && call.function() == Call.Function.ABS;
    }
}
