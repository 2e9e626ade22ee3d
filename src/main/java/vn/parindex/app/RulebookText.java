package vn.parindex.app;

import java.util.Locale;
import java.util.stream.Collectors;
import vn.parindex.rulebook.FaultText;
import vn.parindex.rulebook.RulebookRefused;

/** Every fault of a criteria set or unit register, one line each with its row. */
final class RulebookText {
    private RulebookText() {}

    static String of(RulebookRefused refused, Locale locale) {
        FaultText texts = new FaultText(locale);
        return refused.faults().stream()
                .map(texts::sentence)
                .collect(Collectors.joining(System.lineSeparator()));
    }
}
