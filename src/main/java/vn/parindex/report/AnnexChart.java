package vn.parindex.report;

import java.math.BigDecimal;
import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrossBetween;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisOrientation;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTBarSer;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTChartSpace;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTDLbls;
import org.openxmlformats.schemas.drawingml.x2006.main.CTRegularTextRun;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextBody;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextCharacterProperties;

/** Native charts of the annex: bars that stand beside the rows they show. */
final class AnnexChart {
    private static final byte[] BLUE = {0x2F, 0x6D, (byte) 0xA8};
    private static final int WIDTH_IN_COLUMNS = 8;

    private static final int FEWEST_ROWS = 12;
    private static final String FONT = "Times New Roman";

    /** In hundredths of a point. */
    private static final int TEXT_SIZE = 1000;

    private static final int TITLE_SIZE = 1200;

    /**
     * What a chart shows: names in one column, values in the next, down to the row written last.
     *
     * @param firstRow from 0
     * @param language of its words; the library would take the machine's
     */
    record Bars(
            String title,
            int firstRow,
            int nameColumn,
            int decimals,
            String language,
            List<String> names,
            List<BigDecimal> values) {
        Bars {
            names = List.copyOf(names);
            values = List.copyOf(values);
        }
    }

    private AnnexChart() {}

    static void bars(AnnexPage page, Bars bars, int column) {
        XSSFSheet sheet = page.canvas();
        int last = page.next() - 1;
        int top = Math.max(0, bars.firstRow() - 1);
        int bottom = Math.max(last + 2, top + FEWEST_ROWS);
        XSSFDrawing drawing = sheet.createDrawingPatriarch();
        XSSFChart chart =
                drawing.createChart(
                        drawing.createAnchor(
                                0, 0, 0, 0, column, top, column + WIDTH_IN_COLUMNS, bottom));
        chart.setTitleText(bars.title());
        chart.setTitleOverlay(false);
        XDDFChartData.Series series = series(chart, sheet, bars, last);
        lookLikeTheTable(chart, bars.language());
        label(((XDDFBarChartData.Series) series).getCTBarSer(), bars.decimals());
    }

    private static XDDFChartData.Series series(
            XSSFChart chart, XSSFSheet sheet, Bars bars, int last) {
        XDDFCategoryAxis names = chart.createCategoryAxis(AxisPosition.LEFT);
        XDDFValueAxis values = chart.createValueAxis(AxisPosition.BOTTOM);
        names.setOrientation(AxisOrientation.MAX_MIN);
        values.setCrosses(AxisCrosses.MAX);
        values.setCrossBetween(AxisCrossBetween.BETWEEN);
        values.setMinimum(0);
        XDDFBarChartData data = (XDDFBarChartData) chart.createData(ChartTypes.BAR, names, values);
        values.setNumberFormat("0");
        data.setBarDirection(BarDirection.BAR);
        data.setVaryColors(false);
        data.setGapWidth(45);
        XDDFChartData.Series series =
                data.addSeries(
                        XDDFDataSourcesFactory.fromArray(
                                bars.names().toArray(String[]::new),
                                range(sheet, bars, last, bars.nameColumn())),
                        XDDFDataSourcesFactory.fromArray(
                                bars.values().toArray(BigDecimal[]::new),
                                range(sheet, bars, last, bars.nameColumn() + 1)));
        series.setTitle(bars.title(), null);
        series.setFillProperties(new XDDFSolidFillProperties(XDDFColor.from(BLUE)));
        chart.plot(data);
        return series;
    }

    private static void lookLikeTheTable(XSSFChart chart, String language) {
        CTChartSpace space = chart.getCTChartSpace();
        CTTextBody text = space.isSetTxPr() ? space.getTxPr() : space.addNewTxPr();
        text.addNewBodyPr();
        CTTextCharacterProperties letters = text.addNewP().addNewPPr().addNewDefRPr();
        letters.setSz(TEXT_SIZE);
        letters.addNewLatin().setTypeface(FONT);
        CTRegularTextRun words =
                chart.getCTChart().getTitle().getTx().getRich().getPArray(0).getRArray(0);
        CTTextCharacterProperties title = words.isSetRPr() ? words.getRPr() : words.addNewRPr();
        title.setLang(language);
        title.setSz(TITLE_SIZE);
        title.setB(true);
        (title.isSetLatin() ? title.getLatin() : title.addNewLatin()).setTypeface(FONT);
        // every name, however many
        chart.getCTChart().getPlotArea().getCatAxArray(0).addNewTickLblSkip().setVal(1);
    }

    private static String range(XSSFSheet sheet, Bars bars, int last, int column) {
        return new CellRangeAddress(bars.firstRow(), last, column, column)
                .formatAsString(sheet.getSheetName(), true);
    }

    private static void label(CTBarSer series, int decimals) {
        CTDLbls labels = series.addNewDLbls();
        labels.addNewNumFmt().setFormatCode(decimals == 0 ? "0" : "0." + "0".repeat(decimals));
        labels.getNumFmt().setSourceLinked(false);
        labels.addNewShowLegendKey().setVal(false);
        labels.addNewShowVal().setVal(true);
        labels.addNewShowCatName().setVal(false);
        labels.addNewShowSerName().setVal(false);
        labels.addNewShowPercent().setVal(false);
        labels.addNewShowBubbleSize().setVal(false);
    }
}
