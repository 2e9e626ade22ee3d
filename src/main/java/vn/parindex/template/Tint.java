package vn.parindex.template;

import org.apache.poi.xssf.usermodel.XSSFColor;

/** The colours of a scorecard; the guide sheet explains those that a unit meets. */
enum Tint {
    NONE(0xFFFFFF),
    HEADER(0xD6E1F1),
    AREA(0xBFD3EC),
    CRITERION(0xE7EEF8),
    TO_FILL(0xFFF9D9),
    NOT_YOURS(0xEDEDED),
    DIFFERS(0xFFCF99),
    ABOVE_MAXIMUM(0xFF9C9C),
    NO_EVIDENCE(0xF8CBE0),
    BLACK(0x000000),
    GREY(0x5F5F5F),
    LINE(0x8C9BB0);

    private final int rgb;

    Tint(int rgb) {
        this.rgb = rgb;
    }

    // four bytes: a colour of three is written without its alpha, which Excel calls damaged
    XSSFColor color() {
        return new XSSFColor(
                new byte[] {(byte) 0xFF, (byte) (rgb >> 16), (byte) (rgb >> 8), (byte) rgb});
    }
}
