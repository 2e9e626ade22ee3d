package vn.parindex.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Words of both languages by which parts of a scorecard are known, without diacritics. */
public final class KnownWords {
    private static final List<Locale> BOTH = List.of(Messages.VIETNAMESE, Messages.ENGLISH);

    private KnownWords() {}

    /** All spellings kept under a key of bundle {@code recognise}. */
    public static List<String> of(String key) {
        List<String> words = new ArrayList<>();
        for (Locale locale : BOTH) {
            for (String each : Messages.of("recognise", locale).text(key).split("\\|", -1)) {
                words.add(Folding.bare(each));
            }
        }
        return List.copyOf(words);
    }

    /** One text of another bundle in both languages. */
    public static List<String> of(String bundle, String key) {
        return BOTH.stream()
                .map(locale -> Folding.bare(Messages.of(bundle, locale).text(key)))
                .toList();
    }
}
