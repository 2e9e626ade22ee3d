package vn.parindex.check.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.parindex.model.prose.Block;
import vn.parindex.model.prose.Manuscript;
import vn.parindex.model.prose.Paragraph;
import vn.parindex.prose.Sentence;

/** The points of a list: lines that begin alike, typed or numbered by the program. */
final class Points {
    private static final Pattern SIGN =
            Pattern.compile(
                    "([-+*•–−·▪o])\\s*(?=\\D)|\\(?(\\d{1,2}|[a-zđ])[.)]{1,2}\\s|\\((\\d{1,2})\\)");

    private Points() {}

    static boolean isPoint(Paragraph paragraph) {
        return !sign(paragraph).isEmpty();
    }

    /** It ends with a colon: a list follows. */
    static boolean opens(Sentence sentence) {
        return sentence.text().stripTrailing().endsWith(":");
    }

    /**
     * What points of one list have in common: the bullet, or that they are numbered; empty text for
     * what is no point.
     */
    static String sign(Paragraph paragraph) {
        if (paragraph.mark().isPresent()) {
            Paragraph.ListMark mark = paragraph.mark().get();
            return "mark" + mark.level() + mark.ordered();
        }
        Matcher matcher = SIGN.matcher(paragraph.text());
        if (!matcher.lookingAt()) {
            return "";
        }
        if (matcher.group(1) != null) {
            return matcher.group(1);
        }
        boolean letter = matcher.group(2) != null && !Character.isDigit(matcher.group(2).charAt(0));
        return letter ? "letter" : "number";
    }

    /** The points that follow a paragraph at once, those with the sign of the first one. */
    static List<Paragraph> under(Manuscript text, Paragraph opening) {
        List<Block> blocks = text.blocks();
        int place = blocks.indexOf(opening);
        List<Paragraph> points = new ArrayList<>();
        for (int i = place + 1; place >= 0 && i < blocks.size(); i++) {
            if (!(blocks.get(i) instanceof Paragraph paragraph)) {
                break;
            }
            String sign = sign(paragraph);
            boolean first = points.isEmpty();
            if (sign.isEmpty() || sign.equals(sign(opening))) {
                break;
            }
            if (first || sign.equals(sign(points.get(0)))) {
                points.add(paragraph);
            }
        }
        return List.copyOf(points);
    }
}
