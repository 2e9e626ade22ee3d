package vn.parindex.answer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import vn.parindex.language.Messages;
import vn.parindex.model.AreaScore;
import vn.parindex.model.Column;
import vn.parindex.model.Computed;
import vn.parindex.model.Finding;
import vn.parindex.model.LeafScore;
import vn.parindex.model.Place;
import vn.parindex.model.Scores;
import vn.parindex.model.Severity;
import vn.parindex.model.Value;
import vn.parindex.model.Verdict;
import vn.parindex.template.ScorecardTemplate;
import vn.parindex.testing.Example;
import vn.parindex.testing.FilledScorecard;
import vn.parindex.testing.Units;

/** A filled scorecard and what is said of it. */
final class Sample {
    static final String SHEET = "Phiếu chấm điểm";

    private final FilledScorecard scorecard;
    private final List<Finding> findings = new ArrayList<>();
    private final List<ComputedCell> computed = new ArrayList<>();
    private Locale locale = Messages.VIETNAMESE;

    private Sample(FilledScorecard scorecard) {
        this.scorecard = scorecard;
    }

    /** A scorecard of the example set with some scores typed. */
    static Sample filled() {
        try {
            byte[] blank =
                    ScorecardTemplate.write(
                            Example.SET,
                            Example.ROUND,
                            Units.commune("bang-lang", "Bằng Lãng"),
                            Messages.VIETNAMESE);
            return new Sample(
                    FilledScorecard.of(blank)
                            .figure("1.1.2", "a", 50)
                            .figure("1.1.2", "b", 48)
                            .with("1.1.2", "3", "180/BC-UBND ngày 05/12/2023")
                            .with("1.2", "1")
                            .with("2.2", "2,5"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    FilledScorecard scorecard() {
        return scorecard;
    }

    byte[] bytes() {
        return scorecard.bytes();
    }

    String address(String code, Column column) {
        return scorecard.address(code, column);
    }

    Sample english() {
        locale = Messages.ENGLISH;
        return this;
    }

    /** A finding at cells of this code's row or rows. */
    Sample says(Severity severity, String code, Map<String, Value> facts, Place... places) {
        findings.add(
                new Finding(
                        code,
                        severity,
                        List.of(places),
                        facts,
                        Optional.empty(),
                        Optional.empty()));
        return this;
    }

    Sample aboveMax(String code, Column column) {
        Map<String, Value> facts =
                Map.of(
                        "criterion", Value.of(code),
                        "found", Value.of(new BigDecimal("2.5")),
                        "max", Value.of(new BigDecimal("2")));
        return says(Severity.ERROR, "SELF-ABOVE-MAX", facts, cell(code, column));
    }

    Sample withoutEvidence(String code) {
        Map<String, Value> facts = Map.of("criterion", Value.of(code));
        return says(Severity.WARNING, "EVIDENCE-MISSING", facts, cell(code, Column.EVIDENCE));
    }

    Sample shared(String... codes) {
        Map<String, Value> facts =
                Map.of(
                        "document", Value.of("180/BC-UBND"),
                        "count", Value.of(BigDecimal.valueOf(codes.length)),
                        "leaves", Value.of(String.join(", ", codes)));
        Place[] places =
                Arrays.stream(codes).map(code -> cell(code, Column.EVIDENCE)).toArray(Place[]::new);
        return says(Severity.NOTE, "EVIDENCE-SHARED", facts, places);
    }

    Sample versionMissing() {
        return says(
                Severity.NOTE, "VERSION-MISSING", Map.of("expected", Value.of("1")), Place.file());
    }

    Sample computes(String code, String points) {
        computed.add(
                new ComputedCell(
                        cell(code, Column.COMPUTED),
                        Optional.of(points).filter(text -> !text.isEmpty()).map(BigDecimal::new)));
        return this;
    }

    Place.Cell cell(String code, Column column) {
        return new Place.Cell(SHEET, address(code, column));
    }

    Answer answer() {
        return new Answer(
                Verdict.of(findings),
                "phieu-cham-diem.xlsx",
                Optional.of("23-0007"),
                Optional.of("Xã Bằng Lãng"),
                Optional.of(Example.ROUND.title()),
                Optional.of(LocalDateTime.of(2023, 12, 5, 8, 30)),
                Example.ROUND.deadline(),
                findings,
                Optional.of(Points.of(Example.SET, scores())),
                computed,
                locale);
    }

    /** Self scores 3 + 1 in area 1 and 2.5 in area 2, the rules giving 2.88, 1 and nothing. */
    static Scores scores() {
        Map<String, LeafScore> typed = new HashMap<>();
        typed.put("1.1.2", leaf("1.1.2", "3", "2.88"));
        typed.put("1.2", leaf("1.2", "1", "1"));
        typed.put("2.2", leaf("2.2", "2.5", ""));
        List<LeafScore> leaves =
                Example.SET.leaves().stream()
                        .map(each -> typed.getOrDefault(each.code(), leaf(each.code(), "", "")))
                        .toList();
        return new Scores(
                leaves,
                List.of(area("1", "4", "6"), area("2", "2.5", "6"), area("3", "0", "5.5")),
                new BigDecimal("6.5"),
                new BigDecimal("17.5"));
    }

    private static AreaScore area(String code, String score, String max) {
        return new AreaScore(code, new BigDecimal(score), new BigDecimal(max));
    }

    private static LeafScore leaf(String code, String self, String computed) {
        Optional<BigDecimal> typed =
                Optional.of(self).filter(text -> !text.isEmpty()).map(BigDecimal::new);
        Computed points =
                computed.isEmpty()
                        ? new Computed.Typed()
                        : new Computed.Points(new BigDecimal(computed), Optional.empty(), false);
        return new LeafScore(
                code,
                Example.SET.leaf(code).orElseThrow().max(),
                typed,
                points,
                Optional.empty(),
                typed);
    }
}
