package vn.parindex.prose;

import java.text.Normalizer;

/**
 * Text in lower case without diacritics, letter for letter: what is found at a place in it stands
 * at the same place in the text.
 */
final class Plain {
    private static final int KNOWN = 0x2000;
    private static final char[] LETTERS = new char[KNOWN];

    static {
        for (char letter = 0; letter < KNOWN; letter++) {
            LETTERS[letter] = folded(letter);
        }
    }

    private Plain() {}

    static String of(String text) {
        char[] letters = text.toCharArray();
        for (int i = 0; i < letters.length; i++) {
            letters[i] = letters[i] < KNOWN ? LETTERS[letters[i]] : letters[i];
        }
        return new String(letters);
    }

    private static char folded(char letter) {
        char small = Character.toLowerCase(letter);
        if (small == 'đ') {
            return 'd';
        }
        String parts = Normalizer.normalize(String.valueOf(small), Normalizer.Form.NFD);
        return parts.isEmpty() || !Character.isLetter(small) ? small : parts.charAt(0);
    }
}
