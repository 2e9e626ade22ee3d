package vn.parindex.prose;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Who issued a document, where it is told behind it, and the date where that stands last.
 *
 * @param words as printed; empty text when nobody is named
 */
record Issuer(String words, Optional<Token.Day> date) {
    private static final int LONGEST = 90;
    private static final Pattern OF = Pattern.compile("\\)?\\s?,?\\s?cua\\s");
    private static final Pattern END =
            Pattern.compile(
                    "[,;:()\\d\"“”]|\\.(?![a-z])|\\s(?:"
                            + Words.pattern("issuer-ends.txt")
                            + ")(?![a-z])");

    static Issuer behind(Line line, int place) {
        String bare = line.bare();
        int limit = Math.min(bare.length(), place + LONGEST);
        Matcher of = OF.matcher(bare).region(place, limit);
        if (!of.lookingAt()) {
            return new Issuer("", Optional.empty());
        }
        Matcher end = END.matcher(bare).region(of.end(), limit);
        int last = end.find() ? end.start() : limit;
        String words = line.text().substring(of.end(), last).strip();
        return new Issuer(words, Days.behind(line, last));
    }
}
