package vn.parindex.language;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Many Vietnamese syllables, made by putting their parts together, small and in capitals. */
final class Syllables {
    private static final String[] INITIALS =
            "b c ch d đ g gh gi h k kh l m n ng ngh nh p ph qu r s t th tr v x".split(" ");
    private static final String[] RHYMES =
            ("a ai am an ang anh ao ay ăn ăng âm ân âng âu ây e em en eng eo ê êm ên ênh êu i im in"
                            + " inh iu o oi om on ong ô ôi ôm ôn ông ơ ơi ơm ơn u ui um un ung ư ưi ưng"
                            + " ưu y")
                    .split(" ");
    private static final String[] TONES = {"", "\u0300", "\u0301", "\u0303", "\u0309", "\u0323"};

    private Syllables() {}

    static List<String> all() {
        List<String> all = new ArrayList<>();
        for (String initial : INITIALS) {
            for (String rhyme : RHYMES) {
                for (String tone : TONES) {
                    String marked = rhyme.charAt(0) + tone + rhyme.substring(1);
                    String word = Normalizer.normalize(initial + marked, Normalizer.Form.NFC);
                    all.add(word);
                    all.add(word.toUpperCase(Locale.forLanguageTag("vi")));
                }
            }
        }
        return all;
    }
}
