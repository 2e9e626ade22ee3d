package vn.parindex.app;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import vn.parindex.language.Messages;

/**
 * Where a command runs: its streams, its language, and the folder in which the program lies.
 *
 * @param home holds {@code templates}, {@code examples} and {@code watch-folder}
 */
record Console(PrintWriter out, PrintWriter err, Locale locale, Path home) {

    Console in(Locale language) {
        return new Console(out, err, language, home);
    }

    void say(String key, Map<String, ?> facts) {
        out.println(text(key, facts));
        out.flush();
    }

    void say(String key) {
        say(key, Map.of());
    }

    void complain(String key, Map<String, ?> facts) {
        err.println(text(key, facts));
        err.flush();
    }

    String text(String key, Map<String, ?> facts) {
        return Messages.of("cli", locale).text(key, facts);
    }

    /** Where the criteria sets that ship with the program lie. */
    Path templates() {
        return home.resolve("templates");
    }

    /** The settings used when none are named. */
    Path defaultSettings() {
        return home.resolve("watch-folder").resolve("parindex.yaml");
    }
}
