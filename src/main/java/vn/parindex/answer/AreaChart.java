package vn.parindex.answer;

import java.util.HexFormat;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrossBetween;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisOrientation;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFNumericalDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.openxmlformats.schemas.drawingml.x2006.main.CTRegularTextRun;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextBody;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextCharacterProperties;
import vn.parindex.language.Messages;

/** Bars of the self scores, each on a pale bar as long as its maximum. */
final class AreaChart {
    private static final Ink SELF_INK = new Ink("result.series-self", "2F5597");
    private static final Ink MAX_INK = new Ink("result.series-max", "D0D7E5");
    private static final byte OVER_ONE_ANOTHER = 100;
    private static final int GAP = 45;
    private static final int TITLE_SIZE = 1200;
    private static final int TEXT_SIZE = 1000;

    private final Messages words;

    AreaChart(Messages words) {
        this.words = words;
    }

    /** First and last row of the table's areas. */
    record Rows(int first, int last) {}

    void draw(XSSFSheet sheet, Rows rows, int top, int height) {
        XSSFDrawing drawing = sheet.createDrawingPatriarch();
        XSSFClientAnchor anchor =
                drawing.createAnchor(0, 0, 0, 0, Canvas.LEFT, top, Canvas.LEFT + 8, top + height);
        XSSFChart chart = drawing.createChart(anchor);
        chart.setTitleText(words.text("result.chart"));
        chart.setTitleOverlay(false);
        chart.getOrAddLegend().setPosition(LegendPosition.BOTTOM);
        XDDFCategoryAxis names = chart.createCategoryAxis(AxisPosition.LEFT);
        XDDFValueAxis points = chart.createValueAxis(AxisPosition.BOTTOM);
        names.setOrientation(AxisOrientation.MAX_MIN);
        points.setCrosses(AxisCrosses.MAX);
        points.setCrossBetween(AxisCrossBetween.BETWEEN);
        points.setMinimum(0);
        XDDFBarChartData data = (XDDFBarChartData) chart.createData(ChartTypes.BAR, names, points);
        data.setBarDirection(BarDirection.BAR);
        data.setVaryColors(false);
        data.setOverlap(OVER_ONE_ANOTHER);
        data.setGapWidth(GAP);
        XDDFDataSource<String> categories =
                XDDFDataSourcesFactory.fromStringCellRange(sheet, range(rows, AreaTable.NAME));
        series(data, categories, numbers(sheet, rows, AreaTable.MAX), MAX_INK);
        series(data, categories, numbers(sheet, rows, AreaTable.SELF), SELF_INK);
        chart.plot(data);
        font(chart);
    }

    private void series(
            XDDFBarChartData data,
            XDDFDataSource<String> names,
            XDDFNumericalDataSource<Double> points,
            Ink ink) {
        XDDFChartData.Series series = data.addSeries(names, points);
        series.setTitle(words.text(ink.title()), null);
        XDDFColor colour = XDDFColor.from(HexFormat.of().parseHex(ink.colour()));
        series.setFillProperties(new XDDFSolidFillProperties(colour));
    }

    private record Ink(String title, String colour) {}

    private static XDDFNumericalDataSource<Double> numbers(XSSFSheet sheet, Rows rows, int column) {
        return XDDFDataSourcesFactory.fromNumericCellRange(sheet, range(rows, column));
    }

    private static CellRangeAddress range(Rows rows, int column) {
        return new CellRangeAddress(rows.first(), rows.last(), column, column);
    }

    /** The letters of the whole chart, and a title like the headings around it. */
    private static void font(XSSFChart chart) {
        CTTextBody body = chart.getCTChartSpace().addNewTxPr();
        body.addNewBodyPr();
        letters(body.addNewP().addNewPPr().addNewDefRPr(), TEXT_SIZE);
        CTRegularTextRun title =
                chart.getCTChart().getTitle().getTx().getRich().getPArray(0).getRArray(0);
        CTTextCharacterProperties bold = title.isSetRPr() ? title.getRPr() : title.addNewRPr();
        bold.setB(true);
        letters(bold, TITLE_SIZE);
    }

    private static void letters(CTTextCharacterProperties letters, int size) {
        letters.setSz(size);
        letters.addNewLatin().setTypeface(Look.FONT);
    }
}
