package vn.parindex.prose;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.parindex.model.Period;

/** Quarters, half-years and years in words. */
final class Times implements Lexeme {
    private static final String YEAR = "((?:19|20)\\d\\d)";
    private static final String OF_YEAR = "(?:\\s?(?:/|-|,?\\s?(?:cua\\s)?nam)\\s?" + YEAR + ")";
    private static final String QUARTER = "(iv|i{1,3}|[1-4]|mot|hai|ba|bon|tu)";

    private static final Pattern QUARTERS =
            Pattern.compile(
                    "\\bquy\\s"
                            + QUARTER
                            + "(?![a-z\\d])(?:(?:\\s?[,+-]\\s?|\\sva\\s)(?:quy\\s)?"
                            + QUARTER
                            + "(?![a-z\\d.%])){0,3}"
                            + OF_YEAR
                            + "?(?![\\d])");
    private static final Pattern ONE_QUARTER = Pattern.compile("(?:quy\\s)?\\b" + QUARTER + "\\b");
    private static final Pattern MONTHS =
            Pattern.compile(
                    "(?<![\\d.,/])(0?[369]|12|sau|chin)\\sthang(?:\\s(dau|cuoi))?(?!\\s(?:mot|tro)\\b|\\s?/\\s?(?:\\d\\s)?lan)"
                            + "(?:(?:\\s(?:cua\\s)?nam|\\s?/)\\s?"
                            + YEAR
                            + "|\\snam(?![a-z]))?");
    private static final Pattern YEARS =
            Pattern.compile(
                    "\\b(?:giai doan|nhiem ky|nam hoc|nam|khoa|cac nam)\\s"
                            + YEAR
                            + "\\s?(?:-|den(?:\\snam)?)\\s?"
                            + YEAR
                            + "(?!\\d)|(?<![\\d./,-])"
                            + YEAR
                            + "\\s?-\\s?"
                            + YEAR
                            + "(?![\\d./])");
    private static final Pattern ONE_YEAR =
            Pattern.compile("\\bnam\\s" + YEAR + "(?![\\d]|[.,]\\d)");
    private static final Pattern BARE_YEAR =
            Pattern.compile(
                    "(?<![\\d./,:a-z-])"
                            + "((?:199|20[0-4])\\d)"
                            + "(?![\\d%/:a-z-]|[.,]\\d|\\s?%)");

    private static final Map<String, Integer> NUMBERS =
            Map.ofEntries(
                    Map.entry("i", 1),
                    Map.entry("ii", 2),
                    Map.entry("iii", 3),
                    Map.entry("iv", 4),
                    Map.entry("mot", 1),
                    Map.entry("hai", 2),
                    Map.entry("ba", 3),
                    Map.entry("bon", 4),
                    Map.entry("tu", 4),
                    Map.entry("sau", 6),
                    Map.entry("chin", 9));

    @Override
    public void read(Line line) {
        line.each(QUARTERS, found -> quarters(line, found));
        line.each(MONTHS, found -> months(line, found));
        if (!line.hasDigits()) {
            return;
        }
        line.each(YEARS, found -> years(line, found));
        line.each(ONE_YEAR, found -> year(line, found));
        line.each(BARE_YEAR, found -> bareYear(line, found));
    }

    private static void quarters(Line line, Matcher found) {
        String word = line.text().substring(found.start(), found.start() + 3);
        if (!word.toLowerCase(Locale.ROOT).matches("qu[ýí]")) {
            return;
        }
        Optional<Integer> year = Optional.ofNullable(found.group(3)).map(Integer::valueOf);
        int last = year.isPresent() ? found.start(3) : found.end();
        Matcher each = ONE_QUARTER.matcher(line.bare()).region(found.start(), last);
        int from = -1;
        while (each.find()) {
            if (from >= 0) {
                line.take(quarter(new Span(from, each.start() - 1), line, year));
            }
            from = each.start();
        }
        line.take(quarter(new Span(from, found.end()), line, year));
    }

    private static Token.Time quarter(Span span, Line line, Optional<Integer> year) {
        Matcher first = ONE_QUARTER.matcher(line.bare()).region(span.from(), span.to());
        int number = first.find() ? number(first.group(1)) : 1;
        return new Token.Time(span, Period.Kind.QUARTER, number, year, year);
    }

    private static void months(Line line, Matcher found) {
        Period.Kind kind =
                switch (number(found.group(1))) {
                    case 3 -> Period.Kind.QUARTER;
                    case 6 -> Period.Kind.HALF_YEAR;
                    case 9 -> Period.Kind.NINE_MONTHS;
                    default -> Period.Kind.YEAR;
                };
        boolean second = "cuoi".equals(found.group(2)) && kind == Period.Kind.HALF_YEAR;
        Optional<Integer> year = Optional.ofNullable(found.group(3)).map(Integer::valueOf);
        Span span = new Span(found.start(), found.end());
        line.take(new Token.Time(span, kind, second ? 2 : 1, year, year));
    }

    private static void years(Line line, Matcher found) {
        boolean named = found.group(1) != null;
        int first = number(found.group(named ? 1 : 3));
        int last = number(found.group(named ? 2 : 4));
        take(line, new Span(found.start(), found.end()), first, last);
    }

    private static void year(Line line, Matcher found) {
        int year = number(found.group(1));
        take(line, new Span(found.start(), found.end()), year, year);
    }

    // thousands are written with a dot, so that four plain digits of this kind are a year
    private static void bareYear(Line line, Matcher found) {
        boolean counts = Measures.behind(line, found.end()).isPresent();
        if (!counts) {
            year(line, found);
        }
    }

    private static void take(Line line, Span span, int first, int last) {
        line.take(new Token.Time(span, Period.Kind.YEAR, 1, Optional.of(first), Optional.of(last)));
    }

    private static int number(String printed) {
        Integer named = NUMBERS.get(printed);
        return named == null ? Integer.parseInt(printed) : named;
    }
}
