package vn.parindex.model;

/** Where in a delivery something stands. */
public sealed interface Place {

    /** A cell of a workbook, for example {@code Phiếu chấm!F12}. */
    record Cell(String sheet, String cell) implements Place {}

    /** A sentence of a document: the paragraph's number from 1, and the words meant. */
    record Quote(int paragraph, String quote) implements Place {}

    /** The file as a whole. */
    record WholeFile() implements Place {}

    /** The file as a whole. */
    static Place file() {
        return new WholeFile();
    }
}
