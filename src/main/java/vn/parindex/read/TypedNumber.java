package vn.parindex.read;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.parindex.language.Folding;

/** Numbers as people type them; what a dot or a comma means depends on the kind of cell. */
final class TypedNumber {
    private static final Pattern MARKED = Pattern.compile("([+-]?[\\d., ]*\\d[.,]?)(.*)");
    private static final Pattern OF_MAXIMUM = Pattern.compile("(.+)/(.+)");
    private static final Pattern DOTTED = Pattern.compile("[+-]?\\d{1,3}(?:\\.\\d{3})+");
    private static final Pattern COMMAED = Pattern.compile("[+-]?\\d{1,3}(?:,\\d{3}){2,}");
    private static final Pattern SPACED = Pattern.compile("[+-]?\\d{1,3}(?: \\d{3})+");
    private static final Pattern PLAIN = Pattern.compile("[+-]?(?:\\d+\\.?\\d*|\\.\\d+)");
    private static final Set<String> POINTS = Set.of("", "d", "diem");
    private static final Set<String> MONEY = Set.of("", "d", "dong", "vnd", "vnđ");

    private TypedNumber() {}

    /** A score: one mark is the decimal mark; "20/25" says so when 25 is the maximum. */
    static Optional<BigDecimal> score(String typed, BigDecimal max) {
        String text = tidy(typed);
        Matcher both = OF_MAXIMUM.matcher(text);
        if (both.matches()) {
            boolean sameMax =
                    decimal(both.group(2), POINTS).filter(of -> of.compareTo(max) == 0).isPresent();
            return sameMax ? decimal(both.group(1), POINTS) : Optional.empty();
        }
        return decimal(text, POINTS);
    }

    /** A percentage: 94,9 means 94,9 %. */
    static Optional<BigDecimal> percent(String typed) {
        String text = tidy(typed);
        String bare = text.endsWith("%") ? text.substring(0, text.length() - 1) : text;
        return decimal(bare, Set.of(""));
    }

    /** A count or an amount of money: marks before groups of three only group. */
    static Optional<BigDecimal> count(String typed, String unit) {
        Matcher parts = MARKED.matcher(tidy(typed));
        if (!parts.matches() || !isUnit(parts.group(2), unit)) {
            return Optional.empty();
        }
        String number = parts.group(1).strip();
        if (DOTTED.matcher(number).matches()) {
            return plain(number.replace(".", ""));
        }
        if (COMMAED.matcher(number).matches()) {
            return plain(number.replace(",", ""));
        }
        return SPACED.matcher(number).matches()
                ? plain(number.replace(" ", ""))
                : decimal(number, Set.of(""));
    }

    private static boolean isUnit(String words, String unit) {
        String bare = Folding.bare(words);
        return MONEY.contains(bare) || bare.equals(Folding.bare(unit));
    }

    private static Optional<BigDecimal> decimal(String text, Set<String> endings) {
        Matcher parts = MARKED.matcher(text.strip());
        if (!parts.matches() || !endings.contains(Folding.bare(parts.group(2)))) {
            return Optional.empty();
        }
        String number = parts.group(1).strip();
        // of two different marks the last one is the decimal mark
        boolean comma = number.lastIndexOf(',') > number.lastIndexOf('.');
        String group = comma ? "." : ",";
        boolean grouped = number.contains(group);
        if (grouped && !isGrouped(number, group.charAt(0))) {
            return Optional.empty();
        }
        return plain(number.replace(group, "").replace(',', '.'));
    }

    private static boolean isGrouped(String number, char mark) {
        String quoted = Pattern.quote(String.valueOf(mark));
        return number.matches("[+-]?\\d{1,3}(?:" + quoted + "\\d{3})+[.,]\\d*");
    }

    private static Optional<BigDecimal> plain(String number) {
        String close = number.replace(" ", "");
        boolean one = PLAIN.matcher(close).matches() && close.equals(number);
        String whole = close.endsWith(".") ? close.substring(0, close.length() - 1) : close;
        return one ? Optional.of(new BigDecimal(whole)) : Optional.empty();
    }

    private static String tidy(String typed) {
        String text = Folding.tidy(typed).toLowerCase(Locale.ROOT);
        return text.startsWith("'") ? text.substring(1).strip() : text;
    }
}
