package vn.parindex.prose;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Days and months in all the ways in which they are written; those without a year are passed. */
final class Days implements Lexeme {
    private static final int CENTURY = 2000;
    private static final int MONTHS = 12;
    private static final String BLANK = "[\\s.…_]{0,40}";

    private static final Pattern IN_FIGURES =
            Pattern.compile(
                    "(?<![\\d/.])(\\d{1,2})\\s?([/.-])\\s?(\\d{1,2})\\s?\\2\\s?((?:19|20)\\d\\d)(?!\\d|/\\d)"
                            + "|(?<![\\d/.])(\\d{1,2})/(\\d{1,2})/(\\d{2})(?![\\d/])");
    private static final Pattern IN_WORDS =
            Pattern.compile(
                    "\\bngay(?:"
                            + BLANK
                            + "(\\d{1,2}))?"
                            + BLANK
                            + "thang(?:"
                            + BLANK
                            + "(\\d{1,2}))?"
                            + BLANK
                            + "nam\\s?((?:19|20)\\d\\d|[.…_]{1,40}|(?=\\s|$))");
    private static final Pattern MONTH =
            Pattern.compile(
                    "\\bthang\\s?(\\d{1,2})\\s?(?:/|-|\\.|,?\\s?nam\\s)\\s?((?:19|20)\\d\\d)(?![\\d/])"
                            + "|(?<![\\d/.,-])(?<!quy )(?<!quy)(\\d{1,2})\\s?/\\s?((?:19|20)\\d\\d)(?![\\d/.,])");
    private static final Pattern WITHOUT_YEAR =
            Pattern.compile(
                    "\\bngay\\s\\d{1,2}(?:\\s?[/.-]\\s?\\d{1,2}|\\sthang\\s\\d{1,2})?(?![\\d/%]|[.,]\\d)"
                            + "|\\bthang\\s(?:thu\\s)?\\d{1,2}(?![\\d/%]|[.,]\\d)"
                            + "|\\b(?:tu|den|truoc|sau|het|toi)\\s\\d{1,2}/\\d{1,2}(?![\\d/]|[.,]\\d)");
    private static final Pattern BEHIND =
            Pattern.compile("\\s?,?\\s?\\(?(?:ban hanh\\s)?(?:ngay\\s?)?(?=\\d|ngay)");

    @Override
    public void read(Line line) {
        if (!line.hasDigits()) {
            return;
        }
        line.each(IN_WORDS, found -> inWords(line, found));
        line.each(IN_FIGURES, found -> inFigures(found).ifPresent(line::take));
        line.each(MONTH, found -> month(line, found));
        line.each(WITHOUT_YEAR, found -> withoutYear(line, found));
    }

    /** The day that is written behind a place, with or without the word for it. */
    static Optional<Token.Day> behind(Line line, int place) {
        Matcher lead = line.from(place, BEHIND);
        int start = lead.lookingAt() ? lead.end() : place;
        Matcher figures = line.from(start, IN_FIGURES);
        if (start > place && figures.lookingAt()) {
            return inFigures(figures);
        }
        Matcher words = line.from(line.skipBlanks(place), IN_WORDS);
        return words.lookingAt() ? day(words) : Optional.empty();
    }

    private static Optional<Token.Day> inFigures(Matcher found) {
        boolean full = found.group(1) != null;
        int day = number(found.group(full ? 1 : 5));
        int month = number(found.group(full ? 3 : 6));
        int year = full ? number(found.group(4)) : CENTURY + number(found.group(7));
        Span span = new Span(found.start(), found.end());
        return Optional.of(new Token.Day(span, Optional.of(day), month, year));
    }

    private static void inWords(Line line, Matcher found) {
        day(found)
                .ifPresentOrElse(line::take, () -> line.pass(new Span(found.start(), found.end())));
    }

    // a form in which month or year are still blank names no time
    private static Optional<Token.Day> day(Matcher found) {
        String year = found.group(3);
        if (found.group(2) == null || year.isEmpty() || !Character.isDigit(year.charAt(0))) {
            return Optional.empty();
        }
        return Optional.of(
                new Token.Day(
                        new Span(found.start(), found.end()),
                        Optional.ofNullable(found.group(1)).map(Days::number),
                        number(found.group(2)),
                        number(year)));
    }

    private static void month(Line line, Matcher found) {
        boolean named = found.group(1) != null;
        int month = number(found.group(named ? 1 : 3));
        int year = number(found.group(named ? 2 : 4));
        boolean counted = !named && Measures.behind(line, found.end()).isPresent();
        if (month <= MONTHS && month > 0 && !counted) {
            Span span = new Span(found.start(), found.end());
            line.take(new Token.Day(span, Optional.empty(), month, year));
        }
    }

    private static void withoutYear(Line line, Matcher found) {
        if (Measures.behind(line, found.end()).isEmpty()) {
            line.pass(new Span(found.start(), found.end()));
        }
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }
}
