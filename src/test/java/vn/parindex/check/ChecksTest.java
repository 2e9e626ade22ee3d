package vn.parindex.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import vn.parindex.check.prose.ProseChecks;
import vn.parindex.language.FindingText;
import vn.parindex.language.Messages;
import vn.parindex.model.Finding;
import vn.parindex.model.Place;
import vn.parindex.testing.Example;

class ChecksTest {

    @Test
    void faultlessScorecardHasNoFinding() {
        assertThat(Checks.findings(Example.faultless().examined(Example.ROUND))).isEmpty();
    }

    @TestFactory
    Stream<DynamicTest> oneMistakeIsFoundOnceAtItsCell() {
        return Provoked.ALL.stream()
                .map(
                        each ->
                                DynamicTest.dynamicTest(
                                        each.kind().code(),
                                        () ->
                                                assertThat(lines(each.findings()))
                                                        .containsExactly(
                                                                each.kind().severity()
                                                                        + " "
                                                                        + each.kind().code()
                                                                        + " "
                                                                        + each.cells())));
    }

    @Test
    void everyKindOfScorecardsIsProvoked() {
        assertThat(Provoked.ALL)
                .extracting(Provoked::kind)
                .containsExactlyInAnyOrderElementsOf(kindsOfScorecards());
    }

    @Test
    void everyKindBelongsToOneCheck() {
        List<FindingKind> kinds = new ArrayList<>(kindsOfScorecards());
        ProseChecks.ALL.forEach(check -> kinds.addAll(check.kinds()));
        assertThat(kinds).containsExactlyInAnyOrder(FindingKind.values());
    }

    private static List<FindingKind> kindsOfScorecards() {
        return Checks.ALL.stream().flatMap(check -> check.kinds().stream()).toList();
    }

    @Test
    void everyCheckFindsOnlyItsOwnKinds() {
        for (Provoked each : Provoked.ALL) {
            Examined examined = each.mistake().apply(Example.faultless()).examined(Example.ROUND);
            for (Check check : Checks.ALL) {
                assertThat(check.find(examined))
                        .allMatch(found -> check.kinds().contains(FindingKind.of(found.code())));
            }
        }
    }

    @Test
    void everyFindingHasItsSentenceInBothLanguages() {
        for (Provoked each : Provoked.ALL) {
            for (Finding finding : each.findings()) {
                assertThat(new FindingText(Messages.VIETNAMESE).message(finding))
                        .doesNotContain("{")
                        .isNotEqualTo(new FindingText(Messages.ENGLISH).message(finding));
            }
        }
        assertThat(Arrays.stream(FindingKind.values()).map(FindingKind::code))
                .allSatisfy(
                        code ->
                                assertThat(new FindingText(Messages.VIETNAMESE).title(code))
                                        .isNotBlank());
    }

    static List<String> lines(List<Finding> findings) {
        return findings.stream()
                .map(
                        finding ->
                                finding.severity()
                                        + " "
                                        + finding.code()
                                        + " "
                                        + finding.places().stream()
                                                .map(ChecksTest::cell)
                                                .collect(Collectors.joining(" ")))
                .toList();
    }

    private static String cell(Place place) {
        return place instanceof Place.Cell cell ? cell.cell() : "-";
    }
}
