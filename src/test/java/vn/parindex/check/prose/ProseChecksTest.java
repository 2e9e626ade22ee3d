package vn.parindex.check.prose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import vn.parindex.check.FindingKind;
import vn.parindex.language.FindingText;
import vn.parindex.language.Messages;
import vn.parindex.model.Finding;
import vn.parindex.model.Severity;

class ProseChecksTest {

    @TestFactory
    Stream<DynamicTest> oneMistakeIsFoundAtItsWordsAndNothingElse() {
        return ProseProvoked.ALL.stream()
                .map(each -> DynamicTest.dynamicTest(each.kind().code(), () -> isFound(each)));
    }

    @Test
    void everyKindIsProvoked() {
        assertThat(ProseProvoked.ALL).extracting(ProseProvoked::kind).containsAll(kinds());
    }

    @Test
    void everyCheckFindsOnlyItsOwnKinds() {
        for (ProseProvoked each : ProseProvoked.ALL) {
            for (ProseCheck check : ProseChecks.ALL) {
                assertThat(check.find(each.report().examined()))
                        .extracting(Finding::code)
                        .isSubsetOf(check.kinds().stream().map(FindingKind::code).toList());
            }
        }
    }

    @Test
    void nothingInAReportKeepsItFromBeingTaken() {
        assertThat(kinds()).noneMatch(kind -> kind.severity() == Severity.ERROR);
    }

    private static void isFound(ProseProvoked each) {
        ExaminedReport examined = each.report().examined();
        List<Finding> found = ProseChecks.findings(examined);
        assertThat(found)
                .extracting(
                        finding -> finding.code() + " [" + AReport.words(examined, finding) + "]")
                .containsExactly(each.kind().code() + " [" + each.words() + "]");
        for (Finding finding : found) {
            assertThat(new FindingText(Messages.VIETNAMESE).message(finding))
                    .doesNotContain("{")
                    .isNotEqualTo(new FindingText(Messages.ENGLISH).message(finding));
        }
    }

    private static List<FindingKind> kinds() {
        return ProseChecks.ALL.stream().flatMap(check -> check.kinds().stream()).toList();
    }
}
