package vn.parindex.check.prose;

import vn.parindex.language.Folding;
import vn.parindex.prose.Sentence;
import vn.parindex.prose.Span;

/** Text in lower case without diacritics, letter for letter as long as it was printed. */
final class Plain {
    private static final char DROPPED = '\u0001';
    private static final char[] KNOWN = new char[0x2000];

    static {
        for (char letter = 0; letter < KNOWN.length; letter++) {
            String bare = Folding.bare("x" + letter + "x");
            KNOWN[letter] = bare.length() == 3 ? bare.charAt(1) : DROPPED;
        }
    }

    private Plain() {}

    static String of(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        for (int at = 0; at < text.length(); at++) {
            char letter = text.charAt(at);
            plain.append(letter < KNOWN.length ? KNOWN[letter] : letter);
        }
        return plain.toString();
    }

    /** The sentence's words before a part of it. */
    static String before(Sentence sentence, Span part) {
        String text = sentence.paragraph().text();
        return of(text.substring(Math.min(sentence.span().from(), part.from()), part.from()));
    }

    /** The sentence's words behind a part of it. */
    static String behind(Sentence sentence, Span part) {
        String text = sentence.paragraph().text();
        return of(text.substring(part.to(), Math.max(sentence.span().to(), part.to())));
    }
}
