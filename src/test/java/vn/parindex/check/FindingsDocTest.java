package vn.parindex.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.parindex.language.Messages;
import vn.parindex.model.Severity;

/** The list of findings in docs is what the program says; -Dgolden.update=true writes it anew. */
class FindingsDocTest {
    private static final Path DOC = Path.of("docs/findings.md");

    private static final String HEAD =
            """
            # Findings

            Everything that the checks can find, by weight. An **error** keeps a scorecard from being
            accepted; a **warning** or a **note** does not. Texts are those the sender reads; words in
            braces are filled in. Where a finding has two texts, the second is used when more is known.

            Written by `FindingsDocTest` from `FindingKind` and the bundle `findings`; after a change:
            `./mvnw test -Dtest=FindingsDocTest -Dgolden.update=true`.
            """;

    private final Messages vietnamese = Messages.of("findings", Messages.VIETNAMESE);
    private final Messages english = Messages.of("findings", Messages.ENGLISH);

    @Test
    void listsEveryFindingAsItIs() throws IOException {
        String current = document();
        if (Boolean.getBoolean("golden.update")) {
            Files.createDirectories(DOC.getParent());
            Files.writeString(DOC, current);
        }
        assertThat(DOC).hasContent(current);
    }

    private String document() {
        return HEAD
                + Arrays.stream(Severity.values()).map(this::section).collect(Collectors.joining());
    }

    private String section(Severity severity) {
        String name = severity.name().toLowerCase(Locale.ROOT);
        return "\n## "
                + name.substring(0, 1).toUpperCase(Locale.ROOT)
                + name.substring(1)
                + "s\n\n| code | title | text | what it means |\n|---|---|---|---|\n"
                + Arrays.stream(FindingKind.values())
                        .filter(kind -> kind.severity() == severity)
                        .map(this::row)
                        .collect(Collectors.joining());
    }

    private String row(FindingKind kind) {
        String key = "finding." + kind.code();
        return String.format(
                "| `%s` | %s | %s | **%s.** %s |%n",
                kind.code(),
                vietnamese.template(key + ".title"),
                texts(vietnamese, key),
                english.template(key + ".title"),
                texts(english, key));
    }

    private static String texts(Messages messages, String key) {
        return messages.keys().stream()
                .filter(each -> each.equals(key) || each.startsWith(key + ".with-"))
                .sorted()
                .map(messages::template)
                .collect(Collectors.joining("<br>"));
    }
}
