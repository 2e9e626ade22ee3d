package vn.parindex.prose;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A paragraph while its words are being understood; every letter is understood once at most. */
final class Line {
    private final String text;
    private final String bare;
    private final boolean digits;
    private final BitSet taken = new BitSet();
    private final List<Token> tokens = new ArrayList<>();

    Line(String text) {
        this.text = text;
        bare = Plain.of(text);
        digits = bare.chars().anyMatch(letter -> letter >= '0' && letter <= '9');
    }

    /** As printed. */
    String text() {
        return text;
    }

    /** Lower case without diacritics, letter for letter. */
    String bare() {
        return bare;
    }

    boolean isFree(int from, int to) {
        int next = taken.nextSetBit(from);
        return next < 0 || next >= to;
    }

    void take(Token token) {
        tokens.add(token);
        pass(token.span());
    }

    /** Words that nobody else may read a meaning into, such as a heading's number. */
    void pass(Span span) {
        taken.set(span.from(), span.to());
    }

    /** Every match in the folded text whose letters are still free. */
    void each(Pattern words, Consumer<Matcher> reader) {
        each(words.matcher(bare), reader);
    }

    /** Every match in the text as printed whose letters are still free. */
    void eachPrinted(Pattern words, Consumer<Matcher> reader) {
        each(words.matcher(text), reader);
    }

    private void each(Matcher matcher, Consumer<Matcher> reader) {
        while (matcher.find()) {
            if (isFree(matcher.start(), matcher.end())) {
                reader.accept(matcher);
            }
        }
    }

    /** What was understood, in the order of the text. */
    List<Token> tokens() {
        tokens.sort(Comparator.comparingInt(token -> token.span().from()));
        return List.copyOf(tokens);
    }

    /** Without digits there is nothing to count or to number. */
    boolean hasDigits() {
        return digits;
    }

    /** The letter at a place; a blank outside the text. */
    char at(int place) {
        return place < 0 || place >= text.length() ? ' ' : text.charAt(place);
    }

    /** The folded words before a place, at most so many letters. */
    String before(int place, int letters) {
        return bare.substring(Math.max(0, place - letters), place);
    }

    /** To be tried on the folded text from a place on. */
    Matcher from(int place, Pattern words) {
        return from(bare, place, words);
    }

    /** To be tried on the text as printed from a place on. */
    Matcher printedFrom(int place, Pattern words) {
        return from(text, place, words);
    }

    private static Matcher from(String text, int place, Pattern words) {
        return words.matcher(text)
                .region(Math.min(place, text.length()), text.length())
                .useTransparentBounds(true);
    }

    /** The first place behind blanks. */
    int skipBlanks(int place) {
        int next = place;
        while (next < text.length() && text.charAt(next) == ' ') {
            next++;
        }
        return next;
    }
}
