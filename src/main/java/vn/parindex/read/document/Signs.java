package vn.parindex.read.document;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Signs of the symbol fonts, as the letters that everybody else uses for them. They stand in an
 * area of Unicode that means nothing without the font; each stays one character.
 */
final class Signs {
    private static final int AREA = 0xF000;
    private static final Map<Integer, Character> SYMBOL =
            Map.ofEntries(
                    Map.entry(0x2D, '-'),
                    Map.entry(0xA3, '≤'),
                    Map.entry(0xA5, '∞'),
                    Map.entry(0xAE, '→'),
                    Map.entry(0xB0, '°'),
                    Map.entry(0xB1, '±'),
                    Map.entry(0xB3, '≥'),
                    Map.entry(0xB4, '×'),
                    Map.entry(0xB7, '•'),
                    Map.entry(0xB8, '÷'),
                    Map.entry(0xB9, '≠'),
                    Map.entry(0xBB, '≈'),
                    Map.entry(0xD7, '·'),
                    Map.entry(0xDE, '⇒'),
                    Map.entry(0xE5, '∑'));
    private static final Map<Integer, Character> WINGDINGS =
            Map.ofEntries(
                    Map.entry(0x6C, '●'),
                    Map.entry(0x6E, '■'),
                    Map.entry(0x6F, '□'),
                    Map.entry(0x71, '❑'),
                    Map.entry(0x76, '❖'),
                    Map.entry(0x9F, '•'),
                    Map.entry(0xA7, '▪'),
                    Map.entry(0xA8, '□'),
                    Map.entry(0xD8, '➢'),
                    Map.entry(0xE0, '→'),
                    Map.entry(0xE8, '➔'),
                    Map.entry(0xF0, '⇨'),
                    Map.entry(0xFB, '✗'),
                    Map.entry(0xFC, '✓'),
                    Map.entry(0xFD, '☒'),
                    Map.entry(0xFE, '☑'));

    private Signs() {}

    /** The sign with this hexadecimal number; nothing where that is no number. */
    static Optional<String> of(String hexadecimal, String font) {
        try {
            char sign = (char) Integer.parseInt(hexadecimal, 16);
            return Optional.of(String.valueOf(shown(sign, font)));
        } catch (NumberFormatException none) {
            return Optional.empty();
        }
    }

    static String shown(String text, String font) {
        boolean plain = text.chars().noneMatch(sign -> sign >= AREA && sign <= AREA + 0xFF);
        if (plain) {
            return text;
        }
        StringBuilder shown = new StringBuilder(text.length());
        text.chars().forEach(sign -> shown.append(shown((char) sign, font)));
        return shown.toString();
    }

    private static char shown(char sign, String font) {
        if (sign < AREA || sign > AREA + 0xFF) {
            return sign;
        }
        boolean wingdings = font.toLowerCase(Locale.ROOT).startsWith("wingdings");
        return (wingdings ? WINGDINGS : SYMBOL).getOrDefault(sign - AREA, sign);
    }
}
