package vn.parindex.report;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
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
import vn.parindex.model.Value;
import vn.parindex.model.Verdict;
import vn.parindex.rulebook.Area;
import vn.parindex.rulebook.CriteriaSet;
import vn.parindex.rulebook.Leaf;
import vn.parindex.rulebook.Source;
import vn.parindex.score.Ranked;
import vn.parindex.score.Ranking;

/** Builds the picture of a round: units with typed scores, late, with errors, or missing. */
final class APicture {
    static final String SHEET = "Phiếu chấm điểm";

    private final CriteriaSet set;
    private final List<Standing> standings = new ArrayList<>();
    private CommuneReports reports = CommuneReports.NONE;
    private AggregatingUnit aggregator =
            new AggregatingUnit(
                    "huyện",
                    "Thạnh Trị",
                    "TỈNH SÓC TRĂNG",
                    "ỦY BAN NHÂN DÂN HUYỆN THẠNH TRỊ",
                    "BC-UBND",
                    "Thạnh Trị",
                    List.of(
                            "Sở Nội vụ",
                            "TT. HU, HĐND, UBND huyện",
                            "UBND các xã, thị trấn",
                            "Lưu: VT, NV"),
                    "TM. ỦY BAN NHÂN DÂN",
                    "CHỦ TỊCH",
                    "Mai Thanh Ngon");

    private APicture(CriteriaSet set) {
        this.set = set;
    }

    static APicture of(CriteriaSet set) {
        return new APicture(set);
    }

    APicture by(AggregatingUnit body) {
        aggregator = body;
        return this;
    }

    /** A valid scorecard; a point is the self score of a leaf of the set, in its order. */
    APicture valid(Unit unit, String... points) {
        Filed filed = filed(unit, Verdict.ACCEPTED, false, List.of(), points);
        return add(unit, Stage.VALID, Optional.of(filed), 1);
    }

    APicture late(Unit unit, String... points) {
        Filed filed = filed(unit, Verdict.ACCEPTED, true, List.of(), points);
        return add(unit, Stage.VALID, Optional.of(filed), 1);
    }

    APicture noted(Unit unit, List<Finding> findings, String... points) {
        Filed filed = filed(unit, Verdict.ACCEPTED_WITH_NOTES, false, findings, points);
        return add(unit, Stage.VALID, Optional.of(filed), 2);
    }

    APicture withErrors(Unit unit, List<Finding> findings, String... points) {
        Filed filed = filed(unit, Verdict.NEEDS_CORRECTION, false, findings, points);
        standings.add(
                new Standing(
                        unit, Stage.NEEDS_CORRECTION, Optional.empty(), Optional.of(filed), 1));
        return this;
    }

    APicture missing(Unit unit) {
        standings.add(new Standing(unit, Stage.MISSING, Optional.empty(), Optional.empty(), 0));
        return this;
    }

    APicture reports(CommuneReports written) {
        reports = written;
        return this;
    }

    RoundPicture build() {
        List<Ranked> ranked =
                standings.stream()
                        .filter(each -> each.counted().isPresent())
                        .map(each -> new Ranked(each.unit(), each.counted().get().scores()))
                        .toList();
        return new RoundPicture(
                round(), set, standings, Ranking.results(set, round().id(), ranked), reports);
    }

    /** The same round, its units in another order. */
    RoundPicture shuffled(long seed) {
        RoundPicture picture = build();
        List<Standing> other = new ArrayList<>(picture.standings());
        Collections.shuffle(other, new Random(seed));
        return new RoundPicture(
                picture.round(), picture.set(), other, picture.results(), picture.reports());
    }

    static Finding finding(String code, Severity severity, String cell) {
        return new Finding(
                code,
                severity,
                List.of(new Place.Cell(SHEET, cell)),
                Map.of(
                        "leaf", Value.of("1.1"),
                        "criterion", Value.of("1.1"),
                        "self", Value.of(new BigDecimal("2.5")),
                        "found", Value.of(new BigDecimal("2.5")),
                        "max", Value.of(new BigDecimal("2"))),
                Optional.empty(),
                Optional.empty());
    }

    private Round round() {
        int year = set.year();
        return new Round(
                set.id(),
                "Chỉ số CCHC năm " + year,
                year,
                aggregator,
                Optional.of(LocalDateTime.of(year, 12, 10, 17, 0)),
                Optional.empty(),
                LocalDate.of(year, 1, 1),
                LocalDate.of(year, 12, 31));
    }

    private APicture add(Unit unit, Stage stage, Optional<Filed> filed, int versions) {
        standings.add(new Standing(unit, stage, filed, filed, versions));
        return this;
    }

    private Filed filed(
            Unit unit, Verdict verdict, boolean late, List<Finding> findings, String... points) {
        Map<String, Place.Cell> cells = new HashMap<>();
        int row = 8;
        for (Leaf leaf : set.leaves()) {
            cells.put(leaf.code(), new Place.Cell(SHEET, "F" + row++));
        }
        return new Filed(
                delivery(unit), unit.code(), 1, verdict, late, scores(points), findings, cells);
    }

    private Delivery delivery(Unit unit) {
        int number = standings.size() + 1;
        return new Delivery(
                "%04d-%d".formatted(number, set.year()),
                "%064x".formatted(number),
                unit.name() + ".xlsx",
                "folder",
                unit.name() + ".xlsx",
                Instant.parse(set.year() + "-12-05T03:00:00Z").plusSeconds(60L * number),
                40_000);
    }

    private Scores scores(String... points) {
        Map<String, LeafScore> byCode = new HashMap<>();
        List<LeafScore> leaves = new ArrayList<>();
        int next = 0;
        for (Leaf leaf : set.leaves()) {
            boolean survey = leaf.source() == Source.SURVEY;
            Optional<BigDecimal> self =
                    survey ? Optional.empty() : Optional.of(new BigDecimal(points[next++]));
            LeafScore score =
                    new LeafScore(
                            leaf.code(),
                            leaf.max(),
                            self,
                            new Computed.Typed(),
                            Optional.empty(),
                            self);
            leaves.add(score);
            byCode.put(leaf.code(), score);
        }
        List<AreaScore> areas = set.areas().stream().map(area -> sum(area, byCode)).toList();
        return new Scores(
                leaves,
                areas,
                areas.stream().map(AreaScore::score).reduce(BigDecimal.ZERO, BigDecimal::add),
                areas.stream().map(AreaScore::max).reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    private static AreaScore sum(Area area, Map<String, LeafScore> scores) {
        BigDecimal score = BigDecimal.ZERO;
        BigDecimal max = BigDecimal.ZERO;
        for (Leaf leaf : area.leaves()) {
            LeafScore each = scores.get(leaf.code());
            if (each.counted().isPresent()) {
                score = score.add(each.counted().get());
                max = max.add(each.max());
            }
        }
        return new AreaScore(area.code(), score, max);
    }
}
