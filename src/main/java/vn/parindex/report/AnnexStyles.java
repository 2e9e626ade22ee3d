package vn.parindex.report;

import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTFont;

/** The few cell styles of the annex, each made once. */
final class AnnexStyles {
    /** The looks; {@code boxed} ones belong to a table. */
    enum Look {
        TITLE(true, false, false),
        SUBTITLE(false, true, false),
        HEADER(true, false, true),
        TEXT(false, false, true),
        STRONG(true, false, true),
        NUMBER(false, false, true),
        STRONG_NUMBER(true, false, true),
        MOMENT(false, false, true),
        LINK(false, false, true);

        private final boolean bold;
        private final boolean italic;
        private final boolean boxed;

        Look(boolean bold, boolean italic, boolean boxed) {
            this.bold = bold;
            this.italic = italic;
            this.boxed = boxed;
        }
    }

    private record Key(Look look, String format) {}

    private static final String FONT = "Times New Roman";
    private static final byte[] HEADER_FILL = {(byte) 0xFF, (byte) 0xDD, (byte) 0xE8, (byte) 0xF3};
    private static final byte[] LINK_BLUE = {(byte) 0xFF, (byte) 0x1F, (byte) 0x4E, (byte) 0x99};
    private static final byte[] BLACK = {(byte) 0xFF, 0, 0, 0};
    private static final String TEXT_FORMAT = "General";

    private final XSSFWorkbook workbook;
    private final Map<Key, CellStyle> styles = new HashMap<>();

    AnnexStyles(XSSFWorkbook workbook) {
        this.workbook = workbook;
        workbook.getFontAt(0).getCTFont().getNameArray(0).setVal(FONT);
    }

    CellStyle of(Look look) {
        return of(look, TEXT_FORMAT);
    }

    CellStyle number(boolean strong, int decimals) {
        String format = decimals == 0 ? "#,##0" : "#,##0." + "0".repeat(decimals);
        return of(strong ? Look.STRONG_NUMBER : Look.NUMBER, format);
    }

    CellStyle moment() {
        return of(Look.MOMENT, "dd/mm/yyyy hh:mm");
    }

    private CellStyle of(Look look, String format) {
        return styles.computeIfAbsent(new Key(look, format), this::made);
    }

    private CellStyle made(Key key) {
        XSSFCellStyle style = workbook.createCellStyle();
        Look look = key.look();
        style.setFont(font(look));
        style.setDataFormat(workbook.createDataFormat().getFormat(key.format()));
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        boolean words = look == Look.TEXT || look == Look.STRONG || look == Look.LINK;
        style.setAlignment(words ? HorizontalAlignment.LEFT : HorizontalAlignment.CENTER);
        style.setWrapText(look.boxed);
        // a program that opens the file must not take words such as "=A1" for a formula
        style.setQuotePrefixed(look == Look.TEXT);
        if (look == Look.HEADER) {
            style.setFillForegroundColor(new XSSFColor(HEADER_FILL, null));
            style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        }
        if (look.boxed) {
            style.setBorderTop(BorderStyle.THIN);
            style.setBorderBottom(BorderStyle.THIN);
            style.setBorderLeft(BorderStyle.THIN);
            style.setBorderRight(BorderStyle.THIN);
        } else {
            style.setAlignment(HorizontalAlignment.LEFT);
        }
        return style;
    }

    // in the order of the schema, which the library's setters do not keep
    private XSSFFont font(Look look) {
        CTFont font = CTFont.Factory.newInstance();
        if (look.bold) {
            font.addNewB().setVal(true);
        }
        if (look.italic) {
            font.addNewI().setVal(true);
        }
        if (look == Look.LINK) {
            font.addNewU();
        }
        font.addNewSz().setVal(look == Look.TITLE ? 14 : 11);
        font.addNewColor().setRgb(look == Look.LINK ? LINK_BLUE : BLACK);
        font.addNewName().setVal(FONT);
        font.addNewFamily().setVal(1);
        XSSFFont made = new XSSFFont(font);
        made.registerTo(workbook.getStylesSource());
        return made;
    }
}
