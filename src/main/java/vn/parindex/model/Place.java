package vn.parindex.model;

/** Where in a delivery something stands. */
public sealed interface Place {

    /** A cell of a workbook, for example {@code Phiếu chấm!F12}. */
    record Cell(String sheet, String cell) implements Place {}

    /**
     * Words of a document.
     *
     * @param paragraph its number, see {@code Paragraph.number}
     * @param quote the sentence, for people to find it by
     * @param from where the words meant begin in the paragraph's text
     * @param to behind their last letter; the words from {@code from} to {@code to} are what a
     *     comment is anchored to
     * @param start where the sentence begins in the paragraph's text
     */
    record Quote(int paragraph, String quote, int from, int to, int start) implements Place {

        /** Words of a sentence that the paragraph begins with. */
        public Quote(int paragraph, String quote, int from, int to) {
            this(paragraph, quote, from, to, 0);
        }
    }

    /** The file as a whole. */
    record WholeFile() implements Place {}

    /** The file as a whole. */
    static Place file() {
        return new WholeFile();
    }
}
