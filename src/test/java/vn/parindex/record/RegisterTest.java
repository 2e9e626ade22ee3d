package vn.parindex.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.parindex.model.AggregatingUnit;
import vn.parindex.model.AreaScore;
import vn.parindex.model.Computed;
import vn.parindex.model.Delivery;
import vn.parindex.model.Filed;
import vn.parindex.model.Finding;
import vn.parindex.model.LeafScore;
import vn.parindex.model.Place;
import vn.parindex.model.Round;
import vn.parindex.model.Scores;
import vn.parindex.model.Severity;
import vn.parindex.model.Stage;
import vn.parindex.model.Standing;
import vn.parindex.model.Unit;
import vn.parindex.model.UnitKind;
import vn.parindex.model.Value;
import vn.parindex.model.Verdict;

class RegisterTest {
    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final Unit LANG = unit("bang-lang", "Bằng Lãng");
    private static final Unit LUNG = unit("bang-lung", "Bằng Lũng");
    private static final Instant DEADLINE = Instant.parse("2023-12-15T10:00:00Z");
    private static final Instant LOCK = Instant.parse("2023-12-20T10:00:00Z");
    private static final Round ROUND =
            new Round(
                    "r-2023",
                    "Đợt 2023",
                    2023,
                    new AggregatingUnit("huyện", "Chợ Đồn", "", "", "", "", List.of(), "", "", ""),
                    Optional.of(LocalDateTime.ofInstant(DEADLINE, ZONE)),
                    Optional.of(LocalDateTime.ofInstant(LOCK, ZONE)),
                    LocalDate.of(2023, 1, 1),
                    LocalDate.of(2023, 12, 31));

    @TempDir Path folder;
    private Instant now = DEADLINE.minusSeconds(3600);
    private Register register;

    @BeforeEach
    void open() {
        register = Register.open(Database.file(folder.resolve("sổ.db")), () -> now);
    }

    @AfterEach
    void close() {
        register.close();
    }

    @Test
    void numbersDeliveriesOneAfterAnother() {
        assertThat(List.of(arrive("a"), arrive("b"), arrive("c")))
                .extracting(receipt -> receipt.delivery().receipt())
                .containsExactly("TN-00001", "TN-00002", "TN-00003");
    }

    @Test
    void theSameContentIsTheSameDeliveryWhateverTheDoor() {
        Receipt first = arrive("a");
        Receipt second =
                register.arrive(new Arrival("a", "khác.xlsx", "mail", "x@y.vn", "<1@y.vn>", 7));

        assertThat(first.first()).isTrue();
        assertThat(second).isEqualTo(new Receipt(first.delivery(), State.RECEIVED, false));
        assertThat(arrive("b").delivery().receipt()).isEqualTo("TN-00002");
    }

