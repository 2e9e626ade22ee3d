package vn.parindex.check.prose;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.parindex.prose.Sentence;
import vn.parindex.prose.Span;

/**
 * What a document lays down for a class: "Hoàn thành tốt: trên 80% đến dưới 90% và các lĩnh vực đạt
 * từ 70% trở lên".
 *
 * @param name as printed
 * @param low empty without a lower limit
 * @param lowIncluded the limit itself belongs to the class
 * @param area what every area must reach
 */
record ClassBand(
        String name,
        Optional<BigDecimal> low,
        boolean lowIncluded,
        Optional<BigDecimal> high,
        boolean highIncluded,
        Optional<BigDecimal> area,
        Sentence sentence,
        Span span) {

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final String NUMBER = "(\\d{1,3}(?:[.,]\\d{1,2})?) ?(?:%|điểm)?";

    /** A class; of words that may mean anything, only behind "loại" or at a beginning. */
    static final String CLASS =
            "(?:không )?hoàn thành(?: xuất sắc| tốt)?(?: nhiệm vụ)?"
                    + "|xuất sắc|rất tốt|tốt|khá|trung bình|yếu|kém|[ABCD](?= ?[:(-])";

    private static final Pattern NAMED =
            Pattern.compile(
                    "(?:(?:^[-+*•. ]*|[;:,] ?|và )(?:(?:xếp |đạt )?(?:loại|mức) )?"
                            + "|\\b(?:loại|mức) )[\"“]?("
                            + CLASS
                            + ")(?!\\p{L})[\"”]?",
                    FLAGS);

    private static final Pattern LIMITS =
            Pattern.compile(
                    "(?<from>từ|trên|lớn hơn|≥|>=|>)? ?(?<low>\\d{1,3}(?:[.,]\\d{1,2})?)"
                            + " ?(?:%|điểm)? ?(?:đến|tới|-) ?(?<to>dưới|nhỏ hơn|<)? ?"
                            + NUMBER.replaceFirst("\\(", "(?<high>")
                            + "|(?<at>\\d{1,3}(?:[.,]\\d{1,2})?) ?(?:%|điểm)? ?trở lên"
                            + "|(?<above>trên|≥|>=|>) ?(?<over>\\d{1,3}(?:[.,]\\d{1,2})?) ?(?:%|điểm)"
                            + "|(?:dưới|<) ?(?<under>\\d{1,3}(?:[.,]\\d{1,2})?) ?(?:%|điểm)",
                    FLAGS);

    /** Those of a sentence. */
    static List<ClassBand> in(Sentence sentence) {
        String text = sentence.text();
        List<ClassBand> bands = new ArrayList<>();
        Matcher name = NAMED.matcher(text);
        Matcher limits = LIMITS.matcher(text);
        boolean limitsFirst = name.find() && limits.find() && limits.start() < name.start();
        int from = 0;
        while (name.find(from)) {
            Matcher next = NAMED.matcher(text);
            int end = next.find(name.end()) ? next.start() : text.length();
            Span words = limitsFirst ? new Span(from, name.start()) : new Span(name.end(), end);
            from = name.end();
            band(sentence, name.group(1), words).ifPresent(bands::add);
        }
        return bands;
    }

    private static Optional<ClassBand> band(Sentence sentence, String name, Span words) {
        String behind = words.of(sentence.text());
        Matcher limits = LIMITS.matcher(behind);
        if (!limits.find() || behind.substring(0, limits.start()).matches(".*(\\d|lĩnh vực).*")) {
            return Optional.empty();
        }
        int start = sentence.span().from() + words.from();
        Span span = new Span(start + limits.start(), start + limits.end());
        Optional<BigDecimal> low =
                number(limits, "low")
                        .or(() -> number(limits, "at"))
                        .or(() -> number(limits, "over"));
        Optional<BigDecimal> high = number(limits, "high").or(() -> number(limits, "under"));
        String opening =
                Optional.ofNullable(limits.group("from"))
                        .or(() -> Optional.ofNullable(limits.group("above")))
                        .orElse("");
        return Optional.of(
                new ClassBand(
                        name,
                        low,
                        !opening.matches("(?iu)trên|lớn hơn|>"),
                        high,
                        limits.group("high") != null && limits.group("to") == null,
                        area(behind.substring(limits.end())),
                        sentence,
                        span));
    }

    private static Optional<BigDecimal> area(String behind) {
        int area = Plain.of(behind).indexOf("linh vuc");
        if (area < 0) {
            return Optional.empty();
        }
        Matcher limits = LIMITS.matcher(behind.substring(area));
        return limits.find()
                ? number(limits, "at").or(() -> number(limits, "low"))
                : Optional.empty();
    }

    private static Optional<BigDecimal> number(Matcher limits, String group) {
        return Optional.ofNullable(limits.group(group))
                .map(each -> new BigDecimal(each.replace(',', '.')));
    }

    /** The limits as printed. */
    String printed() {
        return span.of(sentence.paragraph().text()).strip();
    }

    /** True when a total lies within. */
    boolean holds(BigDecimal total) {
        int above = low.map(total::compareTo).orElse(1);
        int below = high.map(total::compareTo).orElse(-1);
        return (above > 0 || (above == 0 && lowIncluded))
                && (below < 0 || (below == 0 && highIncluded));
    }
}
