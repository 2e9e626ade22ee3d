package vn.parindex.check.prose;

import vn.parindex.prose.Sentence;
import vn.parindex.prose.Token;

/** Whether a sentence speaks of the report's own time and not of an earlier or later year. */
final class OwnTime {
    private OwnTime() {}

    static boolean of(ExaminedReport report, Sentence sentence) {
        return report.recognition()
                .period()
                .map(
                        period ->
                                sentence.each(Token.Time.class)
                                        .flatMap(time -> time.year().stream())
                                        .allMatch(year -> year == period.year()))
                .orElse(true);
    }
}
