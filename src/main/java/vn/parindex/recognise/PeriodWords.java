package vn.parindex.recognise;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.parindex.language.Folding;
import vn.parindex.model.Period;
import vn.parindex.model.Period.Kind;

/**
 * The time that a title names.
 *
 * @param year empty where only the part of a year is named
 */
record PeriodWords(Kind kind, int number, Optional<Integer> year) {
    private static final String YEAR = "((?:19|20)\\d\\d)";
    private static final Pattern ANY_YEAR = Pattern.compile("(?<!\\d)" + YEAR + "(?!\\d)");
    private static final Pattern QUARTER =
            Pattern.compile("\\bquy\\s*(iv|i{1,3}|[1-4])(?![a-z\\d])");
    private static final Pattern HALF =
            Pattern.compile(
                    "(?<![\\d/])(?:0?6|sau) ?thang(?! ?\\d{1,2}(?!\\d))(?: (?:dau|cuoi) nam)?");
    private static final Pattern NINE =
            Pattern.compile("(?<![\\d/])(?:0?9|chin) ?thang(?! ?\\d{1,2}(?!\\d))");
    private static final Pattern WHOLE =
            Pattern.compile("\\b(?:nam|ca nam|12 thang)[ _-]*(?:nam )?" + YEAR + "(?!\\d)");
    private static final Pattern MONTH = Pattern.compile("(?<!\\d )(?<!\\d)\\bthang \\d{1,2}\\b");
    private static final Pattern ERA = Pattern.compile("giai doan " + YEAR + "\\s*-\\s*" + YEAR);

    /** From here on a title speaks of the time to come. */
    private static final Pattern AHEAD =
            Pattern.compile(
                    "\\b(?:phuong huong|nhiem vu|ke hoach|giai phap|bien phap|khac phuc|du kien)\\b");

    /** The time that words are about; the longest where a part of it is named too. */
    static Optional<PeriodWords> in(String text) {
        String bare = ERA.matcher(Folding.bare(text)).replaceAll("");
        Matcher ahead = AHEAD.matcher(bare);
        String past = ahead.find() ? bare.substring(0, ahead.start()) : bare;
        return named(past, bare).or(() -> named(bare, bare));
    }

    private static Optional<PeriodWords> named(String text, String whole) {
        List<Found> found = parts(text);
        if (found.isEmpty() && MONTH.matcher(text).find()) {
            return Optional.empty();
        }
        Optional<Found> part =
                found.stream()
                        .min(
                                Comparator.comparing(Found::kind, Comparator.reverseOrder())
                                        .thenComparing(Found::to));
        if (part.isEmpty() || closesTheYear(part.get(), text)) {
            Matcher year = WHOLE.matcher(text);
            if (year.find(part.map(Found::to).orElse(0))) {
                int number = Integer.parseInt(year.group(1));
                return Optional.of(new PeriodWords(Kind.YEAR, 1, Optional.of(number)));
            }
        }
        return part.map(
                each ->
                        new PeriodWords(
                                each.kind(),
                                each.number(),
                                year(text, each.to())
                                        .or(() -> year(text, 0))
                                        .or(() -> year(whole, 0))));
    }

    /** "quý IV và năm 2023" is about the year. */
    private static boolean closesTheYear(Found part, String text) {
        return part.kind() == Kind.QUARTER
                && part.number() == 4
                && Pattern.compile("^\\s*(?:va|,|;)\\s*(?:ca )?nam\\b")
                        .matcher(text.substring(part.to()))
                        .find();
    }

    private static Optional<Integer> year(String text, int from) {
        Matcher matcher = ANY_YEAR.matcher(text);
        return matcher.find(from)
                ? Optional.of(Integer.valueOf(matcher.group(1)))
                : Optional.empty();
    }

    private static List<Found> parts(String text) {
        Stream<Found> quarters =
                QUARTER.matcher(text)
                        .results()
                        .map(match -> found(Kind.QUARTER, quarter(match.group(1)), match));
        Stream<Found> halves =
                HALF.matcher(text)
                        .results()
                        .map(match -> found(Kind.HALF_YEAR, half(match.group()), match));
        Stream<Found> nines =
                NINE.matcher(text).results().map(match -> found(Kind.NINE_MONTHS, 1, match));
        return Stream.of(quarters, halves, nines).flatMap(each -> each).toList();
    }

    private static Found found(Kind kind, int number, MatchResult match) {
        return new Found(kind, number, match.end());
    }

    private static int half(String printed) {
        return printed.endsWith("cuoi nam") ? 2 : 1;
    }

    private static int quarter(String printed) {
        return switch (printed) {
            case "i", "1" -> 1;
            case "ii", "2" -> 2;
            case "iii", "3" -> 3;
            default -> 4;
        };
    }

    private record Found(Kind kind, int number, int to) {}

    /** The period in a year. */
    Period in(int ofYear) {
        return new Period(kind, number, ofYear);
    }
}
