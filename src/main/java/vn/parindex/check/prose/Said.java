package vn.parindex.check.prose;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.parindex.model.Place;
import vn.parindex.prose.Sentence;
import vn.parindex.prose.Span;
import vn.parindex.prose.Token;

/**
 * A number of a sentence with the words on both sides of it, folded.
 *
 * @param before from the last mark or number on
 * @param after up to the next mark; empty when a further number ends it, as those words are its own
 * @param depth of the brackets that it stands in
 */
record Said(Sentence sentence, Token number, String before, String after, int depth) {
    private static final Pattern MARKS = Pattern.compile("[,;.()]|\\bva\\b");
    private static final Pattern MARKS_BEHIND = Pattern.compile("[,;:.()]|\\bva\\b");

    /** All numbers of a sentence in order: figures, percentages, proportions. */
    static List<Said> in(Sentence sentence) {
        String bare = Bare.of(sentence.paragraph().text());
        List<Token> numbers =
                sentence.tokens().stream()
                        .filter(
                                token ->
                                        token instanceof Token.Figure
                                                || token instanceof Token.Proportion)
                        .toList();
        List<Said> all = new ArrayList<>();
        int start = sentence.span().from();
        int depth = 0;
        for (int i = 0; i < numbers.size(); i++) {
            Span span = numbers.get(i).span();
            boolean last = i == numbers.size() - 1;
            int end = last ? sentence.span().to() : numbers.get(i + 1).span().from();
            String gap = bare.substring(Math.min(start, span.from()), span.from());
            depth += depth(gap);
            String after = after(bare.substring(span.to(), Math.max(span.to(), end)), last);
            all.add(new Said(sentence, numbers.get(i), before(gap), after, depth));
            start = span.to();
        }
        return List.copyOf(all);
    }

    /** The number itself; of a proportion its part. */
    Token.Figure figure() {
        return number instanceof Token.Proportion proportion
                ? proportion.part()
                : (Token.Figure) number;
    }

    BigDecimal value() {
        return figure().value();
    }

    Optional<Token.Proportion> proportion() {
        return number instanceof Token.Proportion proportion
                ? Optional.of(proportion)
                : Optional.empty();
    }

    /** True for a plain exact number that counts or measures. */
    boolean counts() {
        return number instanceof Token.Figure figure && !figure.isPercent() && !figure.about();
    }

    boolean isPercent() {
        return number instanceof Token.Figure figure && figure.isPercent();
    }

    /** The words before it, or else behind it, say this. */
    boolean says(Pattern words) {
        return words.matcher(before).find() || words.matcher(after).find();
    }

    /** Where the number stands with what it counts. */
    Place.Quote place() {
        return sentence.at(words());
    }

    /** The number with what it counts. */
    Span words() {
        String bare = Bare.of(sentence.paragraph().text());
        String measure = figure().measure();
        int to = number.span().to();
        if (measure.isEmpty()) {
            return number.span();
        }
        Matcher behind =
                Pattern.compile("\\s?" + Pattern.quote(measure))
                        .matcher(bare)
                        .region(to, bare.length());
        return behind.lookingAt() ? new Span(number.span().from(), behind.end()) : number.span();
    }

    private static String before(String gap) {
        Matcher mark = MARKS.matcher(gap);
        int from = 0;
        while (mark.find()) {
            from = mark.end();
        }
        return gap.substring(from).strip();
    }

    private static String after(String gap, boolean last) {
        Matcher mark = MARKS_BEHIND.matcher(gap);
        if (mark.find()) {
            return gap.substring(0, mark.start()).strip();
        }
        return last ? gap.strip() : "";
    }

    private static int depth(String gap) {
        int depth = 0;
        for (int i = 0; i < gap.length(); i++) {
            depth += gap.charAt(i) == '(' ? 1 : gap.charAt(i) == ')' ? -1 : 0;
        }
        return depth;
    }
}
