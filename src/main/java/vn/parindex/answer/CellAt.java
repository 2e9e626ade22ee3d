package vn.parindex.answer;

import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A cell of a sheet.
 *
 * @param row from 0
 * @param column from 0
 */
record CellAt(int row, int column) implements Comparable<CellAt> {
    private static final Pattern A1 = Pattern.compile("\\$?([A-Z]{1,3})\\$?([1-9][0-9]{0,6})");
    private static final int LETTERS = 26;

    /** The cell of an address such as {@code F12}; empty when it is none. */
    static Optional<CellAt> of(String address) {
        Matcher matcher = A1.matcher(address.toUpperCase(Locale.ROOT));
        if (!matcher.matches()) {
            return Optional.empty();
        }
        int column = 0;
        for (char letter : matcher.group(1).toCharArray()) {
            column = column * LETTERS + letter - 'A' + 1;
        }
        return Optional.of(new CellAt(Integer.parseInt(matcher.group(2)) - 1, column - 1));
    }

    /** The address in A1 notation. */
    String address() {
        StringBuilder letters = new StringBuilder();
        for (int rest = column; rest >= 0; rest = rest / LETTERS - 1) {
            letters.insert(0, (char) ('A' + rest % LETTERS));
        }
        return letters.append(row + 1).toString();
    }

    @Override
    public int compareTo(CellAt other) {
        return Comparator.comparingInt(CellAt::row)
                .thenComparingInt(CellAt::column)
                .compare(this, other);
    }
}
