package vn.parindex.check.prose;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import vn.parindex.prose.Heading;

/**
 * The place of a heading among those beside it.
 *
 * @param series equal for those that are counted together
 * @param value from 1
 */
record Ordinal(String series, int value) {
    private static final Pattern ROMAN = Pattern.compile("[ivxl]{1,8}");
    private static final Pattern ARABIC = Pattern.compile("\\d{1,3}");
    private static final List<String> TENS = List.of("", "x", "xx", "xxx", "xl", "l");
    private static final List<String> ONES =
            List.of("", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix");

    static Optional<Ordinal> of(Heading heading) {
        String number = heading.number().strip().toLowerCase(Locale.ROOT);
        return switch (heading.style()) {
            case ROMAN, PART -> roman(number).map(value -> new Ordinal("I", value));
            case ARABIC -> arabic(number).map(value -> new Ordinal("1", value));
            case DECIMAL -> decimal(number);
            case LETTER, CAPITAL, NONE -> Optional.empty();
        };
    }

    private static Optional<Ordinal> decimal(String number) {
        int dot = number.lastIndexOf('.');
        return dot < 0
                ? Optional.empty()
                : arabic(number.substring(dot + 1))
                        .map(value -> new Ordinal(number.substring(0, dot), value));
    }

    private static Optional<Integer> arabic(String number) {
        return ARABIC.matcher(number).matches()
                ? Optional.of(Integer.valueOf(number))
                : Optional.empty();
    }

    private static Optional<Integer> roman(String number) {
        if (!ROMAN.matcher(number).matches()) {
            return arabic(number);
        }
        return IntStream.range(1, TENS.size() * 10)
                .filter(value -> roman(value).equals(number))
                .boxed()
                .findFirst();
    }

    /** As a Roman number in small letters. */
    static String roman(int value) {
        return TENS.get(value / 10 % TENS.size()) + ONES.get(value % 10);
    }
}
