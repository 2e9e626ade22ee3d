package vn.parindex.template;

import org.apache.poi.ss.usermodel.HorizontalAlignment;

/**
 * How a cell looks, and whether the unit may fill it.
 *
 * @param indent of the text, in steps
 * @param ruled has lines around it
 * @param open not locked
 * @param format of numbers
 * @param shrunk made smaller to fit one line, where others wrap
 */
record Look(
        Face face,
        Tint fill,
        HorizontalAlignment align,
        int indent,
        boolean ruled,
        boolean open,
        String format,
        boolean shrunk) {

    static final String GENERAL = "General";

    // a cell of text keeps "3/4" and "- đã xong" as typed, where others make a date or a formula
    static final String TEXT = "@";
    static final String WHOLE = "#,##0";
    static final String DAY = "dd/mm/yyyy";

    /** A font: Times New Roman in one of its shapes. */
    record Face(double size, boolean bold, boolean italic, Tint tint) {
        static final Face BODY = new Face(11, false, false, Tint.BLACK);
        static final Face STRONG = new Face(11, true, false, Tint.BLACK);
        static final Face SMALL = new Face(10, false, false, Tint.BLACK);
        static final Face ASIDE = new Face(10, false, true, Tint.GREY);
        static final Face FAINT = new Face(8, false, false, Tint.GREY);
        static final Face TITLE = new Face(15, true, false, Tint.BLACK);
        static final Face SLANTED = new Face(11, false, true, Tint.BLACK);
    }

    /** Text without lines around it, to the left. */
    static Look plain(Face face) {
        return new Look(face, Tint.NONE, HorizontalAlignment.LEFT, 0, false, false, GENERAL, false);
    }

    /** A locked cell of the table, to the left. */
    static Look cell(Face face) {
        return new Look(face, Tint.NONE, HorizontalAlignment.LEFT, 0, true, false, GENERAL, false);
    }

    /** A cell that the unit fills. */
    static Look toFill(String format) {
        HorizontalAlignment align =
                format.equals(TEXT) ? HorizontalAlignment.LEFT : HorizontalAlignment.CENTER;
        return new Look(Face.BODY, Tint.TO_FILL, align, 0, true, true, format, false);
    }

    Look on(Tint tint) {
        return new Look(face, tint, align, indent, ruled, open, format, shrunk);
    }

    Look centred() {
        return new Look(
                face, fill, HorizontalAlignment.CENTER, indent, ruled, open, format, shrunk);
    }

    Look indented(int steps) {
        return new Look(face, fill, align, steps, ruled, open, format, shrunk);
    }

    Look right() {
        return new Look(face, fill, HorizontalAlignment.RIGHT, indent, ruled, open, format, shrunk);
    }

    Look small() {
        return new Look(Face.SMALL, fill, align, indent, ruled, open, format, shrunk);
    }

    Look onOneLine() {
        return new Look(face, fill, align, indent, ruled, open, format, true);
    }

    Look opened() {
        return new Look(face, fill, align, indent, ruled, true, format, shrunk);
    }
}
