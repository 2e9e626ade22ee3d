package vn.parindex.proof.prose;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The page that says how well the checks of reports do; -Dgolden.update=true writes it anew. */
final class ChecksPage {
    private static final Path PAGE = Path.of("docs/report-checks.md");

    static final String MISSED = "missed |";

    /** Of a row about generated reports, or of the line above a real report's table. */
    private static final Pattern COUNTS =
            Pattern.compile(
                    "^(?:\\| [^|]+ \\| \\d+ \\| (?<found>\\d+) \\| \\d+ \\| (?<other>\\d+) \\|)");

    private static final String HEAD =
            """
            # How well the checks of reports do

            Written by the tests in `vn.parindex.proof.prose`, which fail when they do worse; after
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

    /**
     * The page is as good as what came out now, or better; what came out better is to be written.
     */
    private static void holds(String title, String text, String other) throws IOException {
        if (Boolean.getBoolean("golden.update")) {
            String own = title + text;
            String body = title.equals(GENERATED) ? own + other : other + own;
            Files.createDirectories(PAGE.getParent());
            Files.writeString(PAGE, HEAD + body);
        }
        String written = read(title, "");
        assertThat(written).as("the page has this part").isNotEmpty();
        assertThat(drops(written, text)).as("worse than on the page").isEmpty();
        if (!written.equals(title + text)) {
            System.out.println("better than " + PAGE + " says; write it with -Dgolden.update=true");
        }
    }

    /** Rows in which less was found, or more that isn't there, than the page says. */
    private static List<String> drops(String written, String text) {
        List<String> now = text.strip().lines().toList();
        List<String> before = written.strip().lines().skip(2).toList();
        List<String> drops = new ArrayList<>();
        for (int i = 0; i < before.size(); i++) {
            String line = i < now.size() ? now.get(i) : "";
            if (worse(before.get(i), line)) {
                drops.add(before.get(i) + " -> " + line);
            }
        }
        return drops;
    }

    private static boolean worse(String before, String now) {
        Matcher had = COUNTS.matcher(before);
        Matcher has = COUNTS.matcher(now);
        if (had.find() && has.find()) {
            return Integer.parseInt(has.group("found")) < Integer.parseInt(had.group("found"))
                    || Integer.parseInt(has.group("other")) > Integer.parseInt(had.group("other"));
        }
        return !before.equals(now) && (now.contains(MISSED) || !now.contains("|"));
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
