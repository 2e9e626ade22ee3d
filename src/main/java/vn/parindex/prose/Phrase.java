package vn.parindex.prose;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import vn.parindex.language.Folding;

/**
 * Words to look for, as the report guide writes them: {@code a + b - c} asks for a and b without c.
 *
 * @param all each must be there
 * @param none none may be there
 */
public record Phrase(List<String> all, List<String> none) {
    private static final Pattern OTHERS = Pattern.compile("[^\\p{L}\\p{N}%]+");
    private static final Pattern PARTS = Pattern.compile("\\s(?=[+-]\\s)");

    public Phrase {
        all = List.copyOf(all);
        none = List.copyOf(none);
    }

    /** Reads a phrase of the guide. */
    public static Phrase of(String written) {
        List<String> parts = Arrays.asList(PARTS.split(written.strip(), -1));
        List<String> all =
                parts.stream()
                        .filter(part -> !part.startsWith("- "))
                        .map(part -> plain(part.startsWith("+ ") ? part.substring(2) : part))
                        .toList();
        List<String> none =
                parts.stream()
                        .filter(part -> part.startsWith("- "))
                        .map(part -> plain(part.substring(2)))
                        .toList();
        return new Phrase(all, none);
    }

    /** Folded words with one blank around each, so that whole words are compared. */
    public static String plain(String text) {
        return " " + OTHERS.matcher(Folding.bare(text)).replaceAll(" ").strip() + " ";
    }

    /** True when the text says it. */
    public boolean in(String text) {
        return at(plain(text)).isPresent();
    }

    /**
     * Where the first of its words stands.
     *
     * @param plain as {@link #plain} gives it
     */
    OptionalInt at(String plain) {
        boolean missing = all.stream().anyMatch(word -> !plain.contains(word));
        if (missing || none.stream().anyMatch(plain::contains)) {
            return OptionalInt.empty();
        }
        return all.stream().mapToInt(plain::indexOf).min();
    }

    /** How many letters it asks for; the longer says more. */
    int weight() {
        return all.stream().mapToInt(String::length).sum();
    }
}
