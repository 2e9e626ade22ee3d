package vn.parindex.rulebook.kind;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.parindex.language.Folding;
import vn.parindex.rulebook.Fraction;
import vn.parindex.rulebook.RuleFault;

/** Reads the condition of a segment: {@code >=80%}, {@code >=80% và <100%}, {@code từ 6 đến 11}. */
final class BandNotation {
    private static final Map<String, String> SIGNS =
            Map.ofEntries(
                    Map.entry("từ", ">="),
                    Map.entry("≥", ">="),
                    Map.entry("=>", ">="),
                    Map.entry("trên", ">"),
                    Map.entry("dưới", "<"),
                    Map.entry("đến dưới", "<"),
                    Map.entry("≤", "<="),
                    Map.entry("=<", "<="),
                    Map.entry("đến", "<="),
                    Map.entry("đến hết", "<="),
                    Map.entry("không quá", "<="),
                    Map.entry("đúng", "="),
                    Map.entry("==", "="));
    private static final String BOUND =
            "(>=|=>|<=|=<|==|>|<|=|≥|≤|từ|trên|đến dưới|đến hết|đến|dưới|không quá|đúng)"
                    + "\\s*([+-]?\\d[\\d.,]*)\\s*(%)?";
    private static final Pattern CONDITION =
            Pattern.compile(BOUND + "\\s*(?:trở lên)?(?:\\s*(?:và|and|,)?\\s*" + BOUND + ")?");
    private static final Pattern OTHERWISE = Pattern.compile("còn lại|otherwise|trường hợp khác");
    // a ratio above this without a percent sign is a forgotten percent sign
    private static final Fraction MOST_BARE_RATIO = NumberInputs.whole(2);

    private BandNotation() {}

    static boolean isOtherwise(String condition) {
        return OTHERWISE.matcher(Folding.same(condition)).matches();
    }

    /**
     * The band.
     *
     * @param percent bounds are percentages
     */
    static Band read(String condition, boolean percent) throws RuleFault {
        Matcher matcher = CONDITION.matcher(Folding.same(condition));
        if (!matcher.matches()) {
            throw Faults.one("band.unreadable", Map.of("text", condition));
        }
        Band band = band(matcher, 1, percent);
        return matcher.group(4) == null ? band : band.within(band(matcher, 4, percent));
    }

    private static Band band(Matcher matcher, int group, boolean percent) throws RuleFault {
        String written = matcher.group(group);
        Fraction at = bound(matcher.group(group + 1), matcher.group(group + 2) != null, percent);
        return switch (SIGNS.getOrDefault(written, written)) {
            case ">=" -> new Band(Cut.before(at), Cut.HIGHEST);
            case ">" -> new Band(Cut.after(at), Cut.HIGHEST);
            case "<" -> new Band(Cut.LOWEST, Cut.before(at));
            case "<=" -> new Band(Cut.LOWEST, Cut.after(at));
            default -> new Band(Cut.before(at), Cut.after(at));
        };
    }

    /** One number that is compared with the subject. */
    static Fraction bound(String number, boolean signed, boolean percent) throws RuleFault {
        if (signed && !percent) {
            throw Faults.one("band.percent", Map.of("text", number + "%"));
        }
        Fraction bound = signed ? Numerals.readPercent(number) : Numerals.read(number);
        if (percent && !signed && bound.compareTo(MOST_BARE_RATIO) > 0) {
            throw Faults.one("band.bare", Map.of("text", number));
        }
        return bound;
    }
}
