package vn.parindex.rulebook.kind;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.parindex.rulebook.Fraction;
import vn.parindex.rulebook.LeafText;
import vn.parindex.rulebook.RuleFault;
import vn.parindex.rulebook.ScoringRule;

/** Points by the band that one number lies in: a ratio, a count, a percentage, days late. */
final class PiecewiseKind extends Kind {

    @Override
    public String name() {
        return "PIECEWISE";
    }

    @Override
    public ScoringRule understand(LeafText leaf) throws RuleFault {
        Faults faults = new Faults();
        List<String> lines = new ArrayList<>();
        List<String> bands = new ArrayList<>();
        Notation.items(leaf.parameters())
                .forEach(item -> (item.indexOf(':') < 0 ? lines : bands).add(item));
        SubjectNotation notation = SubjectNotation.read(lines, leaf, faults);
        if (bands.isEmpty()) {
            faults.add("segment.none", Map.of());
        }
        Measure measure = measured(notation, faults);
        SegmentNotation reader = SegmentNotation.of(leaf, measure, notation, faults);
        List<Segment> segments = reader.read(bands);
        faults.orThrow();
        return rule(reader, reader.measure(segments), segments);
    }

    private static Measure measured(SubjectNotation notation, Faults faults) throws RuleFault {
        try {
            return notation.measure();
        } catch (RuleFault fault) {
            // without a subject no segment can be read
            faults.add(fault);
            faults.orThrow();
            throw fault;
        }
    }

    private static ScoringRule rule(SegmentNotation reader, Measure measure, List<Segment> segments)
            throws RuleFault {
        LeafText leaf = reader.leaf();
        Faults faults = new Faults();
        Bands bands = Bands.lay(segments, measure, faults);
        Set<String> used = new HashSet<>();
        measure.inputs().forEach(input -> used.add(input.key()));
        segments.forEach(segment -> used.addAll(Inputs.used(segment.points())));
        Inputs.unused(leaf, used, faults);
        if (faults.isEmpty()) {
            new SegmentPoints(leaf, measure, bands, reader.hasTarget()).check(segments, faults);
        }
        faults.orThrow();
        return new ArithmeticRule(
                leaf,
                measure,
                points(segments, measure),
                texts -> new PiecewiseWords(measure, texts).of(leaf, segments, bands));
    }

    private static Expression points(List<Segment> segments, Measure measure) {
        Expression points = Literal.of(Fraction.ZERO);
        for (int i = segments.size() - 1; i >= 0; i--) {
            Segment segment = segments.get(i);
            points =
                    segment.rest()
                            ? segment.points()
                            : new Branch(segment.condition(measure), segment.points(), points);
        }
        return points;
    }
}
