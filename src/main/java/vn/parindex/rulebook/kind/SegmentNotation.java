package vn.parindex.rulebook.kind;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.parindex.language.Folding;
import vn.parindex.rulebook.Fraction;
import vn.parindex.rulebook.LeafText;
import vn.parindex.rulebook.RuleFault;

/**
 * Reads the segments of a PIECEWISE rule.
 *
 * @param names that their formulas may use
 */
record SegmentNotation(
        LeafText leaf, Measure measure, Map<String, Expression> names, Faults faults) {

    static SegmentNotation of(
            LeafText leaf, Measure measure, SubjectNotation notation, Faults faults) {
        Map<String, Expression> names = Inputs.names(leaf);
        measure.names().forEach(names::putIfAbsent);
        try {
            notation.target(measure.isPercent())
                    .ifPresent(
                            target ->
                                    names.put("target", new Literal(target, measure.isPercent())));
        } catch (RuleFault fault) {
            faults.add(fault);
        }
        return new SegmentNotation(leaf, measure, names, faults);
    }

    List<Segment> read(List<String> items) {
        List<Segment> segments = new ArrayList<>();
        if (hasTarget() && items.stream().noneMatch(SegmentNotation::namesTarget)) {
            faults.add("target.unused", Map.of());
        }
        for (String item : items) {
            try {
                segments.add(segment(item));
            } catch (RuleFault fault) {
                faults.add(fault);
            }
        }
        return segments;
    }

    private Segment segment(String item) throws RuleFault {
        int colon = item.indexOf(':');
        String condition = withoutUnits(item.substring(0, colon).strip());
        boolean rest = BandNotation.isOtherwise(condition);
        Band band = rest ? Band.ALL : BandNotation.read(condition, measure.isPercent());
        return new Segment(item, rest, band, points(item, item.substring(colon + 1).strip()));
    }

    /** ">=12 tin, bài" and "<=15 ngày" say no more than their numbers. */
    private String withoutUnits(String condition) {
        String bare = Folding.same(condition);
        for (String unit : Stream.concat(units(), Stream.of("ngày", "days")).toList()) {
            bare = bare.replaceAll("(?<=\\d) ?" + Pattern.quote(unit) + "(?![\\p{L}\\d])", "");
        }
        return bare;
    }

    private Stream<String> units() {
        return measure.inputs().stream()
                .map(input -> Folding.same(input.unit()))
                .filter(unit -> !unit.isEmpty() && !unit.equals("%"));
    }

    private Expression points(String item, String text) throws RuleFault {
        Optional<Fraction> fixed = Points.fixed(text, leaf.max());
        if (fixed.isPresent()) {
            Points.checked(item, fixed.get(), leaf);
            return Literal.of(fixed.get());
        }
        Expression formula = Parser.number(text, names);
        Inputs.percentSigns(formula, leaf, text);
        return formula;
    }

    private static boolean namesTarget(String item) {
        String folded = Folding.same(item);
        return folded.contains("mục tiêu") || folded.contains("target");
    }

    boolean hasTarget() {
        return names.containsKey("target");
    }

    /** The measure; a segment above 100 % says that the part may exceed the whole. */
    Measure measure(List<Segment> segments) {
        Cut whole = Cut.after(Fraction.ONE);
        boolean beyond =
                segments.stream()
                        .map(Segment::band)
                        .anyMatch(band -> isBeyond(band.from(), whole) || isPast(band.to(), whole));
        if (beyond && measure instanceof Ratio ratio) {
            return new Ratio(ratio.part(), ratio.whole(), true);
        }
        return beyond && measure instanceof Share share ? new Share(share.input(), true) : measure;
    }

    private static boolean isBeyond(Cut from, Cut whole) {
        return from.isFinite() && from.compareTo(whole) >= 0;
    }

    private static boolean isPast(Cut to, Cut whole) {
        return to.isFinite() && to.compareTo(whole) > 0;
    }
}
