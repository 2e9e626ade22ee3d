package vn.parindex.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.parindex.language.Folding;

/**
 * A number with the words of its own clause.
 *
 * @param words before and behind it, as {@code Phrase.plain} gives them
 * @param measure what it counts; of a bare number what its neighbours count
 */
record Clause(Sentence sentence, Token.Figure figure, String words, String measure) {
    private static final Pattern ASIDE = Pattern.compile("\\([^()]*\\)");
    private static final Pattern CUT = Pattern.compile(".*[,;:(){}\\[\\]]", Pattern.DOTALL);
    private static final Pattern COLON = Pattern.compile("\\s*:\\s*$");

    private static final String AND = " va ";

    /**
     * The counts of a sentence, each with its words.
     *
     * @param series words that hold a comma, folded: {@code tin, bai}
     * @param before what the sentence before counts last; empty text when nothing
     */
    static List<Clause> of(Sentence sentence, List<String> series, String before) {
        List<Quantity> quantities = Quantities.of(sentence);
        List<Clause> clauses = new ArrayList<>();
        int from = sentence.span().from();
        String last = before;
        for (int i = 0; i < quantities.size(); i++) {
            Quantity quantity = quantities.get(i);
            Token.Figure figure = quantity.figure();
            String measure = figure.measure();
            if (measure.isEmpty()) {
                measure = i == 0 && last.isEmpty() ? next(quantities) : last;
            }
            String lead =
                    sentence.paragraph().text().substring(from, quantity.number().span().from());
            String behind = i + 1 < quantities.size() ? ownPart(quantity) : quantity.after();
            String words =
                    Phrase.plain(String.join(" ", lead(lead, series), figure.measure(), behind));
            clauses.add(new Clause(sentence, figure, words, measure));
            last = measure;
            from = quantity.number().span().to();
        }
        return clauses;
    }

    /** "đúng hạn 290 và quá hạn 10": what follows "và" belongs to the next number. */
    private static String ownPart(Quantity quantity) {
        String after = quantity.after();
        int and = (" " + after).indexOf(AND);
        return and < 0 ? after : after.substring(0, and);
    }

    private static String next(List<Quantity> quantities) {
        return quantities.stream()
                .map(quantity -> quantity.figure().measure())
                .filter(measure -> !measure.isEmpty())
                .findFirst()
                .orElse("");
    }

    private static String lead(String text, List<String> series) {
        String bare = Folding.bare(ASIDE.matcher(text).replaceAll(" "));
        for (String each : series) {
            bare = bare.replace(each, each.replace(",", ""));
        }
        String direct = COLON.matcher(bare).replaceFirst("");
        Matcher cut = CUT.matcher(direct);
        return cut.lookingAt() ? direct.substring(cut.end()) : direct;
    }
}
