package vn.parindex.mail;

/** Two hexadecimal digits. */
final class Hex {
    private Hex() {}

    /** The byte that stands here, or -1 when there is none. */
    static int at(String text, int index) {
        if (index + 2 > text.length()) {
            return -1;
        }
        int high = digit(text.charAt(index));
        int low = digit(text.charAt(index + 1));
        return high < 0 || low < 0 ? -1 : high * 16 + low;
    }

    private static int digit(char sign) {
        return sign > 'f' ? -1 : Character.digit(sign, 16);
    }
}
