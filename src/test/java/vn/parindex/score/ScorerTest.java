package vn.parindex.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.parindex.model.AreaScore;
import vn.parindex.model.Computed;
import vn.parindex.model.LeafScore;
import vn.parindex.model.Scores;
import vn.parindex.rulebook.CriteriaSet;
import vn.parindex.rulebook.NaPolicy;
import vn.parindex.testing.ALeaf;
import vn.parindex.testing.ASet;
import vn.parindex.testing.ASubmission;

class ScorerTest {
    private static final CriteriaSet SET =
            ASet.of("thu", 2023)
                    .area(
                            "1",
                            "Chỉ đạo",
                            ALeaf.of("1.1", "3").ratio("Tổng số", "Hoàn thành"),
                            ALeaf.of("1.2", "2")
                                    .ratio("Tổng số", "Đã xử lý")
                                    .ifNotApplicable(NaPolicy.EXCLUDE),
                            ALeaf.of("1.3", "2.5").survey())
                    .area("2", "Thể chế", ALeaf.of("2.1", "1").judged("0.25"))
                    .build();

    @Test
    void putsTheRulesPointsBesideTheTypedOnesAndCountsTheTyped() {
        Scores scores =
                Scorer.score(
                        SET,
                        ASubmission.of(SET)
                                .self("1.1", "2.5")
                                .figure("1.1", "a", "6")
                                .figure("1.1", "b", "5")
                                .self("2.1", "0.75")
                                .build());

        assertThat(scores)
                .isEqualTo(
                        new Scores(
                                List.of(
                                        leaf("1.1", "3", "2.5", points("2.50", "0.8333"), "2.5"),
                                        leaf("1.2", "2", null, missing(), null),
                                        leaf("1.3", "2.5", null, new Computed.Typed(), null),
                                        leaf("2.1", "1", "0.75", new Computed.Typed(), "0.75")),
                                List.of(area("1", "2.5", "5"), area("2", "0.75", "1")),
                                new BigDecimal("3.25"),
                                new BigDecimal("6")));
    }

    @Test
    void excludedLeafLeavesTheMaximumAndItsTypedPointsDoNotCount() {
        Scores scores =
                Scorer.score(
                        SET,
                        ASubmission.of(SET).self("1.2", "2").figure("1.2", "na", "Có").build());

        assertThat(scores.leaf("1.2"))
                .contains(leaf("1.2", "2", "2", new Computed.Excluded(), null));
        assertThat(scores.areas()).containsExactly(area("1", "0", "3"), area("2", "0", "1"));
    }

    @Test
    void surveyLeafWaitsEvenWhenAScoreIsTyped() {
        Scores scores = Scorer.score(SET, ASubmission.of(SET).self("1.3", "2.5").build());

        assertThat(scores.leaf("1.3"))
                .contains(leaf("1.3", "2.5", "2.5", new Computed.Typed(), null));
        assertThat(scores.total()).isEqualByComparingTo("0");
    }

    @Test
    void unitThatClaimsNothingNeedsNoFigures() {
        Scores scores = Scorer.score(SET, ASubmission.of(SET).self("1.1", "0").build());

        assertThat(scores.leaf("1.1"))
                .contains(
                        leaf(
                                "1.1",
                                "3",
                                "0",
                                new Computed.Points(BigDecimal.ZERO, Optional.empty(), false),
                                "0"));
    }

    @Test
    void wordsAndMissingRowsGiveNoPoints() {
        Scores scores =
                Scorer.score(SET, ASubmission.of(SET).self("1.1", "đủ").without("2.1").build());

        assertThat(scores.leaves()).allMatch(leaf -> leaf.counted().isEmpty());
        assertThat(scores.max()).isEqualByComparingTo("6");
    }

    @Test
    void impossibleScoresDoNotCount() {
        Scores scores =
                Scorer.score(SET, ASubmission.of(SET).self("1.1", "30").self("2.1", "-1").build());

        assertThat(scores.leaves()).allMatch(leaf -> leaf.counted().isEmpty());
        assertThat(scores.leaf("1.1").flatMap(LeafScore::self)).contains(new BigDecimal("30"));
    }

    private static LeafScore leaf(
            String code, String max, String self, Computed computed, String counted) {
        return new LeafScore(
                code,
                new BigDecimal(max),
                number(self),
                computed,
                Optional.empty(),
                number(counted));
    }

    private static Optional<BigDecimal> number(String text) {
        return Optional.ofNullable(text).map(BigDecimal::new);
    }

    private static Computed points(String points, String basis) {
        return new Computed.Points(new BigDecimal(points), number(basis), false);
    }

    private static Computed missing() {
        return new Computed.Missing(List.of("a", "b"));
    }

    private static AreaScore area(String code, String score, String max) {
        return new AreaScore(code, new BigDecimal(score), new BigDecimal(max));
    }
}
