package vn.parindex.answer;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Map;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import vn.parindex.language.Messages;

/** The points by area on the result sheet, with their chart. */
final class AreaTable {
    /** Colour of headers. */
    static final String HEADER = "D9E2F3";

    private static final int CODE = 1;
    static final int NAME = 2;
    private static final int NAME_END = 4;
    static final int MAX = 5;
    static final int SELF = 6;
    private static final int COMPUTED = 7;
    private static final int PERCENT = 8;
    // heights in points, for the page break
    private static final float TABLE = 140;
    private static final float LINE = 19;
    private static final String NONE = "–";
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final Look CELL = Look.TEXT.boxed();
    private static final Look CENTRED = CELL.aligned(HorizontalAlignment.CENTER);

    private final Canvas canvas;
    private final Messages words;

    AreaTable(Canvas canvas, Locale locale) {
        this.canvas = canvas;
        this.words = Messages.of("answer", locale);
    }

    void write(Points points) {
        int chart = 4 + 2 * points.areas().size();
        canvas.keepTogether(TABLE + LINE * points.areas().size() + canvas.free(chart));
        canvas.heading(words.text("result.areas"));
        header();
        int first = canvas.nextRow();
        for (AreaPoints area : points.areas()) {
            line(area, area.code(), area.name(), false);
        }
        int last = canvas.nextRow() - 1;
        line(points.whole(), "", words.text("result.total"), true);
        if (points.computedInPart() && points.whole().computed().isPresent()) {
            canvas.wide(words.text("result.in-part"), Look.TEXT.size(10));
        }
        if (points.waiting().signum() > 0) {
            canvas.wide(
                    words.text("result.waiting", Map.of("points", points.waiting())),
                    Look.TEXT.size(10));
        }
        // the old format has no charts that could be written
        if (canvas.sheet() instanceof XSSFSheet sheet && last >= first) {
            canvas.gap();
            new AreaChart(words)
                    .draw(sheet, new AreaChart.Rows(first, last), canvas.nextRow(), chart);
            canvas.skip(chart);
        }
    }

    private void header() {
        Look look = CENTRED.strong().on(HEADER);
        canvas.row();
        canvas.text(CODE, CODE, words.text("result.area-code"), look);
        canvas.text(NAME, NAME_END, words.text("result.area"), look);
        canvas.text(MAX, MAX, words.text("result.max"), look);
        canvas.text(SELF, SELF, words.text("result.area-self"), look);
        canvas.text(COMPUTED, COMPUTED, words.text("result.area-computed"), look);
        canvas.text(PERCENT, PERCENT, words.text("result.percent"), look);
    }

    private void line(AreaPoints area, String code, String name, boolean total) {
        Look left = total ? CELL.strong() : CELL;
        Look centre = total ? CENTRED.strong() : CENTRED;
        canvas.row();
        canvas.text(CODE, CODE, code, centre);
        canvas.text(NAME, NAME_END, name, left);
        canvas.number(MAX, area.max().doubleValue(), centre);
        canvas.number(SELF, area.self().doubleValue(), centre);
        area.computed()
                .ifPresentOrElse(
                        points -> canvas.number(COMPUTED, points.doubleValue(), centre),
                        () -> canvas.text(COMPUTED, COMPUTED, NONE, centre));
        if (area.max().signum() > 0) {
            canvas.number(PERCENT, percent(area).doubleValue(), centre);
        } else {
            canvas.text(PERCENT, PERCENT, NONE, centre);
        }
    }

    private static BigDecimal percent(AreaPoints area) {
        return area.self().multiply(HUNDRED).divide(area.max(), 1, RoundingMode.HALF_UP);
    }
}
