package vn.parindex.template;

import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PaperSize;
import org.apache.poi.ss.usermodel.PrintOrientation;
import org.apache.poi.xssf.usermodel.XSSFPrintSetup;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** How a sheet is printed: A4, as wide as one page, as many pages as it takes. */
final class Paper {
    private static final double SIDE = 0.35;
    private static final double TOP = 0.5;
    private static final double BOTTOM = 0.6;
    private static final double EDGE = 0.25;
    private static final String FONT = "&\"Times New Roman,Regular\"&10";

    private Paper() {}

    static void set(XSSFSheet sheet, PrintOrientation orientation) {
        XSSFPrintSetup setup = sheet.getPrintSetup();
        setup.setPaperSize(PaperSize.A4_PAPER);
        setup.setOrientation(orientation);
        setup.setFitWidth((short) 1);
        setup.setFitHeight((short) 0);
        sheet.setFitToPage(true);
        sheet.setHorizontallyCenter(true);
        sheet.setMargin(PageMargin.LEFT, SIDE);
        sheet.setMargin(PageMargin.RIGHT, SIDE);
        sheet.setMargin(PageMargin.TOP, TOP);
        sheet.setMargin(PageMargin.BOTTOM, BOTTOM);
        sheet.setMargin(PageMargin.HEADER, EDGE);
        sheet.setMargin(PageMargin.FOOTER, EDGE);
    }

    /** A line at the foot of each page; an ampersand in the words would be taken for a code. */
    static void footer(XSSFSheet sheet, String left, String page) {
        sheet.getFooter().setLeft(FONT + left.replace("&", "&&"));
        sheet.getFooter().setRight(FONT + page + " &P/&N");
    }
}
