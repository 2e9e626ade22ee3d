package vn.parindex.report;

/**
 * A cell of a table.
 *
 * @param across how many columns it covers
 * @param down how it takes part in a merge over rows
 */
record GridCell(String text, boolean bold, Align align, int across, Down down) {
    /** Where the text stands in the cell. */
    enum Align {
        LEFT("left"),
        CENTRE("center");

        private final String word;

        Align(String word) {
            this.word = word;
        }

        String word() {
            return word;
        }
    }

    /** Part in a merge over rows. */
    enum Down {
        NONE,
        STARTS,
        CONTINUES
    }

    static GridCell left(String text) {
        return new GridCell(text, false, Align.LEFT, 1, Down.NONE);
    }

    static GridCell centred(String text) {
        return new GridCell(text, false, Align.CENTRE, 1, Down.NONE);
    }

    static GridCell head(String text) {
        return centred(text).inBold();
    }

    GridCell inBold() {
        return new GridCell(text, true, align, across, down);
    }

    GridCell over(int columns) {
        return new GridCell(text, bold, align, columns, down);
    }

    GridCell startingDown() {
        return new GridCell(text, bold, align, across, Down.STARTS);
    }

    /** The cell under one that {@link #startingDown starts} a merge. */
    static GridCell continued() {
        return new GridCell("", false, Align.CENTRE, 1, Down.CONTINUES);
    }
}
