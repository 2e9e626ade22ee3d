package vn.parindex.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.parindex.language.FindingText;
import vn.parindex.language.Messages;
import vn.parindex.model.Column;
import vn.parindex.model.Finding;
import vn.parindex.rulebook.CriteriaSet;
import vn.parindex.testing.ALeaf;
import vn.parindex.testing.ASet;
import vn.parindex.testing.ASubmission;
import vn.parindex.testing.Example;
import vn.parindex.testing.Rounds;

/** Where one step further something is wrong, or no longer wrong. */
class EdgesTest {

    @Test
    void planDueAtNewYearMayBeIssuedTheYearBefore() {
        assertThat(
                        found(
                                Example.faultless()
                                        .figure("1.1.1", "date", "15/10/2022")
                                        .evidence("1.1.1", "12/KH-UBND ngày 15/10/2022")))
                .isEmpty();
    }

    @Test
    void planIssuedLongBeforeIsNot() {
        assertThat(
                        found(
                                Example.faultless()
                                        .figure("1.1.1", "date", "15/10/2021")
                                        .evidence("1.1.1", "12/KH-UBND ngày 15/10/2021")))
                .containsExactly("WARNING DATE-OUTSIDE-YEAR D12");
    }

    @Test
    void reportSentInJanuaryIsLateButNoMistake() {
        assertThat(
                        found(
                                Example.faultless()
                                        .figure("3.3", "date", "05/01/2024")
                                        .evidence("3.3", "185/BC-UBND ngày 05/01/2024")
                                        .self("3.3", "0")))
                .containsExactly("WARNING DATE-OUTSIDE-YEAR D40");
    }

    @Test
    void fiveThousandthsAreTheSameScore() {
        assertThat(found(Example.faultless().self("1.1.2", "2,875")))
                .containsExactly("ERROR SELF-TOO-FINE F13");
        assertThat(found(Example.faultless().self("1.1.2", "2,89")))
                .containsExactly("ERROR SELF-ABOVE-COMPUTED F13");
    }

    @Test
    void maximumAndZeroAreInRange() {
        assertThat(found(Example.faultless().self("2.2", "2"))).isEmpty();
        assertThat(found(Example.faultless().self("2.2", "0").evidence("2.2", ""))).isEmpty();
    }

    @Test
    void scoreOutOfItsOwnMaximumIsFine() {
        assertThat(found(Example.faultless().self("2.2", "1,5/2"))).isEmpty();
    }

    @Test
    void explanationStandsInForEvidence() {
        assertThat(
                        found(
                                Example.faultless()
                                        .evidence("2.2", "")
                                        .explanation("2.2", "Văn bản mật, gửi riêng")))
                .isEmpty();
    }

    @Test
    void lockedTextsMayBeBrokenOtherwise() {
        assertThat(
                        found(
                                Example.faultless()
                                        .cell("2.2", Column.NAME, "  theo dõi\nTHI HÀNH. ")
                                        .cell("2.2", Column.MAX, "2,00")))
                .isEmpty();
    }

    @Test
    void wrongSumIsNotWrongAgainAtEveryLevel() {
        assertThat(
                        found(
                                Example.faultless()
                                        .total("1.1", Column.SELF, "4")
                                        .total("1", Column.SELF, "5,5")
                                        .total("", Column.SELF, "15,58")))
                .containsExactly("WARNING TOTAL-DIFFERS F10");
    }

    @Test
    void twoLeavesMayShareADocument() {
        assertThat(found(Example.faultless().evidence("2.2", "180/BC-UBND ngày 05/12/2023")))
                .isEmpty();
    }

    @Test
    void percentageMayPassAHundredWhereTheRuleLooksThere() {
        CriteriaSet set =
                ASet.of("thu", 2023)
                        .area(
                                "1",
                                "Thu ngân sách",
                                ALeaf.of("1.1", "2")
                                        .withoutEvidence()
                                        .percentRule(
                                                "EXPRESSION",
                                                "khi p >= 105: 2; khi p >= 100: 1,5; còn lại: 0"))
                        .build();

        assertThat(found(ASubmission.of(set).figure("1.1", "p", "107").self("1.1", "2"))).isEmpty();
        assertThat(found(ASubmission.of(set).figure("1.1", "p", "-7").self("1.1", "0")))
                .containsExactly("ERROR PERCENT-OUT-OF-RANGE D11");
    }

    @Test
    void longListsOfCodesAreCutInTheSentenceOnly() {
        ALeaf[] leaves = new ALeaf[15];
        for (int i = 0; i < leaves.length; i++) {
            leaves[i] = ALeaf.of("1." + (i + 1), "1");
        }
        CriteriaSet set = ASet.of("dai", 2023).area("1", "Một", leaves).build();
        ASubmission submission = ASubmission.of(set).self("1.1", "0");

        List<Finding> findings = Checks.findings(submission.examined(Rounds.of(2023)));

        assertThat(findings).hasSize(1);
        assertThat(findings.get(0).places()).hasSize(14);
        assertThat(new FindingText(Messages.VIETNAMESE).message(findings.get(0)))
                .isEqualTo(
                        "Chưa có điểm tự chấm của tiêu chí 1.2, 1.3, 1.4, 1.5, 1.6, 1.7, 1.8, 1.9,"
                                + " 1.10, 1.11, 1.12, 1.13… (14). Hãy nhập điểm; nếu không đạt thì"
                                + " nhập 0.");
    }

    private static List<String> found(ASubmission submission) {
        return ChecksTest.lines(Checks.findings(submission.examined(Example.ROUND)));
    }
}
