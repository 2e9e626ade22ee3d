package vn.parindex.prose;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Lists of words that are kept as data, folded. */
final class Words {

    private Words() {}

    /** The lines of a list, without remarks and empty ones, as printed. */
    static List<String> lines(String list) {
        try (InputStream bytes = Words.class.getResourceAsStream(list)) {
            return new String(bytes.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The folded words of a line, which are separated by strokes. */
    static List<String> parts(String line) {
        return Stream.of(line.split("\\|", -1)).map(String::strip).map(Plain::of).toList();
    }

    /** Every word of a list, folded. */
    static List<String> all(String list) {
        return lines(list).stream().flatMap(line -> parts(line).stream()).toList();
    }

    /** An alternative of all the words of a list, the longest first. */
    static String pattern(String list) {
        return all(list).stream()
                .sorted((one, other) -> other.length() - one.length())
                .map(Pattern::quote)
                .collect(Collectors.joining("|", "(?:", ")"));
    }
}
