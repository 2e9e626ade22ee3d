package vn.parindex.rulebook;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.FontScheme;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTFont;
import vn.parindex.files.FixedZip;

/** A workbook made for staff to edit: one typeface, few colours, every sheet ready to print. */
final class StaffPaper {
    private static final String FONT = "Times New Roman";
    static final short BODY_SIZE = 12;
    private static final short TITLE_SIZE = 14;
    private static final byte OPAQUE = (byte) 0xFF;
    private static final byte[] HEADER_FILL = argb(0xDD, 0xE8, 0xF4);
    private static final byte[] GROUP_FILL = argb(0xF2, 0xF2, 0xF2);

    // cells that staff may type "1.10" into must not turn it into a number
    private static final String AS_TEXT = "@";

    private static final Set<Look> NUMBERS =
            EnumSet.of(Look.NUMBER, Look.GROUP_NUMBER, Look.HEADING_NUMBER);
    private static final Set<Look> BOLD =
            EnumSet.of(
                    Look.TITLE,
                    Look.HEADER,
                    Look.GROUP_TEXT,
                    Look.GROUP_NUMBER,
                    Look.HEADING_TEXT,
                    Look.HEADING_NUMBER);

    private final XSSFWorkbook workbook = new XSSFWorkbook();
    private final Map<Look, CellStyle> styles = new EnumMap<>(Look.class);

    /** How a cell looks. */
    enum Look {
        TITLE,
        HINT,
        PLAIN,
        HEADER,
        TEXT,
        CENTRE,
        NUMBER,
        FREE,
        GROUP_TEXT,
        GROUP_NUMBER,
        HEADING_TEXT,
        HEADING_NUMBER
    }

    /**
     * A column.
     *
     * @param width in characters
     */
    record Col(String header, int width, Look look) {}

    StaffPaper() {
        XSSFFont usual = workbook.getFontAt(0);
        usual.setFontName(FONT);
        usual.setFontHeightInPoints(BODY_SIZE);
        // else the theme's typeface would take its place
        usual.setScheme(FontScheme.NONE);
        for (Look look : Look.values()) {
            styles.put(look, style(look));
        }
    }

    StaffPaperSheet sheet(String name, List<Col> columns) {
        return new StaffPaperSheet(workbook.createSheet(name), styles, columns);
    }

    /** The workbook; equal content gives equal bytes. */
    byte[] bytes() {
        workbook.getProperties().getCoreProperties().setCreated(Optional.empty());
        try (workbook;
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            workbook.write(out);
            return FixedZip.of(out.toByteArray());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private CellStyle style(Look look) {
        XSSFCellStyle style = workbook.createCellStyle();
        style.setFont(font(look));
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        if (look == Look.TITLE || look == Look.HINT || look == Look.PLAIN) {
            return style;
        }
        style.setWrapText(true);
        style.setBorderTop(BorderStyle.THIN);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderLeft(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
        boolean number = NUMBERS.contains(look);
        if (number || look == Look.CENTRE || look == Look.HEADER) {
            style.setAlignment(HorizontalAlignment.CENTER);
        } else if (look == Look.FREE) {
            style.setAlignment(HorizontalAlignment.LEFT);
        }
        if (!number && look != Look.FREE) {
            style.setDataFormat(workbook.createDataFormat().getFormat(AS_TEXT));
        }
        fill(look).ifPresent(colour -> paint(style, colour));
        return style;
    }

    // children in the order of the schema: the library's own setters leave them in the order of
    // the calls, which strict readers refuse
    private XSSFFont font(Look look) {
        CTFont font = CTFont.Factory.newInstance();
        if (BOLD.contains(look)) {
            font.addNewB().setVal(true);
        }
        if (look == Look.HINT) {
            font.addNewI().setVal(true);
        }
        font.addNewSz().setVal(look == Look.TITLE ? TITLE_SIZE : BODY_SIZE);
        font.addNewName().setVal(FONT);
        XSSFFont made = new XSSFFont(font);
        made.registerTo(workbook.getStylesSource());
        return made;
    }

    private static Optional<byte[]> fill(Look look) {
        return switch (look) {
            case HEADER -> Optional.of(HEADER_FILL);
            case GROUP_TEXT, GROUP_NUMBER -> Optional.of(GROUP_FILL);
            default -> Optional.empty();
        };
    }

    private static void paint(XSSFCellStyle style, byte[] colour) {
        style.setFillForegroundColor(new XSSFColor(colour));
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    }

    private static byte[] argb(int red, int green, int blue) {
        return new byte[] {OPAQUE, (byte) red, (byte) green, (byte) blue};
    }
}
