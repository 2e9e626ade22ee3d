package vn.parindex.check.prose;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import vn.parindex.language.Messages;
import vn.parindex.language.Written;
import vn.parindex.prose.Token;

/** A sum as it is shown to people, with the decimals that are printed. */
record Sum(List<Token.Figure> parts) {
    private static final int SHOWN = 12;

    Sum {
        parts = List.copyOf(parts);
    }

    static Sum of(List<Said> parts) {
        return new Sum(parts.stream().map(Said::figure).toList());
    }

    BigDecimal total() {
        return parts.stream().map(Token.Figure::value).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    boolean makes(BigDecimal value) {
        return total().compareTo(value) == 0;
    }

    /** For example {@code 13,940 + 9 = 22,940}. */
    String shown() {
        if (parts.size() == 1) {
            return shown(parts.get(0));
        }
        String terms =
                parts.stream().limit(SHOWN).map(Sum::shown).collect(Collectors.joining(" + "));
        return terms + (parts.size() > SHOWN ? " + …" : "") + " = " + shownTotal();
    }

    String shownTotal() {
        int decimals = parts.stream().mapToInt(Token.Figure::decimals).max().orElse(0);
        return shown(total(), decimals);
    }

    /** A number as printed. */
    static String shown(Token.Figure figure) {
        return shown(figure.value(), figure.decimals());
    }

    /** With at least so many decimals. */
    static String shown(BigDecimal value, int decimals) {
        int needed = Math.max(decimals, value.stripTrailingZeros().scale());
        return Written.number(value, Math.max(0, needed), Messages.VIETNAMESE);
    }

    /** A difference: {@code 82,791 − 13,214 = 69,577}. */
    static String difference(Token.Figure whole, Token.Figure part) {
        int decimals = Math.max(whole.decimals(), part.decimals());
        BigDecimal rest = whole.value().subtract(part.value());
        return shown(whole) + " − " + shown(part) + " = " + shown(rest, decimals);
    }
}
