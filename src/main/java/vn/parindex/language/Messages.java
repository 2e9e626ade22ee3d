package vn.parindex.language;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.parindex.model.Value;

/**
 * All texts for people, from the bundles {@code vn/parindex/<name>} in Vietnamese (the default) and
 * English. A text holds {@code {placeholders}} by name; a missing key or placeholder is our fault
 * and throws.
 */
public final class Messages {
    /** Vietnamese, the language of the users. */
    public static final Locale VIETNAMESE = Locale.forLanguageTag("vi-VN");

    /** English, complete as well. */
    public static final Locale ENGLISH = Locale.ENGLISH;

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([A-Za-z]+)}");

    private final ResourceBundle bundle;
    private final Locale locale;

    private Messages(ResourceBundle bundle, Locale locale) {
        this.bundle = bundle;
        this.locale = locale;
    }

    /**
     * The bundle of one stage.
     *
     * @param name for example {@code findings}; the files are {@code <name>.properties}
     *     (Vietnamese) and {@code <name>_en.properties}
     */
    public static Messages of(String name, Locale locale) {
        ResourceBundle.Control noFallback =
                ResourceBundle.Control.getNoFallbackControl(
                        ResourceBundle.Control.FORMAT_PROPERTIES);
        return new Messages(
                ResourceBundle.getBundle("vn.parindex." + name, locale, noFallback), locale);
    }

    public Locale locale() {
        return locale;
    }

    public boolean has(String key) {
        return bundle.containsKey(key);
    }

    /** All keys, in order. */
    public List<String> keys() {
        return bundle.keySet().stream().sorted().toList();
    }

    /** A text with its placeholders as they stand, for documentation. */
    public String template(String key) {
        return bundle.getString(key);
    }

    /** A text without placeholders. */
    public String text(String key) {
        return text(key, Map.of());
    }

    /** A text with its placeholders filled: numbers and dates as the language writes them. */
    public String text(String key, Map<String, ?> facts) {
        Matcher matcher = PLACEHOLDER.matcher(bundle.getString(key));
        StringBuilder filled = new StringBuilder();
        while (matcher.find()) {
            Object fact = facts.get(matcher.group(1));
            if (fact == null) {
                throw new IllegalArgumentException(key + " lacks {" + matcher.group(1) + "}");
            }
            matcher.appendReplacement(filled, Matcher.quoteReplacement(show(fact)));
        }
        return matcher.appendTail(filled).toString();
    }

    private String show(Object fact) {
        if (fact instanceof Value value) {
            return Written.value(value, locale);
        }
        if (fact instanceof BigDecimal number) {
            return Written.number(number, locale);
        }
        if (fact instanceof Integer number) {
            return Written.number(BigDecimal.valueOf(number), locale);
        }
        if (fact instanceof LocalDate date) {
            return Written.date(date);
        }
        if (fact instanceof LocalDateTime moment) {
            return Written.moment(moment, locale);
        }
        return fact.toString();
    }
}
