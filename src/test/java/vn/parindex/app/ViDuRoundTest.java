package vn.parindex.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.parindex.language.Messages;
import vn.parindex.language.Written;
import vn.parindex.model.Filed;
import vn.parindex.model.Finding;
import vn.parindex.model.Stage;
import vn.parindex.model.Standing;
import vn.parindex.record.Register;

/** The made-up round: one of each kind of sender, and what becomes of them. */
class ViDuRoundTest {
    /** One for each mistake that the example's maker made, in the order of the sheet. */
    private static final Set<String> CARELESS =
            Set.of(
                    "1.1.2 SELF-ABOVE-MAX",
                    "1.2.1 SELF-NOT-A-NUMBER",
                    "1.2.2 SELF-NEGATIVE",
                    "1.3.1 SELF-MISSING",
                    "1.4.1 EVIDENCE-MISSING",
                    "1.4.2 SELF-ABOVE-COMPUTED",
                    "2.1.1 SELF-TOO-FINE",
                    "2.1.1 SELF-BELOW-COMPUTED",
                    "2.2.1 PART-ABOVE-WHOLE",
                    "2.3.1 EVIDENCE-NUMBER-MALFORMED",
                    "3.1.1 EVIDENCE-OLD",
                    "3.2.2 WHOLE-IS-ZERO",
                    "4.1 MAX-CHANGED",
                    "4.3 WORDING-CHANGED",
                    "5.3 SELF-BELOW-COMPUTED",
                    "6.3 FORMULA-ERROR",
                    "7.1 SELF-BELOW-COMPUTED");

    @TempDir static Path folder;
    private static Played round;
    private static List<Standing> standings;

    @BeforeAll
    static void play() throws Exception {
        Path target = folder.resolve("round");
        round = Played.of("vi-du-2023", target);
        Workplace workplace = Played.office(target).workplace();
        try (Register register = Register.open(workplace.database(), InstantSource.system())) {
            standings =
                    register.standings(
                            workplace.round(), workplace.units().units(), workplace.zone());
        }
    }

    @Test
    void theFaultlessScorecardHasNoFinding() {
        assertThat(counted("BA").findings()).isEmpty();
    }

    @Test
    void theMissingUnitIsMissing() {
        assertThat(standing("MK").stage()).isEqualTo(Stage.MISSING);
    }

    @Test
    void theLateOneCountsAndIsMarkedLate() {
        assertThat(counted("DT").late()).isTrue();
        assertThat(standings.stream().flatMap(each -> each.counted().stream()))
                .filteredOn(Filed::late)
                .hasSize(1);
    }

    @Test
    void theCorrectedOneCountsInItsSecondVersion() {
        assertThat(counted("HP").version()).isEqualTo(2);
        assertThat(standing("HP").versions()).isEqualTo(2);
    }

    @Test
    void everyMistakeOfTheCarelessOneIsFound() {
        Standing careless = standing("TL");
        assertThat(careless.stage()).isEqualTo(Stage.NEEDS_CORRECTION);
        assertThat(careless.latest().orElseThrow().findings())
                .extracting(ViDuRoundTest::leafAndCode)
                .containsExactlyInAnyOrderElementsOf(CARELESS);
    }

    @Test
    void theReportNamesWhoIsLateMissingAndStillWrong() throws Exception {
        assertThat(round.report().lines())
                .contains(
                        "- Gửi sau thời hạn ngày 15/12/2023: 1 đơn vị (xã Đồng Tâm).",
                        "- Chưa gửi phiếu: 1 đơn vị (xã Minh Khai).",
                        "- Phiếu còn lỗi phải sửa, chưa được tính vào kết quả: 1 đơn vị (xã Tân"
                                + " Lập).");
    }

    private static String leafAndCode(Finding finding) {
        return Written.value(finding.facts().get("leaf"), Messages.VIETNAMESE)
                + " "
                + finding.code();
    }

    private static Filed counted(String code) {
        return standing(code).counted().orElseThrow();
    }

    private static Standing standing(String code) {
        return standings.stream()
                .filter(each -> each.unit().code().equals(code))
                .findFirst()
                .orElseThrow();
    }
}
