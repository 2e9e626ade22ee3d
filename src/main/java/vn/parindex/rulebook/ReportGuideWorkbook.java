package vn.parindex.rulebook;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import vn.parindex.language.Messages;
import vn.parindex.model.Excerpt;
import vn.parindex.model.ReportKind;
import vn.parindex.rulebook.StaffPaper.Col;
import vn.parindex.rulebook.StaffPaper.Look;

/**
 * The workbook {@code bao-cao-don-vi.xlsx} in which staff keep what they expect of reports and take
 * from them.
 */
public final class ReportGuideWorkbook {
    static final String KIND = "reportkind";
    static final String TOPIC = "topic";

    private static final Messages TEXTS = Words.VIETNAMESE;
    private static final int SPARE_ROWS = 10;
    private static final int STEPS = 7;

    private ReportGuideWorkbook() {}

    /**
     * Reads the guide of a criteria set; without a workbook the usual one holds.
     *
     * @throws RulebookRefused with every fault of the workbook
     */
    public static ReportGuide read(Path folder) throws RulebookRefused {
        Path file = folder.resolve(ReportGuide.FILE);
        return Files.exists(file)
                ? new ReportGuideReader(StaffBook.open(file)).read()
                : DefaultGuide.GUIDE;
    }

    /** The workbook's bytes. */
    public static byte[] write(ReportGuide guide) {
        StaffPaper paper = new StaffPaper();
        sections(paper, guide.sections());
        indicators(paper, guide.indicators());
        comparisons(paper, guide.comparisons());
        explanation(paper);
        return paper.bytes();
    }

    private static void sections(StaffPaper paper, List<ReportGuide.Section> sections) {
        StaffPaperSheet sheet =
                begun(
                        paper,
                        ReportSheet.SECTIONS,
                        List.of(
                                col(SectionColumn.CODE, 18, Look.TEXT),
                                col(SectionColumn.TITLE, 38, Look.TEXT),
                                col(SectionColumn.KINDS, 22, Look.TEXT),
                                col(SectionColumn.REQUIRED, 12, Look.CENTRE),
                                col(SectionColumn.TOPIC, 18, Look.CENTRE),
                                col(SectionColumn.WORDS, 62, Look.TEXT)));
        sections.forEach(section -> sheet.row(row(section)));
        sheet.blanks(SPARE_ROWS)
                .choices(Words.header(SectionColumn.REQUIRED), Words.all("answer", YesNo.values()))
                .choices(
                        Words.header(SectionColumn.TOPIC),
                        Words.all(TOPIC, Excerpt.Topic.values()));
    }

    private static List<String> row(ReportGuide.Section section) {
        List<String> kinds =
                section.kinds().stream().map(kind -> Words.vietnamese(KIND, kind)).toList();
        Optional<String> topic = section.topic().map(each -> Words.vietnamese(TOPIC, each));
        return List.of(
                section.code(),
                section.title(),
                String.join("; ", kinds),
                Words.vietnamese("answer", section.required() ? YesNo.YES : YesNo.NO),
                topic.orElse(""),
                String.join("; ", section.words()));
    }

    private static void indicators(StaffPaper paper, List<ReportGuide.Indicator> indicators) {
        StaffPaperSheet sheet =
                begun(
                        paper,
                        ReportSheet.INDICATORS,
                        List.of(
                                col(IndicatorColumn.CODE, 24, Look.TEXT),
                                col(IndicatorColumn.NAME, 36, Look.TEXT),
                                col(IndicatorColumn.GROUP, 24, Look.TEXT),
                                col(IndicatorColumn.MEASURE, 14, Look.CENTRE),
                                col(IndicatorColumn.WHOLE, 22, Look.TEXT),
                                col(IndicatorColumn.PHRASES, 62, Look.TEXT)));
        for (ReportGuide.Indicator each : indicators) {
            sheet.row(
                    List.of(
                            each.code(),
                            each.name(),
                            each.group(),
                            each.measure(),
                            each.whole().orElse(""),
                            String.join("; ", each.phrases())));
        }
        sheet.blanks(SPARE_ROWS);
    }

    private static void comparisons(StaffPaper paper, List<ReportGuide.Comparison> comparisons) {
        StaffPaperSheet sheet =
                begun(
                        paper,
                        ReportSheet.COMPARISONS,
                        List.of(
                                col(ComparisonColumn.INDICATOR, 40, Look.TEXT),
                                col(ComparisonColumn.ROW, 40, Look.TEXT)));
        comparisons.forEach(each -> sheet.row(List.of(each.indicator(), each.scorecard())));
        sheet.blanks(SPARE_ROWS);
    }

    private static StaffPaperSheet begun(StaffPaper paper, ReportSheet kind, List<Col> columns) {
        return paper.sheet(Words.vietnamese("reportsheet", kind), columns)
                .line(Look.TITLE, TEXTS.text("reportsheet." + kind + ".title"))
                .line(Look.HINT, TEXTS.text("reportsheet." + kind + ".hint"))
                .header();
    }

    private static void explanation(StaffPaper paper) {
        StaffPaperSheet sheet =
                paper.sheet(
                                Words.vietnamese("reportsheet", ReportSheet.GUIDE),
                                List.of(
                                        new Col(
                                                TEXTS.text("reportsheet.GUIDE.subject"),
                                                30,
                                                Look.TEXT),
                                        new Col(
                                                TEXTS.text("reportsheet.GUIDE.text"),
                                                120,
                                                Look.TEXT)))
                        .line(Look.TITLE, TEXTS.text("reportsheet.GUIDE.title"))
                        .header();
        for (int step = 1; step <= STEPS; step++) {
            String key = "reportsheet.GUIDE." + step;
            sheet.row(List.of(TEXTS.text(key + ".subject"), TEXTS.text(key + ".text")));
        }
    }

    private static Col col(Enum<?> column, int width, Look look) {
        return new Col(Words.header(column), width, look);
    }

    /** The word for a kind of report. */
    static Optional<ReportKind> kind(String typed) {
        return Words.named(KIND, ReportKind.class, typed);
    }
}
