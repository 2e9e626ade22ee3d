package vn.parindex.model;

import java.util.Optional;

/**
 * One cell as read, with no meaning added.
 *
 * @param row from 0
 * @param column from 0
 * @param shown the text as the sheet shows it, in NFC
 * @param value the typed content; for a formula its recalculated value, or the cached one
 */
public record FlatCell(int row, int column, String shown, Value value, Optional<Formula> formula) {

    /** The address in A1 notation. */
    public String address() {
        StringBuilder letters = new StringBuilder();
        for (int rest = column; rest >= 0; rest = rest / 26 - 1) {
            letters.insert(0, (char) ('A' + rest % 26));
        }
        return letters.append(row + 1).toString();
    }
}
