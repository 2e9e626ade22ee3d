package vn.parindex.template;

import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTFont;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTFontSize;

/** The cell styles of one workbook, each made once. */
final class Styles {
    private static final String FONT = "Times New Roman";
    private static final int ROMAN = 1;

    private final XSSFWorkbook workbook;
    private final Map<Look, XSSFCellStyle> styles = new HashMap<>();
    private final Map<Look.Face, XSSFFont> fonts = new HashMap<>();

    Styles(XSSFWorkbook workbook) {
        this.workbook = workbook;
        makeDefault(workbook.getFontAt(0).getCTFont());
    }

    void apply(XSSFCell cell, Look look) {
        cell.setCellStyle(styles.computeIfAbsent(look, this::style));
    }

    private XSSFCellStyle style(Look look) {
        XSSFCellStyle style = workbook.createCellStyle();
        style.setFont(fonts.computeIfAbsent(look.face(), this::font));
        style.setAlignment(look.align());
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        style.setIndention((short) look.indent());
        style.setWrapText(!look.shrunk());
        style.setShrinkToFit(look.shrunk());
        style.setLocked(!look.open());
        style.setDataFormat(workbook.createDataFormat().getFormat(look.format()));
        if (look.fill() != Tint.NONE) {
            style.setFillForegroundColor(look.fill().color());
            style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        }
        if (look.ruled()) {
            rule(style);
        }
        return style;
    }

    private static void rule(XSSFCellStyle style) {
        style.setBorderTop(BorderStyle.THIN);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderLeft(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
        style.setTopBorderColor(Tint.LINE.color());
        style.setBottomBorderColor(Tint.LINE.color());
        style.setLeftBorderColor(Tint.LINE.color());
        style.setRightBorderColor(Tint.LINE.color());
    }

    // the children in the order of the schema: the library's own setters leave them in the order of
    // the calls, which Microsoft's validator refuses
    private XSSFFont font(Look.Face face) {
        CTFont font = CTFont.Factory.newInstance();
        if (face.bold()) {
            font.addNewB().setVal(true);
        }
        if (face.italic()) {
            font.addNewI().setVal(true);
        }
        size(font.addNewSz(), face.size());
        font.addNewColor().setRgb(face.tint().color().getARGB());
        font.addNewName().setVal(FONT);
        font.addNewFamily().setVal(ROMAN);
        XSSFFont made = new XSSFFont(font);
        made.registerTo(workbook.getStylesSource());
        return made;
    }

    private static void size(CTFontSize size, double points) {
        size.setVal(points);
    }

    // rows and cells without a style of their own follow this font, and so does the unit in which
    // column widths are counted
    private static void makeDefault(CTFont font) {
        font.getNameArray(0).setVal(FONT);
        font.getFamilyArray(0).setVal(ROMAN);
        while (font.sizeOfSchemeArray() > 0) {
            font.removeScheme(0);
        }
    }
}
