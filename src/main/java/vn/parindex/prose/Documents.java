package vn.parindex.prose;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Documents by number and symbol, with their date and who issued them. */
final class Documents implements Lexeme {
    private static final List<String> TYPES = printed("document-types.txt");
    private static final String BODY = "(?:" + String.join("|", printed("issuers.txt")) + ")";
    private static final String WORD = "[A-ZĐ][\\p{L}\\d]{0,11}";

    private static final String SYMBOL =
            WORD
                    + "(?:\\s?-?\\s?(?="
                    + BODY
                    + "(?![\\p{L}]))"
                    + WORD
                    + ")?(?:[-.&/]"
                    + WORD
                    + "){0,5}";
    private static final Pattern NUMBERED =
            Pattern.compile(
                    "(?:(?<![\\p{L}\\d./,-])|(?<=[sS]ố)|(?<=SỐ))(\\d{1,5}[A-ZĐa-zđ]?)\\s?/\\s?"
                            + "(?:((?:19|20)\\d\\d)\\s?/\\s?)?("
                            + SYMBOL
                            + ")");
    private static final Pattern BLANK =
            Pattern.compile("(?:Số|số|SỐ)\\s?:?([\\s.…_]{0,40})/\\s?(" + SYMBOL + ")");
    // số 01, 02 và 05/KH-UBND
    private static final Pattern EARLIER =
            Pattern.compile("\\bso\\s?:?\\s?((?:\\d{1,5}[a-z]?(?:\\s?[,;]\\s?|\\sva\\s)){1,10})$");
    private static final int LONGEST_SERIES = 60;
    private static final Pattern OF_PARTY =
            Pattern.compile(
                    "(?<![\\p{L}\\d./,-])(\\d{1,4})-("
                            + String.join("|", TYPES)
                            + ")/([A-ZĐ]{2,8})(?!\\p{L})");

    @Override
    public void read(Line line) {
        line.eachPrinted(
                NUMBERED,
                found ->
                        Symbol.of(found.group(3))
                                .ifPresent(
                                        symbol ->
                                                take(
                                                        line,
                                                        found,
                                                        symbol,
                                                        Optional.ofNullable(found.group(2)))));
        line.eachPrinted(
                OF_PARTY,
                found ->
                        take(
                                line,
                                found,
                                new Symbol(found.group(2), found.group(3)),
                                Optional.empty()));
        line.eachPrinted(BLANK, found -> blank(line, found));
    }

    private static void blank(Line line, Matcher found) {
        Symbol.of(found.group(2))
                .filter(symbol -> !symbol.type().isEmpty())
                .ifPresent(
                        symbol ->
                                line.take(
                                        new Token.Document(
                                                new Span(found.start(), found.end()),
                                                "",
                                                Optional.empty(),
                                                symbol.type(),
                                                symbol.body(),
                                                Optional.empty(),
                                                "")));
    }

    private static void take(Line line, Matcher found, Symbol symbol, Optional<String> year) {
        Optional<Token.Day> date = Days.behind(line, found.end());
        int end = date.map(day -> day.span().to()).orElse(found.end());
        Issuer issuer = Issuer.behind(line, end);
        if (date.isEmpty()) {
            date = issuer.date();
            end = date.map(day -> day.span().to()).orElse(end);
        }
        Matcher earlier = EARLIER.matcher(line.before(found.start(), LONGEST_SERIES));
        if (earlier.find()) {
            line.pass(new Span(found.start() - earlier.group(1).length(), found.start()));
        }
        line.take(
                new Token.Document(
                        new Span(found.start(), end),
                        found.group(1),
                        year.map(Integer::valueOf),
                        symbol.type(),
                        symbol.body(),
                        date,
                        issuer.words()));
    }

    private static List<String> printed(String list) {
        return Words.lines(list).stream()
                .flatMap(line -> Stream.of(line.split("\\|", -1)))
                .map(String::strip)
                .sorted((one, other) -> other.length() - one.length())
                .toList();
    }

    /** What stands behind the number's stroke. */
    private record Symbol(String type, String body) {
        private static final Pattern PARTS =
                Pattern.compile("([\\p{L}\\d]+?)(?:\\s?-\\s?|\\s)(.+)");
        private static final Pattern RUN_TOGETHER =
                Pattern.compile(
                        TYPES.stream().collect(Collectors.joining("|", "(", ")"))
                                + "("
                                + BODY
                                + "[\\p{L}\\d.&]*|B[A-ZĐ]{2,5}|S[A-ZĐ]{2,5}|P[A-ZĐ]{2,5})");
        private static final Pattern HOUSE = Pattern.compile("QH\\d{1,2}|UBND|HĐND|SNV|PNV|MTTQ");
        private static final Pattern SHORT = Pattern.compile("[\\p{Lu}]{2,}[\\p{L}\\d.&/-]*");

        static Optional<Symbol> of(String printed) {
            Matcher parts = PARTS.matcher(printed);
            if (parts.matches() && TYPES.contains(parts.group(1))) {
                return Optional.of(new Symbol(parts.group(1), parts.group(2)));
            }
            Matcher joined = RUN_TOGETHER.matcher(printed);
            if (joined.matches()) {
                return Optional.of(new Symbol(joined.group(1), joined.group(2)));
            }
            if (TYPES.contains(printed) && printed.length() > 1) {
                return Optional.of(new Symbol(printed, ""));
            }
            boolean office = parts.matches() && SHORT.matcher(printed).matches();
            boolean known = office || HOUSE.matcher(printed).matches();
            return known ? Optional.of(new Symbol("", printed)) : Optional.empty();
        }
    }
}
