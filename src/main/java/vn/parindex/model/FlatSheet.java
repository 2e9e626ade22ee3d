package vn.parindex.model;

import java.util.List;

/**
 * A sheet as read: its filled cells in row order.
 *
 * @param name as in the file, in NFC
 * @param hidden true when the user does not see it
 */
public record FlatSheet(String name, boolean hidden, List<FlatCell> cells) {

    public FlatSheet {
        cells = List.copyOf(cells);
    }
}
