package vn.parindex.proof.prose;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The page that says how well the checks of reports do; -Dgolden.update=true writes it anew. */
final class ChecksPage {
    private static final Path PAGE = Path.of("docs/report-checks.md");

    private static final String HEAD =
            """
            # How well the checks of reports do

            Written by the tests in `vn.parindex.proof.prose`, which fail when a number changes; after
            a change: `./mvnw test -Dtest='*ReportsProofTest' -Dgolden.update=true`.
            """;

    private static final String GENERATED = "\n## Reports made up from seeds\n";
    private static final String REAL = "\n## Real reports\n";

    private ChecksPage() {}

    /** Compares or writes the part about generated reports. */
    static void generated(String text) throws IOException {
        holds(GENERATED, "\n" + text, read(REAL, REAL));
    }

    /** Compares or writes the part about real reports. */
    static void real(String text) throws IOException {
        holds(REAL, "\n" + text, read(GENERATED, GENERATED));
    }

    private static void holds(String title, String text, String other) throws IOException {
        if (Boolean.getBoolean("golden.update")) {
            String own = title + text;
            String body = title.equals(GENERATED) ? own + other : other + own;
            Files.createDirectories(PAGE.getParent());
            Files.writeString(PAGE, HEAD + body);
        }
        assertThat(read(title, "")).isEqualTo(title + text);
    }

    /** A part with its title, up to the next part. */
    private static String read(String title, String otherwise) throws IOException {
        if (!Files.exists(PAGE)) {
            return otherwise;
        }
        String page = Files.readString(PAGE);
        int from = page.indexOf(title);
        int next = page.indexOf("\n## ", from + 1);
        return from < 0 ? otherwise : page.substring(from, next < 0 ? page.length() : next);
    }
}
