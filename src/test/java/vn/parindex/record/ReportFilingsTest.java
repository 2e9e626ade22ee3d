package vn.parindex.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.parindex.model.Delivery;
import vn.parindex.model.Excerpt;
import vn.parindex.model.FiledReport;
import vn.parindex.model.Finding;
import vn.parindex.model.Period;
import vn.parindex.model.Place;
import vn.parindex.model.ReportKind;
import vn.parindex.model.Round;
import vn.parindex.model.Scores;
import vn.parindex.model.Severity;
import vn.parindex.model.Stated;
import vn.parindex.model.Unit;
import vn.parindex.model.Value;
import vn.parindex.model.Verdict;
import vn.parindex.model.prose.Grid;
import vn.parindex.model.prose.Paragraph;
import vn.parindex.testing.Rounds;
import vn.parindex.testing.Units;

class ReportFilingsTest {
    private static final Round ROUND = Rounds.of(2023);
    private static final Unit LANG = Units.commune("bang-lang", "Bằng Lãng");
    private static final Unit LUNG = Units.commune("bang-lung", "Bằng Lũng");
    private static final Period HALF = new Period(Period.Kind.HALF_YEAR, 1, 2023);
    private static final Period YEAR = new Period(Period.Kind.YEAR, 1, 2023);

    @TempDir Path folder;
    private Register register;

    @BeforeEach
    void open() {
        register = Register.open(Database.file(folder.resolve("sổ.db")), () -> Instant.EPOCH);
    }

    @AfterEach
    void close() {
        register.close();
    }

    @Test
    void aReportComesBackAsItWasRecorded() {
        Place.Quote place = new Place.Quote(7, "Đã nhận 253 hồ sơ.", 8, 18);
        Paragraph paragraph =
                new Paragraph(
                        9,
                        Paragraph.Zone.CELL,
                        "Còn chậm",
                        Optional.of(new Paragraph.ListMark("a)", 1, true)),
                        new Paragraph.Look(
                                true, false, true, Optional.of("Heading 1"), Optional.of(0)),
                        List.of(new Paragraph.Run("Còn chậm", true, false)),
                        List.of(new Paragraph.Picture("word/media/a.png", 10, 20, "ảnh")));
        Grid grid =
                new Grid(
                        1,
                        List.of(new Grid.Row(List.of(new Grid.Cell(List.of(paragraph), 2, true)))));
        Finding finding =
                new Finding(
                        "SUM-DIFFERS",
                        Severity.WARNING,
                        List.of(place),
                        Map.of("sum", Value.of(new BigDecimal("69.577"))),
                        Optional.empty(),
                        Optional.empty());
        Delivery delivery = arrive("a");
        register.processed(
                delivery,
                new ReportFiling(
                        ROUND.id(),
                        Optional.of("bang-lang"),
                        ReportKind.PERIODIC,
                        Optional.of(HALF),
                        Verdict.ACCEPTED_WITH_NOTES,
                        List.of(finding),
                        List.of(new Stated("ho-so", new BigDecimal("253"), place)),
                        List.of(new Excerpt(Excerpt.Topic.LIMITS, List.of(paragraph, grid)))),
                List.of("Xã Bằng Lãng/a.docx"));

        assertThat(register.reports(ROUND, List.of(LUNG, LANG)))
                .containsExactly(
                        new FiledReport(
                                delivery,
                                "bang-lang",
                                ReportKind.PERIODIC,
                                Optional.of(HALF),
                                Verdict.ACCEPTED_WITH_NOTES,
                                List.of(finding),
                                List.of(new Stated("ho-so", new BigDecimal("253"), place)),
                                List.of(
                                        new Excerpt(
                                                Excerpt.Topic.LIMITS, List.of(paragraph, grid)))));
        Logged logged = register.find("a").orElseThrow();
        assertThat(logged.unitCode()).contains("bang-lang");
        assertThat(logged.verdict()).contains(Verdict.ACCEPTED_WITH_NOTES);
    }

    @Test
    void theReportOfTheLatestPeriodCountsAndOfOnePeriodTheLatestReceived() {
        file("năm", LANG, YEAR);
        file("năm, sửa", LANG, YEAR);
        file("6 tháng, gửi muộn", LANG, HALF);
        file("năm trước", LUNG, new Period(Period.Kind.YEAR, 1, 2022));
        file("quý", LUNG, new Period(Period.Kind.QUARTER, 1, 2023));

        assertThat(register.reports(ROUND, List.of(LANG, LUNG)))
                .extracting(report -> report.delivery().sha256())
                .containsExactly("năm, sửa", "quý");
    }

    @Test
    void aReportOfTheAggregatingUnitIsOfNoUnit() {
        record(arrive("a"), Optional.empty(), ReportKind.AGGREGATE, Optional.of(YEAR));
        record(arrive("b"), Optional.of("bang-lang"), ReportKind.AGGREGATE, Optional.of(YEAR));

        assertThat(register.reports(ROUND, List.of(LANG))).isEmpty();
    }

    @Test
    void theFiguresOfTheNewestScorecardAreKnown() {
        scorecard("v1", Map.of("3.4.1.b", new BigDecimal("253")));
        scorecard("v2", Map.of("3.4.1.b", new BigDecimal("254.0")));

        assertThat(register.stated(ROUND, LANG))
                .isEqualTo(Map.of("3.4.1.b", new BigDecimal("254.0")));
        assertThat(register.stated(ROUND, LUNG)).isEmpty();
        assertThat(register.stated(Rounds.of(2024), LANG)).isEmpty();
    }

    private void scorecard(String content, Map<String, BigDecimal> stated) {
        Scores scores = new Scores(List.of(), List.of(), BigDecimal.ONE, BigDecimal.TEN);
        register.processed(
                arrive(content),
                new Filing(
                        ROUND.id(),
                        Optional.of(LANG.code()),
                        Verdict.NEEDS_CORRECTION,
                        scores,
                        List.of(),
                        Map.of(),
                        stated),
                List.of());
    }

    private void file(String content, Unit unit, Period period) {
        record(arrive(content), Optional.of(unit.code()), ReportKind.PERIODIC, Optional.of(period));
    }

    private void record(
            Delivery delivery, Optional<String> unit, ReportKind kind, Optional<Period> period) {
        register.processed(
                delivery,
                new ReportFiling(
                        ROUND.id(),
                        unit,
                        kind,
                        period,
                        Verdict.ACCEPTED,
                        List.of(),
                        List.of(),
                        List.of()),
                List.of());
    }

    private Delivery arrive(String content) {
        return register.arrive(new Arrival(content, content + ".docx", "folder", "", "1", 5))
                .delivery();
    }
}
