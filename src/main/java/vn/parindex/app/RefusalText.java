package vn.parindex.app;

import java.util.Locale;
import vn.parindex.language.Messages;

/** Why a file could not be taken, and what to do. */
final class RefusalText {
    private RefusalText() {}

    static String of(String reason, Locale locale) {
        return Messages.of("refusals", locale).text("refusal." + reason);
    }
}
