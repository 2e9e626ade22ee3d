package vn.parindex.report;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The Excel annex of the merged report: ranking, areas, every leaf of every unit, findings. */
public final class Annex {
    /** The file's name beside the report. */
    public static final String FILE = "phu-luc.xlsx";

    /** The sheets in their order: an addition is one class and one line here. */
    private static final List<AnnexSheet> SHEETS =
            List.of(
                    new RankingSheet(),
                    new AreaSheet(),
                    new DetailSheet(),
                    new FindingSheet(),
                    new ReportFigureSheet(),
                    new ProgressSheet());

    private static final int ROWS_IN_MEMORY = 100;

    private Annex() {}

    /** Writes the annex: equal pictures and bearings give equal bytes. */
    public static byte[] write(RoundPicture picture, Bearings bearings, Locale locale)
            throws IOException {
        Telling telling = new Telling(picture, locale);
        try (XSSFWorkbook whole = new XSSFWorkbook();
                SXSSFWorkbook stream = new SXSSFWorkbook(whole, ROWS_IN_MEMORY)) {
            AnnexStyles styles = new AnnexStyles(whole);
            for (AnnexSheet sheet : SHEETS) {
                AnnexPage page = new AnnexPage(stream, telling.text(sheet.name()), styles);
                sheet.write(page, telling, bearings);
            }
            return FixedWorkbook.bytes(whole, stream, picture.round());
        }
    }
}
