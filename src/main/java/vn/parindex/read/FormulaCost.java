package vn.parindex.read;

import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How many cells a formula visits, told from its text alone. */
final class FormulaCost {
    private static final Set<String> KNOWN =
            Set.of(
                    ("ABS AND AVERAGE AVERAGEIF CEILING CHOOSE COUNT COUNTA COUNTBLANK COUNTIF"
                                    + " COUNTIFS DATE DAY EXACT FALSE FIND FLOOR HLOOKUP IF IFERROR IFNA"
                                    + " IFS INDEX INT ISBLANK ISERR ISERROR ISLOGICAL ISNA ISNONTEXT"
                                    + " ISNUMBER ISTEXT LARGE LEFT LEN LOOKUP LOWER MATCH MAX MEDIAN MID"
                                    + " MIN MOD MONTH N NA NOT OR POWER PRODUCT PROPER RANK RIGHT ROUND"
                                    + " ROUNDDOWN ROUNDUP SEARCH SIGN SMALL SQRT SUBTOTAL SUM SUMIF SUMIFS"
                                    + " SUMPRODUCT SWITCH T TRIM TRUE TRUNC UPPER VALUE VLOOKUP YEAR")
                            .split(" "));

    private static final Pattern QUOTED = Pattern.compile("\"(?:[^\"]|\"\")*+\"|'(?:[^']|'')*+'!");
    private static final Pattern FUNCTION = Pattern.compile("([A-Z][A-Z0-9._]*)\\(");
    private static final Pattern AREA =
            Pattern.compile("([A-Z]{1,3})(\\d{1,7}):([A-Z]{1,3})(\\d{1,7})");
    private static final Pattern COLUMNS = Pattern.compile("\\b([A-Z]{1,3}):([A-Z]{1,3})\\b");
    private static final Pattern ROWS = Pattern.compile("(?<![A-Z0-9])(\\d{1,7}):(\\d{1,7})\\b");
    private static final Pattern SINGLE =
            Pattern.compile("(?<![\\p{L}\\d._])[A-Z]{1,3}\\d{1,7}(?![\\p{L}\\d._(!])");
    private static final Pattern WORD =
            Pattern.compile("(?<![\\p{L}\\d._])[\\p{L}_\\\\][\\p{L}\\d._\\\\]*(!?)");

    private static final long ROWS_OF_SHEET = 1L << 20;
    private static final long COLUMNS_OF_SHEET = 1L << 14;

    private final Map<String, Long> names;
    private long largest = 1;
    private long second = 1;
    private long sum = 1;

    private FormulaCost(Map<String, Long> names) {
        this.names = names;
    }

    /** Empty where it can't be told, or where a function is used that may not end. */
    static OptionalLong of(String formula, Map<String, Long> names) {
        String plain = QUOTED.matcher(formula.replace("$", "")).replaceAll(" ");
        String upper = plain.toUpperCase(Locale.ROOT).replace("_XLFN.", "");
        boolean foreign = upper.contains("[") || upper.contains("#") || upper.contains("{");
        if (foreign) {
            return OptionalLong.empty();
        }
        FormulaCost cost = new FormulaCost(names);
        return cost.measure(upper) ? OptionalLong.of(cost.visits()) : OptionalLong.empty();
    }

    private boolean measure(String formula) {
        String rest = FUNCTION.matcher(formula).replaceAll(FormulaCost::unlessKnown);
        rest = AREA.matcher(rest).replaceAll(area -> visit(area(area)));
        rest = COLUMNS.matcher(rest).replaceAll(area -> visit(columns(area)));
        rest = ROWS.matcher(rest).replaceAll(area -> visit(rows(area)));
        // a colon left over joins areas that are only known while calculating
        if (rest.indexOf(':') >= 0) {
            return false;
        }
        return wordsAreKnown(SINGLE.matcher(rest).replaceAll(" "));
    }

    private static String unlessKnown(MatchResult function) {
        return KNOWN.contains(function.group(1)) ? "(" : "?:(";
    }

    private boolean wordsAreKnown(String rest) {
        Matcher words = WORD.matcher(rest);
        while (words.find()) {
            boolean sheet = words.group(1).equals("!");
            boolean truth = words.group().equals("TRUE") || words.group().equals("FALSE");
            Long cost = names.get(words.group());
            if (cost == null && !sheet && !truth) {
                return false;
            }
            if (cost != null) {
                visit(cost);
            }
        }
        return true;
    }

    private String visit(long cells) {
        sum += cells;
        second = Math.max(second, Math.min(largest, cells));
        largest = Math.max(largest, cells);
        return " ";
    }

    /** Two areas may be looked through for each cell of the other. */
    private long visits() {
        return Math.max(sum, largest * second);
    }

    private static long area(MatchResult area) {
        long width = Math.abs(number(area.group(3)) - number(area.group(1))) + 1;
        long height = Math.abs(Long.parseLong(area.group(4)) - Long.parseLong(area.group(2))) + 1;
        return width * height;
    }

    private static long columns(MatchResult area) {
        return (Math.abs(number(area.group(2)) - number(area.group(1))) + 1) * ROWS_OF_SHEET;
    }

    private static long rows(MatchResult area) {
        long height = Math.abs(Long.parseLong(area.group(2)) - Long.parseLong(area.group(1))) + 1;
        return height * COLUMNS_OF_SHEET;
    }

    private static long number(String letters) {
        long number = 0;
        for (int i = 0; i < letters.length(); i++) {
            number = number * 26 + letters.charAt(i) - 'A' + 1;
        }
        return number;
    }
}
