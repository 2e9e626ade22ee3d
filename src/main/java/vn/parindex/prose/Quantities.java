package vn.parindex.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers with the words that say what they are, and the shares printed for them. */
public final class Quantities {
    private static final Pattern OPENING = Pattern.compile(".*[,;(){}\\[\\].:]", Pattern.DOTALL);
    private static final Pattern COLON = Pattern.compile("\\s?:\\s?$");
    private static final Pattern BULLET = Pattern.compile("^[\\s+*•-]+|^\\)\\s?");
    private static final Pattern CLOSING = Pattern.compile("[,;(){}\\[\\]:]|\\.(?!\\d)");

    private final Sentence sentence;
    private final List<Token> tokens;

    private Quantities(Sentence sentence) {
        this.sentence = sentence;
        this.tokens = sentence.tokens();
    }

    /** Every number of a sentence that is no percentage, in order. */
    public static List<Quantity> of(Sentence sentence) {
        Quantities reader = new Quantities(sentence);
        List<Quantity> all = new ArrayList<>();
        for (int i = 0; i < reader.tokens.size(); i++) {
            if (isCount(reader.tokens.get(i))) {
                all.add(reader.at(i));
            }
        }
        return List.copyOf(all);
    }

    private Quantity at(int place) {
        Token number = tokens.get(place);
        return new Quantity(sentence, label(place), number, share(place), after(place));
    }

    private String label(int place) {
        int from = sentence.span().from();
        for (int i = place - 1; i >= 0; i--) {
            if (isNumber(tokens.get(i))) {
                from = tokens.get(i).span().to();
                break;
            }
        }
        String words = words(from, tokens.get(place).span().from());
        String direct = COLON.matcher(words).replaceFirst(" ");
        Matcher opening = OPENING.matcher(direct);
        String last = opening.lookingAt() ? direct.substring(opening.end()) : direct;
        return Plain.of(BULLET.matcher(last).replaceFirst("").strip());
    }

    private String after(int place) {
        int from = tokens.get(place).span().to();
        String words = words(from, next(place));
        Matcher closing = CLOSING.matcher(words);
        return Plain.of(closing.find() ? words.substring(0, closing.start()) : words).strip();
    }

    private Optional<Token.Figure> share(int place) {
        if (place + 1 < tokens.size() && isShare(tokens.get(place + 1))) {
            Token.Figure next = (Token.Figure) tokens.get(place + 1);
            String between = words(tokens.get(place).span().to(), next.span().from());
            if (Share.isBehind(between)) {
                return Optional.of(next);
            }
        }
        if (place > 0 && isShare(tokens.get(place - 1))) {
            Token.Figure last = (Token.Figure) tokens.get(place - 1);
            String between = words(last.span().to(), tokens.get(place).span().from());
            if (Share.isBefore(between)) {
                return Optional.of(last);
            }
        }
        return Optional.empty();
    }

    private int next(int place) {
        for (int i = place + 1; i < tokens.size(); i++) {
            if (isNumber(tokens.get(i))) {
                return tokens.get(i).span().from();
            }
        }
        return sentence.span().to();
    }

    private String words(int from, int to) {
        return sentence.paragraph().text().substring(from, to);
    }

    private static boolean isCount(Token token) {
        return token instanceof Token.Proportion
                || (token instanceof Token.Figure figure && !figure.isPercent());
    }

    private static boolean isShare(Token token) {
        return token instanceof Token.Figure figure && figure.isPercent();
    }

    private static boolean isNumber(Token token) {
        return token instanceof Token.Proportion || token instanceof Token.Figure;
    }
}
