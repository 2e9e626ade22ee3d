package vn.parindex.answer;

import java.util.HexFormat;
import java.util.Optional;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * How a cell of the result sheet looks.
 *
 * @param ink colour of the text as RRGGBB
 * @param paper colour of the cell as RRGGBB
 */
record Look(
        int size,
        boolean bold,
        boolean underlined,
        String ink,
        Optional<String> paper,
        HorizontalAlignment align,
        boolean framed) {

    static final String FONT = "Times New Roman";
    static final Look TEXT =
            new Look(11, false, false, "000000", Optional.empty(), HorizontalAlignment.LEFT, false);

    static final String WHITE = "FFFFFF";
    static final String GREY = "A6A6A6";

    Look size(int points) {
        return new Look(points, bold, underlined, ink, paper, align, framed);
    }

    Look strong() {
        return new Look(size, true, underlined, ink, paper, align, framed);
    }

    Look link() {
        return new Look(size, bold, true, "0563C1", paper, align, framed);
    }

    Look banner(String colour) {
        return new Look(
                size,
                bold,
                underlined,
                WHITE,
                Optional.of(colour),
                HorizontalAlignment.CENTER,
                framed);
    }

    Look on(String colour) {
        return new Look(size, bold, underlined, ink, Optional.of(colour), align, framed);
    }

    Look aligned(HorizontalAlignment alignment) {
        return new Look(size, bold, underlined, ink, paper, alignment, framed);
    }

    Look boxed() {
        return new Look(size, bold, underlined, ink, paper, align, true);
    }

    /** A style; cells of one look should share it. */
    CellStyle style(Workbook workbook) {
        if (workbook instanceof HSSFWorkbook old) {
            return OldStyles.style(old, this);
        }
        XSSFCellStyle style = ((XSSFWorkbook) workbook).createCellStyle();
        style.setFont(font((XSSFWorkbook) workbook));
        style.setWrapText(true);
        style.setAlignment(align);
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        style.setIndention(indent());
        paper.ifPresent(
                rgb -> {
                    style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
                    style.setFillForegroundColor(colour(rgb));
                });
        if (framed) {
            frame(style);
        }
        return style;
    }

    /** Text keeps off the frame. */
    short indent() {
        return (short) (framed && align == HorizontalAlignment.LEFT ? 1 : 0);
    }

    private Font font(XSSFWorkbook workbook) {
        XSSFFont font = workbook.createFont();
        font.setFontName(FONT);
        font.setFontHeightInPoints((short) size);
        font.setBold(bold);
        font.setUnderline(underlined ? Font.U_SINGLE : Font.U_NONE);
        font.setColor(colour(ink));
        return font;
    }

    private static void frame(XSSFCellStyle style) {
        style.setBorderTop(BorderStyle.THIN);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderLeft(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
        XSSFColor grey = colour(GREY);
        style.setTopBorderColor(grey);
        style.setBottomBorderColor(grey);
        style.setLeftBorderColor(grey);
        style.setRightBorderColor(grey);
    }

    private static XSSFColor colour(String rgb) {
        return new XSSFColor(HexFormat.of().parseHex("FF" + rgb), null);
    }
}
