package vn.parindex.prose;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Digits with dots and commas, and what number they may be. */
record Numeral(Span span, String printed) {
    private static final int LONGEST = 20;
    private static final Pattern GROUPED =
            Pattern.compile("\\d{1,3}(?:([.,])\\d{3})(?:\\1\\d{3})*");
    private static final Pattern FRACTION =
            Pattern.compile("(\\d+|\\d{1,3}(?:\\.\\d{3})+|\\d{1,3}(?:,\\d{3})+)([.,])(\\d+)");

    /** A value with the number of its printed decimals. */
    record Value(BigDecimal number, int decimals) {}

    /** It is a number with thousands or with decimals, and only its measure tells. */
    boolean isAmbiguous() {
        Matcher grouped = GROUPED.matcher(printed);
        return grouped.matches() && marks() == 1 && printed.charAt(0) != '0';
    }

    /** The first of its marks. */
    String mark() {
        return printed.indexOf('.') >= 0 ? "." : ",";
    }

    /** As thousands, where that is possible. */
    Optional<Value> whole() {
        if (printed.length() > LONGEST) {
            return Optional.empty();
        }
        boolean grouped = GROUPED.matcher(printed).matches() && printed.charAt(0) != '0';
        if (marks() == 0 || grouped) {
            return Optional.of(new Value(new BigDecimal(digits(printed)), 0));
        }
        return Optional.empty();
    }

    /** With decimals, where that is possible. */
    Optional<Value> fraction() {
        Matcher fraction = FRACTION.matcher(printed);
        if (printed.length() > LONGEST || !fraction.matches()) {
            return Optional.empty();
        }
        String front = fraction.group(1);
        if (front.indexOf(fraction.group(2)) >= 0) {
            return Optional.empty();
        }
        String number = digits(front) + "." + fraction.group(3);
        return Optional.of(new Value(new BigDecimal(number), fraction.group(3).length()));
    }

    Token.Figure figure(Value value, String measure, boolean about) {
        return new Token.Figure(span, value.number(), value.decimals(), measure, about);
    }

    /** With the sign for percent that stands behind it. */
    Numeral withSign(Line line) {
        int behind = line.skipBlanks(span.to());
        return line.at(behind) == '%'
                ? new Numeral(new Span(span.from(), behind + 1), printed)
                : this;
    }

    private int marks() {
        return printed.length() - digits(printed).length();
    }

    private static String digits(String printed) {
        return printed.replace(".", "").replace(",", "");
    }
}
