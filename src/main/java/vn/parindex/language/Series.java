package vn.parindex.language;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Lists in sentences, and the order of names. */
public final class Series {
    private Series() {}

    /** "A", "A và B", "A, B và C". */
    public static String joined(List<String> names, Locale locale) {
        String and = locale.getLanguage().equals("en") ? " and " : " và ";
        if (names.size() < 2) {
            return String.join("", names);
        }
        int last = names.size() - 1;
        return String.join(", ", names.subList(0, last)) + and + names.get(last);
    }

    /** Vietnamese alphabetical order. */
    public static Comparator<String> vietnameseOrder() {
        Collator collator = Collator.getInstance(Messages.VIETNAMESE);
        collator.setStrength(Collator.TERTIARY);
        return collator::compare;
    }
}
