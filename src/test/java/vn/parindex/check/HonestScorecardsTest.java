package vn.parindex.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import vn.parindex.language.FindingText;
import vn.parindex.language.Messages;
import vn.parindex.rulebook.CriteriaSet;
import vn.parindex.rulebook.CriteriaWorkbook;
import vn.parindex.testing.ASubmission;
import vn.parindex.testing.Example;
import vn.parindex.testing.HonestFill;
import vn.parindex.testing.Rounds;

/** Whoever fills in a scorecard honestly and carefully hears nothing. */
class HonestScorecardsTest {
    private static final int FILLS = 20;

    @TestFactory
    Stream<DynamicTest> haveNoFinding() throws Exception {
        return Stream.of(
                        Example.SET,
                        CriteriaWorkbook.read(Path.of("templates/vi-du-cap-xa-7lv")),
                        CriteriaWorkbook.read(Path.of("templates/thanh-tri-2018")))
                .map(set -> DynamicTest.dynamicTest(set.id(), () -> haveNoFinding(set)));
    }

    private static void haveNoFinding(CriteriaSet set) {
        FindingText text = new FindingText(Messages.VIETNAMESE);
        assertThat(
                        IntStream.range(0, FILLS)
                                .boxed()
                                .flatMap(
                                        seed -> {
                                            ASubmission filled = HonestFill.of(set, seed);
                                            return Checks.findings(
                                                    filled.examined(Rounds.of(set.year())))
                                                    .stream();
                                        })
                                .map(found -> found.code() + " " + text.message(found)))
                .isEmpty();
    }
}
