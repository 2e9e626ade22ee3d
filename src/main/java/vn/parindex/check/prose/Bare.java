package vn.parindex.check.prose;

import vn.parindex.language.Folding;

/** Words without diacritics and capitals, letter for letter, so that places stay the same. */
final class Bare {
    private Bare() {}

    /** As long as the text itself. */
    static String of(String text) {
        String folded = Folding.bare(text);
        if (folded.length() == text.length()) {
            return folded;
        }
        StringBuilder letters = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            String one = Folding.bare(String.valueOf(text.charAt(i)));
            letters.append(one.length() == 1 ? one.charAt(0) : ' ');
        }
        return letters.toString();
    }
}
