package vn.parindex.rulebook.kind;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import vn.parindex.language.Messages;
import vn.parindex.language.Series;
import vn.parindex.language.Written;
import vn.parindex.rulebook.Fraction;
import vn.parindex.rulebook.InputSpec;

/** The words of the rules, in one language. */
record Texts(Messages messages) {
    private static final int SHOWN_DECIMALS = 6;

    static Texts in(Locale locale) {
        return new Texts(Messages.of("rules", locale));
    }

    static Texts vietnamese() {
        return in(Messages.VIETNAMESE);
    }

    String text(String key) {
        return messages.text(key);
    }

    String text(String key, Map<String, ?> facts) {
        return messages.text(key, facts);
    }

    String number(Fraction number) {
        return Written.number(number.rounded(SHOWN_DECIMALS), messages.locale());
    }

    String percent(Fraction ratio) {
        return number(ratio.times(Fraction.of(BigDecimal.valueOf(100)))) + "%";
    }

    /** "3 điểm". */
    String points(Fraction points) {
        String key = points.equals(Fraction.ONE) ? "points.one" : "points";
        return text(key, Map.of("points", number(points)));
    }

    /** What the letters of a formula stand for. */
    String legend(List<InputSpec> inputs) {
        List<String> each =
                inputs.stream()
                        .map(input -> Map.of("key", input.key(), "label", input.label()))
                        .map(facts -> text("legend.one", facts))
                        .toList();
        return text("legend", Map.of("list", Series.joined(each, messages.locale())));
    }

    static String sentence(List<String> clauses) {
        return clauses.stream().collect(Collectors.joining("; ", "", "."));
    }
}
