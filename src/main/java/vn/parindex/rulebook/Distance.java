package vn.parindex.rulebook;

/** How many letters must be added, dropped or changed to make one word of another. */
final class Distance {
    private Distance() {}

    static boolean within(String one, String other, int most) {
        if (Math.abs(one.length() - other.length()) > most) {
            return false;
        }
        int[] row = new int[other.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            row = next(row, one.charAt(i - 1), other);
        }
        return row[other.length()] <= most;
    }

    private static int[] next(int[] above, char letter, String other) {
        int[] row = new int[above.length];
        row[0] = above[0] + 1;
        for (int j = 1; j < row.length; j++) {
            int changed = above[j - 1] + (other.charAt(j - 1) == letter ? 0 : 1);
            row[j] = Math.min(changed, Math.min(above[j], row[j - 1]) + 1);
        }
        return row;
    }
}
