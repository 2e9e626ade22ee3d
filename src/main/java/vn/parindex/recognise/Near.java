package vn.parindex.recognise;

/** Words that differ by one slip of the hand. */
final class Near {
    private Near() {}

    /** True when one letter more, less or other makes them equal. */
    static boolean oneSlip(String one, String other) {
        int gap = one.length() - other.length();
        if (Math.abs(gap) > 1) {
            return false;
        }
        int same = 0;
        int shorter = Math.min(one.length(), other.length());
        while (same < shorter && one.charAt(same) == other.charAt(same)) {
            same++;
        }
        int oneRest = gap >= 0 ? same + 1 : same;
        int otherRest = gap <= 0 ? same + 1 : same;
        return tail(one, oneRest).equals(tail(other, otherRest));
    }

    private static String tail(String text, int from) {
        return text.substring(Math.min(text.length(), from));
    }
}
