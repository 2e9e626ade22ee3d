package vn.parindex.template;

import java.time.LocalDateTime;
import java.util.Locale;
import java.util.Map;
import vn.parindex.language.Messages;
import vn.parindex.language.Written;
import vn.parindex.model.Round;

/** The line that says by when a scorecard is to be sent. */
final class Deadline {
    private Deadline() {}

    static String line(Round round, Messages words) {
        return round.deadline()
                .map(moment -> words.text("deadline", facts(moment)))
                .orElseGet(() -> words.text("deadline.open"));
    }

    private static Map<String, String> facts(LocalDateTime moment) {
        return Map.of(
                "hour", two(moment.getHour()),
                "minute", two(moment.getMinute()),
                "date", Written.date(moment.toLocalDate()));
    }

    private static String two(int number) {
        return String.format(Locale.ROOT, "%02d", number);
    }
}
