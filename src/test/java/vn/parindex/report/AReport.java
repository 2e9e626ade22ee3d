package vn.parindex.report;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.parindex.model.Delivery;
import vn.parindex.model.Excerpt;
import vn.parindex.model.FiledReport;
import vn.parindex.model.Period;
import vn.parindex.model.Place;
import vn.parindex.model.ReportKind;
import vn.parindex.model.Stated;
import vn.parindex.model.Verdict;
import vn.parindex.model.prose.Block;
import vn.parindex.model.prose.Grid;
import vn.parindex.model.prose.Paragraph;

/** Builds a unit's report as the register gives it. */
final class AReport {
    private final String unit;
    private final int receipt;
    private Period period = new Period(Period.Kind.HALF_YEAR, 1, 2023);
    private final List<Stated> stated = new ArrayList<>();
    private final List<Excerpt> excerpts = new ArrayList<>();

    private AReport(String unit, int receipt) {
        this.unit = unit;
        this.receipt = receipt;
    }

    static AReport of(String unit, int receipt) {
        return new AReport(unit, receipt);
    }

    AReport about(Period.Kind kind, int number) {
        period = new Period(kind, number, 2023);
        return this;
    }

    AReport states(String indicator, String number) {
        stated.add(
                new Stated(
                        indicator,
                        new BigDecimal(number),
                        new Place.Quote(5, "Đã nhận " + number + " hồ sơ.", 8, 10)));
        return this;
    }

    AReport says(Excerpt.Topic topic, String... paragraphs) {
        return carries(topic, List.of(paragraphs).stream().<Block>map(AReport::paragraph).toList());
    }

    AReport carries(Excerpt.Topic topic, List<Block> blocks) {
        excerpts.add(new Excerpt(topic, blocks));
        return this;
    }

    FiledReport build() {
        return new FiledReport(
                new Delivery(
                        "TN-%05d".formatted(receipt),
                        "%064x".formatted(receipt),
                        unit + ".docx",
                        "folder",
                        unit + ".docx",
                        Instant.parse("2023-06-10T03:00:00Z"),
                        10_000),
                unit,
                ReportKind.PERIODIC,
                Optional.of(period),
                Verdict.ACCEPTED,
                List.of(),
                stated,
                excerpts);
    }

    static Paragraph paragraph(String text) {
        return paragraph(text, Optional.empty());
    }

    static Paragraph item(String label, int level, String text) {
        boolean ordered = !label.equals("•");
        return paragraph(text, Optional.of(new Paragraph.ListMark(label, level, ordered)));
    }

    static Paragraph picture(String part, long width, long height) {
        return new Paragraph(
                9,
                Paragraph.Zone.BODY,
                "",
                Optional.empty(),
                Paragraph.Look.PLAIN,
                List.of(),
                List.of(new Paragraph.Picture(part, width, height, "Bộ phận Một cửa")));
    }

    /** A table of plain cells; the first row is bold. */
    static Grid table(List<List<String>> rows) {
        List<Grid.Row> made = new ArrayList<>();
        for (List<String> row : rows) {
            boolean bold = made.isEmpty();
            made.add(
                    new Grid.Row(
                            row.stream()
                                    .map(text -> new Grid.Cell(List.of(cell(text, bold)), 1, false))
                                    .toList()));
        }
        return new Grid(1, made);
    }

    private static Paragraph cell(String text, boolean bold) {
        return new Paragraph(
                9,
                Paragraph.Zone.CELL,
                text,
                Optional.empty(),
                new Paragraph.Look(bold, false, false, Optional.empty(), Optional.empty()),
                List.of(),
                List.of());
    }

    private static Paragraph paragraph(String text, Optional<Paragraph.ListMark> mark) {
        return new Paragraph(
                9,
                Paragraph.Zone.BODY,
                text,
                mark,
                Paragraph.Look.PLAIN,
                List.of(new Paragraph.Run(text, false, false)),
                List.of());
    }
}
