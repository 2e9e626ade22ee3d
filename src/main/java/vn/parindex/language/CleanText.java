package vn.parindex.language;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;

/**
 * A text as {@link Folding#tidy} leaves it, with the way back to every character it came from. What
 * stands in {@code text} from {@code from} up to {@code to} came from the raw text from {@code
 * origin(from)} up to {@code origin(to)}: the first of a run of blanks, or of a letter and its
 * loose marks, speaks for all of them, and the blanks around the text belong to nobody.
 */
public final class CleanText {
    private static final String INVISIBLE = "\u200B\uFEFF\u00AD\u200E\u200F";
    private static final String SPACES = " \t\n\u000B\f\r\u00A0\u2007\u202F";

    private final String text;
    private final int[] origin;

    private CleanText(String text, int[] origin) {
        this.text = text;
        this.origin = origin;
    }

    /** A piece of text in one font, which may be of an old encoding. */
    public record Piece(String text, String font) {}

    /**
     * Cleans the text that these pieces make together and repairs what is in an old encoding; the
     * way back leads into the texts of the pieces put together as they are.
     */
    public static CleanText of(List<Piece> pieces) {
        Repair repair = new Repair();
        int from = 0;
        while (from < pieces.size()) {
            String font = pieces.get(from).font();
            int to = from + 1;
            while (to < pieces.size() && pieces.get(to).font().equals(font)) {
                to++;
            }
            StringBuilder text = new StringBuilder();
            pieces.subList(from, to).forEach(piece -> text.append(piece.text()));
            repair.add(text.toString(), font);
            from = to;
        }
        CleanText clean = of(repair.text());
        for (int i = 0; i < clean.origin.length; i++) {
            clean.origin[i] = repair.origin(clean.origin[i]);
        }
        return clean;
    }

    /** Cleans a text. */
    public static CleanText of(String raw) {
        Tracing tracing = new Tracing(raw);
        int at = 0;
        while (at < raw.length()) {
            at = tracing.take(at);
        }
        return tracing.trimmed();
    }

    /** The clean text. */
    public String text() {
        return text;
    }

    /**
     * Where in the raw text a character came from.
     *
     * @param index from 0 up to and with the length of the text: there, the end of its last letter
     */
    public int origin(int index) {
        return origin[index];
    }

    /** The text while it is put together. */
    private static final class Tracing {
        private final String raw;
        private final StringBuilder clean = new StringBuilder();
        private int[] starts;
        private int[] ends;

        Tracing(String raw) {
            this.raw = raw;
            starts = new int[raw.length() + 1];
            ends = new int[raw.length() + 1];
        }

        /** Takes one letter and its marks; composing reaches no farther. */
        int take(int start) {
            int end = start + Character.charCount(raw.codePointAt(start));
            while (end < raw.length() && joins(raw.codePointAt(end))) {
                end += Character.charCount(raw.codePointAt(end));
            }
            String composed = Normalizer.normalize(raw.substring(start, end), Normalizer.Form.NFC);
            for (int i = 0; i < composed.length(); i++) {
                add(composed.charAt(i), start, end);
            }
            return end;
        }

        private static boolean joins(int sign) {
            int type = Character.getType(sign);
            boolean mark =
                    type == Character.NON_SPACING_MARK
                            || type == Character.COMBINING_SPACING_MARK
                            || type == Character.ENCLOSING_MARK;
            return mark || (sign >= 0x1160 && sign <= 0x11FF);
        }

        private void add(char sign, int start, int end) {
            if (INVISIBLE.indexOf(sign) >= 0) {
                return;
            }
            boolean space = SPACES.indexOf(sign) >= 0;
            int length = clean.length();
            if (space && length > 0 && clean.charAt(length - 1) == ' ') {
                ends[length - 1] = end;
                return;
            }
            if (length == starts.length) {
                starts = Arrays.copyOf(starts, 2 * length);
                ends = Arrays.copyOf(ends, 2 * length);
            }
            starts[length] = start;
            ends[length] = end;
            clean.append(space ? ' ' : plain(sign));
        }

        private static char plain(char sign) {
            return switch (sign) {
                case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2212' -> '-';
                case '\u00D0' -> 'Đ';
                case '\u00F0' -> 'đ';
                case '\u01A2' -> 'Ư';
                case '\u01A3' -> 'ư';
                default -> sign;
            };
        }

        CleanText trimmed() {
            int from = 0;
            int to = clean.length();
            while (from < to && Character.isWhitespace(clean.charAt(from))) {
                from++;
            }
            while (to > from && Character.isWhitespace(clean.charAt(to - 1))) {
                to--;
            }
            int[] origin = Arrays.copyOfRange(starts, from, to + 1);
            origin[to - from] = to > from ? ends[to - 1] : raw.length();
            return new CleanText(clean.substring(from, to), origin);
        }
    }
}
