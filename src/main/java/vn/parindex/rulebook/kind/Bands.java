package vn.parindex.rulebook.kind;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * The segments of one rule laid along the measured number: what each one really covers. A segment
 * with one bound leaves out what earlier ones cover; a segment with two bounds must not meet them.
 */
final class Bands {
    private final Measure measure;
    private final List<List<Band>> covered = new ArrayList<>();
    private final List<Band> taken = new ArrayList<>();

    private Bands(Measure measure) {
        this.measure = measure;
    }

    static Bands lay(List<Segment> segments, Measure measure, Faults faults) {
        Bands bands = new Bands(measure);
        for (Segment segment : segments) {
            bands.lay(segment, faults);
        }
        bands.gaps().forEach(gap -> faults.add("segment.gap", Map.of("band", bands.words(gap))));
        return bands;
    }

    private void lay(Segment segment, Faults faults) {
        Band written = measure.isWhole() ? segment.band().amongWhole() : segment.band();
        Band wanted = written.within(measure.domain());
        List<Band> left = wanted.without(taken);
        if (left.isEmpty()) {
            faults.add("segment.unreachable", Map.of("item", segment.text()));
        } else if (!segment.rest() && meets(segment, wanted, left)) {
            faults.add("segment.overlap", Map.of("item", segment.text()));
        }
        covered.add(left);
        taken.addAll(left);
    }

    private static boolean meets(Segment segment, Band wanted, List<Band> left) {
        if (!segment.isOpen()) {
            return !left.equals(List.of(wanted));
        }
        Band only = left.get(0);
        boolean bound =
                segment.band().from().isFinite()
                        ? only.from().equals(wanted.from())
                        : only.to().equals(wanted.to());
        return left.size() > 1 || !bound;
    }

    /** What a segment really covers. */
    List<Band> of(int segment) {
        return covered.get(segment);
    }

    /** Uncovered bands between covered ones. */
    private List<Band> gaps() {
        List<Band> open = new ArrayList<>(uncovered());
        open.removeIf(
                band ->
                        band.from().equals(measure.domain().from())
                                || band.to().equals(measure.domain().to()));
        return open;
    }

    /** All that no segment covers, from high to low. */
    List<Band> uncovered() {
        return measure.domain().without(taken).stream()
                .sorted(Comparator.comparing(Band::from).reversed())
                .toList();
    }

    private String words(Band band) {
        return BandWords.of(band, measure, Texts.vietnamese());
    }
}