    @Test
    void fourDoorsAtOnceGiveEachContentOneNumberAndLoseNone() throws Exception {
        ExecutorService doors = Executors.newFixedThreadPool(4);
        List<Callable<Receipt>> knocks = new ArrayList<>();
        IntStream.range(0, 120).forEach(i -> knocks.add(() -> arrive("content-" + i / 3)));
        List<Future<Receipt>> receipts = doors.invokeAll(knocks);
        doors.shutdown();

        int first = 0;
        for (Future<Receipt> receipt : receipts) {
            first += receipt.get().first() ? 1 : 0;
        }
        assertThat(first).isEqualTo(40);
        assertThat(register.log())
                .extracting(logged -> logged.delivery().receipt())
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, 40)
                                .mapToObj(i -> String.format("TN-%05d", i))
                                .toList());
    }

    @Test
    void aDeliveryGoesFromReceivedToProcessedToAnswered() {
        Delivery delivery = arrive("a").delivery();
        assertThat(state("a")).isEqualTo(State.RECEIVED);
        register.processed(delivery, filing(LANG, Verdict.ACCEPTED, "90"), List.of("x/y.xlsx"));
        assertThat(state("a")).isEqualTo(State.PROCESSED);
        assertThat(register.unfinished()).containsExactly(delivery);
        assertThat(register.answers()).isEmpty();
        register.answered(delivery);
        assertThat(state("a")).isEqualTo(State.ANSWERED);
        assertThat(register.unfinished()).isEmpty();
        assertThat(register.answers()).isEqualTo(Map.of("TN-00001", List.of("x/y.xlsx")));
    }

    @Test
    void countsAttemptsUntilOneEnds() {
        Delivery delivery = arrive("a").delivery();
        assertThat(List.of(register.begin(delivery), register.begin(delivery)))
                .containsExactly(1, 2);
        register.refused(delivery, "empty");
        assertThat(register.begin(delivery)).isEqualTo(1);
        assertThat(register.find("a").orElseThrow().reason()).contains("empty");
    }

    @Test
    void whatWasCutOffOftenComesLast() {
        Delivery first = arrive("a").delivery();
        Delivery second = arrive("b").delivery();
        Delivery third = arrive("c").delivery();
        register.begin(first);
        assertThat(register.unfinished()).containsExactly(second, third, first);
    }

    @Test
    void opensAgainWhatFailedButNotForEver() {
        Delivery delivery = arrive("a").delivery();
        register.failed(delivery);
        assertThat(register.unfinished()).isEmpty();
        assertThat(register.reopenFailed(2)).isEqualTo(1);
        assertThat(register.unfinished()).containsExactly(delivery);
        register.failed(delivery);
        assertThat(register.reopenFailed(2)).isZero();
        assertThat(state("a")).isEqualTo(State.FAILED);
    }

    @Test
    void keepsScoresFindingsAndCellsWithoutLoss() {
        Delivery delivery = arrive("a").delivery();
        Filing filing = everything();
        register.processed(delivery, filing, List.of());

        Filed filed = register.standings(ROUND, List.of(LANG), ZONE).get(0).latest().orElseThrow();
        assertThat(filed)
                .isEqualTo(
                        new Filed(
                                delivery,
                                "bang-lang",
                                1,
                                filing.verdict(),
                                false,
                                filing.scores(),
                                filing.findings(),
                                filing.cells()));
    }

    @Test
    void theLastValidVersionBeforeTheLockCounts() {
        file("v1", LANG, Verdict.ACCEPTED, "80");
        file("v2", LANG, Verdict.ACCEPTED_WITH_NOTES, "85");
        file("v3", LANG, Verdict.NEEDS_CORRECTION, "99");
        now = LOCK;
        file("v4", LANG, Verdict.ACCEPTED, "100");
        file("w1", LUNG, Verdict.NEEDS_CORRECTION, "70");

        List<Standing> standings =
                register.standings(ROUND, List.of(LUNG, LANG, unit("x", "Xuân Lạc")), ZONE);
        assertThat(standings)
                .extracting(Standing::stage)
                .containsExactly(Stage.NEEDS_CORRECTION, Stage.VALID, Stage.MISSING);
        assertThat(standings).extracting(Standing::versions).containsExactly(1, 4, 0);
        Filed counted = standings.get(1).counted().orElseThrow();
        assertThat(counted.delivery().sha256()).isEqualTo("v2");
        assertThat(counted.version()).isEqualTo(2);
        assertThat(counted.scores().total()).isEqualTo(new BigDecimal("85"));
        assertThat(standings.get(1).latest().orElseThrow().delivery().sha256()).isEqualTo("v4");
        assertThat(standings.get(0).counted()).isEmpty();
    }

    @Test
    void versionsFollowTheReceiptNumberAndNotTheOrderOfProcessing() {
        Delivery first = arrive("v1").delivery();
        Delivery second = arrive("v2").delivery();
        register.processed(second, filing(LANG, Verdict.ACCEPTED, "85"), List.of());
        register.processed(first, filing(LANG, Verdict.ACCEPTED, "80"), List.of());

        Filed counted =
                register.standings(ROUND, List.of(LANG), ZONE).get(0).counted().orElseThrow();
        assertThat(counted.delivery()).isEqualTo(second);
        assertThat(counted.version()).isEqualTo(2);
    }

    @Test
    void lateIsWhatComesAfterTheDeadlineAndNotAtIt() {
        now = DEADLINE;
        file("on-time", LANG, Verdict.ACCEPTED, "80");
        now = DEADLINE.plusMillis(1);
        file("late", LUNG, Verdict.ACCEPTED, "80");

        assertThat(register.standings(ROUND, List.of(LANG, LUNG), ZONE))
                .extracting(standing -> standing.counted().orElseThrow().late())
                .containsExactly(false, true);
    }

    @Test
    void anotherRoundDoesNotSeeThisOne() {
        file("v1", LANG, Verdict.ACCEPTED, "80");
        Round other =
                new Round(
                        "r-2024",
                        "",
                        2024,
                        ROUND.aggregator(),
                        ROUND.deadline(),
                        ROUND.lock(),
                        ROUND.periodStart(),
                        ROUND.periodEnd());
        assertThat(register.standings(other, List.of(LANG), ZONE))
                .containsExactly(
                        new Standing(LANG, Stage.MISSING, Optional.empty(), Optional.empty(), 0));
    }

    @Test
    void theStampChangesWithEveryRecordAndOnlyThen() {
        String before = register.stamp();
        arrive("a");
        String after = register.stamp();
        assertThat(after).isNotEqualTo(before).isEqualTo(register.stamp());
        now = now.plusMillis(1);
        register.failed(register.find("a").orElseThrow().delivery());
        assertThat(register.stamp()).isNotEqualTo(after);
    }

    @Test
    void remembersEverythingAfterANewStart() {
        file("v1", LANG, Verdict.ACCEPTED, "80");
        List<Logged> before = register.log();
        register.close();
        open();
        assertThat(register.log()).isEqualTo(before);
    }

    private Receipt arrive(String content) {
        return register.arrive(
                new Arrival(content, content + ".xlsx", "folder", content + ".xlsx", "1", 5));
    }

    private void file(String content, Unit unit, Verdict verdict, String total) {
        register.processed(arrive(content).delivery(), filing(unit, verdict, total), List.of());
    }

    private State state(String content) {
        return register.find(content).orElseThrow().state();
    }

    private static Filing filing(Unit unit, Verdict verdict, String total) {
        Scores scores =
                new Scores(List.of(), List.of(), new BigDecimal(total), new BigDecimal("100"));
        return new Filing(
                "r-2023", Optional.of(unit.code()), verdict, scores, List.of(), Map.of(), Map.of());
    }

    private static Filing everything() {
        Place.Cell cell = new Place.Cell("Phiếu chấm điểm", "F12");
        BigDecimal points = new BigDecimal("1.50");
        List<Computed> kinds =
                List.of(
                        new Computed.Points(points, Optional.of(new BigDecimal("0.9490")), true),
                        new Computed.Points(points, Optional.empty(), false),
                        new Computed.Missing(List.of("a", "b")),
                        new Computed.NothingToMeasure(),
                        new Computed.PartAboveWhole("b", "a"),
                        new Computed.Unusable("level"),
                        new Computed.Excluded(),
                        new Computed.Typed());
        List<LeafScore> leaves =
                kinds.stream()
                        .map(
                                kind ->
                                        new LeafScore(
                                                "1.1",
                                                new BigDecimal("2"),
                                                Optional.of(points),
                                                kind,
                                                Optional.empty(),
                                                Optional.of(new BigDecimal("1E+1"))))
                        .toList();
        Finding finding =
                new Finding(
                        "SELF-ABOVE-MAX",
                        Severity.ERROR,
                        List.of(cell, new Place.Quote(3, "đạt \"93\" %", 4, 8), Place.file()),
                        Map.of(
                                "points",
                                Value.of(points),
                                "words",
                                Value.of("Bằng Lãng"),
                                "day",
                                new Value.Day(LocalDate.of(2023, 6, 5)),
                                "truth",
                                new Value.Truth(true),
                                "fault",
                                new Value.Fault("#REF!"),
                                "blank",
                                Value.blank()),
                        Optional.of(Value.of(points)),
                        Optional.empty());
        return new Filing(
                "r-2023",
                Optional.of("bang-lang"),
                Verdict.NEEDS_CORRECTION,
                new Scores(
                        leaves,
                        List.of(new AreaScore("1", points, new BigDecimal("12.0"))),
                        new BigDecimal("82.791"),
                        new BigDecimal("100")),
                List.of(finding),
                Map.of("1.1", cell),
                Map.of("1.1.b", new BigDecimal("12.50")));
    }

    private static Unit unit(String code, String name) {
        return new Unit(code, name, UnitKind.XA, "", List.of(), List.of(), List.of());
    }
}
