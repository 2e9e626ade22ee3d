package vn.parindex.language;

import java.util.Arrays;

/** Text of old encodings while it is repaired, with the way back to the signs it was written in. */
final class Repair {
    private final StringBuilder text = new StringBuilder();
    private int[] origins = new int[64];
    private int taken;

    /** Repairs more text, all in one font. */
    void add(String old, String font) {
        String repaired = LegacyText.repaired(old, font);
        origins =
                Arrays.copyOf(
                        origins, Math.max(origins.length, text.length() + repaired.length() + 1));
        int start = text.length();
        if (repaired.length() == old.length()) {
            for (int i = 0; i < old.length(); i++) {
                origins[start + i] = taken + i;
            }
        } else {
            align(old, repaired);
        }
        text.append(repaired);
        taken += old.length();
        origins[text.length()] = taken;
    }

    String text() {
        return text.toString();
    }

    int origin(int index) {
        return origins[index];
    }

    /** Blanks stay where they were; within a word the signs are spread evenly. */
    private void align(String old, String repaired) {
        int start = text.length();
        int before = 0;
        int after = 0;
        while (after < repaired.length()) {
            int oldEnd = wordEnd(old, before);
            int newEnd = wordEnd(repaired, after);
            for (int i = after; i < newEnd; i++) {
                int share = (i - after) * (oldEnd - before) / (newEnd - after);
                origins[start + i] = taken + before + share;
            }
            before = oldEnd;
            after = newEnd;
        }
    }

    /** The end of the word, or of the one blank, that starts here. */
    private static int wordEnd(String text, int start) {
        int end = start;
        while (end < text.length() && !Character.isWhitespace(text.charAt(end))) {
            end++;
        }
        return Math.min(text.length(), Math.max(end, start + 1));
    }
}
