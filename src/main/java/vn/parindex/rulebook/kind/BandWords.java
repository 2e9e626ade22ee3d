package vn.parindex.rulebook.kind;

import java.util.Map;
import vn.parindex.rulebook.Fraction;

/** A band as officials say it: "từ 80% đến dưới 100%". */
final class BandWords {
    private BandWords() {}

    static String of(Band band, Measure measure, Texts texts) {
        Cut from = floor(band.from(), measure);
        Cut to = measure.isWhole() ? lastWhole(band.to()) : ceiling(band.to(), measure);
        if (to.isFinite() && to.after() && band.from().equals(Cut.before(to.at()))) {
            return texts.text("band.exactly", Map.of("least", measure.bound(to.at(), texts)));
        }
        if (!from.isFinite() && !to.isFinite()) {
            return texts.text("band.all");
        }
        if (!from.isFinite()) {
            return upTo(to, measure, texts);
        }
        String least = measure.bound(from.at(), texts);
        if (!to.isFinite()) {
            return texts.text(from.after() ? "band.above" : "band.from", Map.of("least", least));
        }
        String key = (from.after() ? "band.above" : "band.from") + (to.after() ? ".to" : ".below");
        String first = measure.isPercent() ? least : texts.number(from.at());
        return texts.text(key, Map.of("least", first, "most", measure.bound(to.at(), texts)));
    }

    private static String upTo(Cut to, Measure measure, Texts texts) {
        if (measure instanceof Lateness && to.at().signum() == 0) {
            return texts.text("band.inTime");
        }
        String key = to.after() ? "band.atMost" : "band.below";
        return texts.text(key, Map.of("most", measure.bound(to.at(), texts)));
    }

    // what can't be less than 0 or more than 100 % need not say so
    private static Cut floor(Cut from, Measure measure) {
        boolean natural = from.equals(measure.domain().from());
        return natural ? Cut.LOWEST : from;
    }

    private static Cut ceiling(Cut to, Measure measure) {
        return to.equals(measure.domain().to()) ? Cut.HIGHEST : to;
    }

    /** Among whole numbers "below 12" is "to 11". */
    private static Cut lastWhole(Cut to) {
        return to.isFinite() ? Cut.after(to.at().minus(Fraction.ONE)) : to;
    }
}
