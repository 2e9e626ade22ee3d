package vn.parindex.rulebook.kind;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.parindex.rulebook.Fraction;
import vn.parindex.rulebook.LeafText;

/** Pieces of spreadsheet formulas, within what every spreadsheet program takes. */
final class Excel {
    private static final int LONGEST_TEXT = 255;
    private static final int LONGEST_FORMULA = 7000;
    private static final int DEEPEST = 55;
    private static final int QUIET_DECIMALS = 13;

    private Excel() {}

    static String number(Fraction number) {
        BigDecimal numerator = new BigDecimal(number.numerator());
        try {
            return numerator
                    .divide(new BigDecimal(number.denominator()))
                    .stripTrailingZeros()
                    .toPlainString();
        } catch (ArithmeticException endless) {
            return "(" + number.numerator() + "/" + number.denominator() + ")";
        }
    }

    /** A text constant; longer ones than a formula may hold are joined. */
    static String text(String text) {
        StringBuilder formula = new StringBuilder();
        for (int from = 0; from == 0 || from < text.length(); from += LONGEST_TEXT) {
            String piece = text.substring(from, Math.min(text.length(), from + LONGEST_TEXT));
            formula.append(from == 0 ? "" : "&");
            formula.append('"').append(piece.replace("\"", "\"\"")).append('"');
        }
        return formula.toString();
    }

    /** A condition, then one of two values. */
    static String choose(String condition, String then, String otherwise) {
        return "IF(" + condition + "," + then + "," + otherwise + ")";
    }

    /** The formula where the condition holds, else an empty text. */
    static String where(String condition, String formula) {
        return choose(condition, formula, "\"\"");
    }

    static String all(List<String> conditions) {
        return conditions.size() == 1
                ? conditions.get(0)
                : "AND(" + String.join(",", conditions) + ")";
    }

    static String isYes(String cell) {
        return cell + "=" + text(Answers.YES);
    }

    static String isYesOrNo(String cell) {
        return "OR(" + isYes(cell) + "," + isNo(cell) + ")";
    }

    static String isNo(String cell) {
        return cell + "=" + text(Answers.NO);
    }

    static String isBlank(String cell) {
        return cell + "=\"\"";
    }

    /** Clamped to 0 and the maximum, rounded to the leaf's decimals. */
    static String points(Expression points, Map<String, String> cells, LeafText leaf) {
        String max = number(Fraction.of(leaf.max()));
        String clamped = "MAX(0,MIN(" + max + "," + points.formula(cells) + "))";
        return rounded(clamped, points, String.valueOf(leaf.decimals()));
    }

    /**
     * Half up, as on paper. Doubles make 0.8749999999999999 of 7/12*1.5, and not every program
     * mends that within ROUND: so the noise goes first.
     */
    static String rounded(String formula, Expression exact, String decimals) {
        boolean noisy = exact.all().anyMatch(Arithmetic.class::isInstance);
        String quiet = noisy ? "ROUND(" + formula + "," + QUIET_DECIMALS + ")" : formula;
        return "ROUND(" + quiet + "," + decimals + ")";
    }

    /** Fixed points, rounded to the leaf's decimals. */
    static String points(Fraction points, LeafText leaf) {
        return number(Fraction.of(points.rounded(leaf.decimals())));
    }

    /** The formula, unless spreadsheet programs would refuse its length or depth. */
    static Optional<String> ifTaken(String formula) {
        int depth = 0;
        int deepest = 0;
        for (int i = 0; i < formula.length(); i++) {
            char c = formula.charAt(i);
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            deepest = Math.max(deepest, depth);
        }
        return formula.length() > LONGEST_FORMULA || deepest > DEEPEST
                ? Optional.empty()
                : Optional.of(formula);
    }
}
