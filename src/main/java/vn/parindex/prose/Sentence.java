package vn.parindex.prose;

import java.util.List;
import java.util.stream.Stream;
import vn.parindex.model.Place;
import vn.parindex.model.prose.Paragraph;

/**
 * A sentence, or a whole line of a list.
 *
 * @param span within the paragraph's text
 * @param tokens in order, none within another except in {@code Units}
 */
public record Sentence(Paragraph paragraph, Span span, List<Token> tokens) {

    public Sentence {
        tokens = List.copyOf(tokens);
    }

    /** As printed. */
    public String text() {
        return span.of(paragraph.text());
    }

    /** Lower case without diacritics, letter for letter, for looking for words. */
    public String bare() {
        return Plain.of(text());
    }

    /** The words of a part of the paragraph, lower case without diacritics. */
    public String bare(Span part) {
        return Plain.of(part.of(paragraph.text())).strip();
    }

    /** The tokens of one kind. */
    public <T extends Token> Stream<T> each(Class<T> kind) {
        return tokens.stream().filter(kind::isInstance).map(kind::cast);
    }

    /** Every unit that it names, alone or in a list, in order. */
    public List<Token.Unit> units() {
        return tokens.stream().flatMap(Sentence::units).toList();
    }

    private static Stream<Token.Unit> units(Token token) {
        if (token instanceof Token.Units several) {
            return several.units().stream();
        }
        return token instanceof Token.Unit unit ? Stream.of(unit) : Stream.empty();
    }

    /** The place of some of its words. */
    public Place.Quote at(Span words) {
        return new Place.Quote(paragraph.number(), text(), words.from(), words.to(), span.from());
    }

    /** The place of the whole sentence. */
    public Place.Quote place() {
        return at(span);
    }
}
