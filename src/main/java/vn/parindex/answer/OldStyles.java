package vn.parindex.answer;

import java.util.HexFormat;
import java.util.stream.IntStream;
import org.apache.poi.hssf.usermodel.HSSFCellStyle;
import org.apache.poi.hssf.usermodel.HSSFFont;
import org.apache.poi.hssf.usermodel.HSSFPalette;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;

/**
 * Styles of the result sheet in the old format, which can't lose a style again: one that is there
 * already is used once more.
 */
final class OldStyles {
    private static final int TWENTIETHS = 20;

    private OldStyles() {}

    static HSSFCellStyle style(HSSFWorkbook workbook, Look look) {
        HSSFFont font = font(workbook, look);
        return IntStream.range(0, workbook.getNumCellStyles())
                .mapToObj(workbook::getCellStyleAt)
                .filter(style -> is(style, workbook, look, font))
                .findFirst()
                .orElseGet(() -> made(workbook, look, font));
    }

    /** The colour of the workbook's own palette that comes nearest. */
    static short nearest(HSSFWorkbook workbook, String rgb) {
        if (rgb.equals(Look.WHITE)) {
            return IndexedColors.WHITE.getIndex();
        }
        HSSFPalette palette = workbook.getCustomPalette();
        byte[] parts = HexFormat.of().parseHex(rgb);
        return palette.findSimilarColor(parts[0], parts[1], parts[2]).getIndex();
    }

    private static boolean is(
            HSSFCellStyle style, HSSFWorkbook workbook, Look look, HSSFFont font) {
        BorderStyle border = look.framed() ? BorderStyle.THIN : BorderStyle.NONE;
        boolean paper =
                look.paper().isPresent()
                        ? style.getFillPattern() == FillPatternType.SOLID_FOREGROUND
                                && style.getFillForegroundColor()
                                        == nearest(workbook, look.paper().get())
                        : style.getFillPattern() == FillPatternType.NO_FILL;
        return paper
                && style.getFontIndex() == font.getIndex()
                && style.getAlignment() == look.align()
                && style.getVerticalAlignment() == VerticalAlignment.CENTER
                && style.getWrapText()
                && style.getDataFormat() == 0
                && style.getIndention() == look.indent()
                && style.getRotation() == 0
                && style.getBorderTop() == border
                && style.getBorderBottom() == border
                && style.getBorderLeft() == border
                && style.getBorderRight() == border;
    }

    private static HSSFCellStyle made(HSSFWorkbook workbook, Look look, HSSFFont font) {
        HSSFCellStyle style = workbook.createCellStyle();
        style.setFont(font);
        style.setWrapText(true);
        style.setAlignment(look.align());
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        style.setIndention(look.indent());
        if (look.paper().isPresent()) {
            style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
            style.setFillForegroundColor(nearest(workbook, look.paper().get()));
        }
        if (look.framed()) {
            short grey = nearest(workbook, Look.GREY);
            style.setBorderTop(BorderStyle.THIN);
            style.setBorderBottom(BorderStyle.THIN);
            style.setBorderLeft(BorderStyle.THIN);
            style.setBorderRight(BorderStyle.THIN);
            style.setTopBorderColor(grey);
            style.setBottomBorderColor(grey);
            style.setLeftBorderColor(grey);
            style.setRightBorderColor(grey);
        }
        return style;
    }

    private static HSSFFont font(HSSFWorkbook workbook, Look look) {
        short colour = nearest(workbook, look.ink());
        short height = (short) (look.size() * TWENTIETHS);
        byte underline = look.underlined() ? Font.U_SINGLE : Font.U_NONE;
        HSSFFont known =
                workbook.findFont(
                        look.bold(),
                        colour,
                        height,
                        Look.FONT,
                        false,
                        false,
                        Font.SS_NONE,
                        underline);
        if (known != null) {
            return known;
        }
        HSSFFont font = workbook.createFont();
        font.setFontName(Look.FONT);
        font.setFontHeight(height);
        font.setBold(look.bold());
        font.setUnderline(underline);
        font.setColor(colour);
        return font;
    }
}
