package vn.parindex.check;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.parindex.language.Folding;
import vn.parindex.model.Entry;
import vn.parindex.model.Value;

/** Reads the documents that a unit names as evidence. */
final class Documents {
    private static final String SYMBOL =
            "\\p{L}[\\p{L}\\d.&]*(?:-[\\p{L}\\d.&]+|\\s?-\\s?\\p{Lu}[\\p{L}\\d.&]*)+";

    /** 87/KH-UBND, 30A/KH-UBND, 34/2007/PL-UBTVQH11, 92/QĐ-CT.UBND; 12-QĐ/ĐU; 61/2020/QH14. */
    static final Pattern NUMBER =
            Pattern.compile(
                    "(?<![\\d/.,])\\d{1,5}\\p{L}?\\s?/\\s?(?:\\d{4}\\s?/\\s?)?"
                            + SYMBOL
                            + "|(?<![\\d/.,])\\d{1,5}\\p{L}?\\s?-\\s?\\p{Lu}{1,5}\\s?/\\s?\\p{Lu}[\\p{L}\\d.-]*"
                            + "|(?<![\\d/.,])\\d{1,5}/\\d{4}/\\p{Lu}{2}\\d{1,2}");

    /** 12/BC, 12/KHUBND, /KH-UBND, số 12 with nothing after it. */
    private static final Pattern NEARLY_NUMBER =
            Pattern.compile(
                    "(?<![\\d/.,])\\d{1,5}\\p{L}?\\s?/\\s?(?:\\d{4}/)?\\p{Lu}{2}[\\p{L}\\d]*"
                            + "|(?<![\\p{L}\\d]\\s?)/\\s?\\p{Lu}{2,5}-\\p{Lu}[\\p{L}\\d.-]*"
                            + "|(?iu:(?<!\\p{L})số\\s*[:.]?\\s*\\d{1,5}(?=\\s*(?:$|ngày|của|,)))");

    private static final Pattern DATE =
            Pattern.compile(
                    "(?<![\\d/.-])(\\d{1,2})\\s?[/.-]\\s?(\\d{1,2})\\s?[/.-]\\s?(\\d{4}|\\d{2})(?![\\d/])"
                            + "|(?iu:(\\d{1,2})\\s+tháng\\s+(\\d{1,2})\\s+năm\\s+(\\d{4}))");

    /** The word "ngày" before digits, dots or "tháng": a date was meant. */
    private static final Pattern NEARLY_DATE =
            Pattern.compile(
                    "(?iu:(?<!\\p{L})ngày\\s*(?=[\\d….]|tháng)([\\d….\\s/-]*(?:tháng[\\s\\d….]*)?(?:năm\\s*\\d*)?))");

    private static final Pattern ISSUER = Pattern.compile("(?iu:(?<!\\p{L})của\\s+(.+))");

    // a comma parts documents only when a new number follows
    private static final Pattern BETWEEN =
            Pattern.compile(
                    "[;\\n\\r]+|,(?=[^,;]{0,40}?\\d{1,5}\\p{L}?\\s?/\\s?(?:\\d{4}/)?\\p{L})");

    private Documents() {}

    /** The documents named in a cell, in order; none in a blank one. */
    static List<Document> in(Entry evidence) {
        return evidence.value() instanceof Value.Words words
                ? Stream.of(BETWEEN.split(words.text(), -1))
                        .map(Folding::tidy)
                        .filter(part -> !part.isEmpty())
                        .map(Documents::read)
                        .toList()
                : List.of();
    }

    private static Document read(String part) {
        Matcher number = NUMBER.matcher(part);
        boolean numbered = number.find();
        Matcher nearly = NEARLY_NUMBER.matcher(part);
        Matcher date = DATE.matcher(part);
        Optional<String> typedDate = date.find() ? Optional.of(date.group()) : Optional.empty();
        Optional<LocalDate> day = typedDate.flatMap(typed -> day(date));
        return new Document(
                part,
                numbered ? Optional.of(DocumentNumbers.plain(number.group())) : Optional.empty(),
                !numbered && nearly.find() ? Optional.of(nearly.group().strip()) : Optional.empty(),
                day,
                day.isPresent() ? Optional.empty() : typedDate.or(() -> nearlyDate(part)),
                issuer(part));
    }

    private static Optional<LocalDate> day(Matcher date) {
        boolean written = date.group(4) != null;
        int year = Integer.parseInt(date.group(written ? 6 : 3));
        try {
            return Optional.of(
                    LocalDate.of(
                            year < 100 ? 2000 + year : year,
                            Integer.parseInt(date.group(written ? 5 : 2)),
                            Integer.parseInt(date.group(written ? 4 : 1))));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<String> nearlyDate(String part) {
        Matcher matcher = NEARLY_DATE.matcher(part);
        return matcher.find() ? Optional.of(matcher.group().strip()) : Optional.empty();
    }

    private static String issuer(String part) {
        Matcher matcher = ISSUER.matcher(part);
        return matcher.find() ? Folding.same(matcher.group(1)) : "";
    }
}
