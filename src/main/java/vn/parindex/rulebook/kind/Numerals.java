package vn.parindex.rulebook.kind;

import java.math.BigDecimal;
import java.util.Map;
import java.util.regex.Pattern;
import vn.parindex.rulebook.Fraction;
import vn.parindex.rulebook.RuleFault;

/** Numbers as staff write them in parameters: 1,5 and 1.5 and 1.000.000. */
final class Numerals {
    private static final Pattern NUMERAL = Pattern.compile("[+-]?\\d{1,18}(?:[.,]\\d{1,18}){0,6}");
    private static final Pattern DOTTED_GROUPS = Pattern.compile("[+-]?\\d{1,3}(?:\\.\\d{3}){2,}");
    private static final Pattern COMMA_GROUPS = Pattern.compile("[+-]?\\d{1,3}(?:,\\d{3}){2,}");
    private static final Pattern DOTS_THEN_COMMA =
            Pattern.compile("[+-]?\\d{1,3}(?:\\.\\d{3})+,\\d+");
    private static final Pattern COMMAS_THEN_DOT =
            Pattern.compile("[+-]?\\d{1,3}(?:,\\d{3})+\\.\\d+");
    // 1.250 is a thousand and a quarter thousand to one reader and one and a quarter to another
    private static final Pattern AMBIGUOUS = Pattern.compile("[+-]?[1-9]\\d{0,2}\\.\\d{3}");

    private Numerals() {}

    /** The number. */
    static Fraction read(String text) throws RuleFault {
        if (AMBIGUOUS.matcher(text).matches()) {
            String digits = text.replace(".", "");
            throw Faults.one(
                    "number.ambiguous",
                    Map.of("text", text, "whole", digits, "decimal", text.replace('.', ',')));
        }
        return decimal(text);
    }

    /** The number before a percent sign, where thousands can't be meant. */
    static Fraction readPercent(String text) throws RuleFault {
        return decimal(text).over(Fraction.of(BigDecimal.valueOf(100)));
    }

    private static Fraction decimal(String text) throws RuleFault {
        if (!NUMERAL.matcher(text).matches()) {
            throw Faults.one("number", Map.of("text", text));
        }
        String plain = text;
        if (DOTTED_GROUPS.matcher(text).matches() || DOTS_THEN_COMMA.matcher(text).matches()) {
            plain = text.replace(".", "");
        } else if (COMMA_GROUPS.matcher(text).matches()
                || COMMAS_THEN_DOT.matcher(text).matches()) {
            plain = text.replace(",", "");
        }
        plain = plain.replace(',', '.');
        if (plain.indexOf('.') != plain.lastIndexOf('.')) {
            throw Faults.one("number", Map.of("text", text));
        }
        return Fraction.of(new BigDecimal(plain));
    }
}
