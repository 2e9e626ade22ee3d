package vn.parindex.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import vn.parindex.language.Messages;
import vn.parindex.model.Column;
import vn.parindex.model.Finding;
import vn.parindex.model.FlatWorkbook;
import vn.parindex.model.Place;
import vn.parindex.model.Recognition;
import vn.parindex.model.Round;
import vn.parindex.model.Submission;
import vn.parindex.model.Unit;
import vn.parindex.model.Value;
import vn.parindex.read.SubmissionReader;
import vn.parindex.read.WorkbookReader;
import vn.parindex.recognise.Recogniser;
import vn.parindex.rulebook.CriteriaSet;
import vn.parindex.rulebook.CriteriaWorkbook;
import vn.parindex.rulebook.UnitRegister;
import vn.parindex.score.Scorer;
import vn.parindex.template.ScorecardTemplate;
import vn.parindex.testing.FilledScorecard;
import vn.parindex.testing.HonestFill;
import vn.parindex.testing.Rounds;
import vn.parindex.testing.Typed;
import vn.parindex.testing.Units;

/** The checks on real files: written as a template, filled in, read back. */
class RealScorecardsTest {
    private static final Unit UNIT = Units.commune("bang-lang", "Bằng Lãng");

    @TestFactory
    Stream<DynamicTest> honestOnesHaveNoFinding() {
        return Stream.of("vi-du-cap-xa-7lv", "thanh-tri-2018")
                .map(
                        name ->
                                DynamicTest.dynamicTest(
                                        name,
                                        () -> {
                                            CriteriaSet set = set(name);
                                            assertThat(lines(set, honest(set))).isEmpty();
                                        }));
    }

    @Test
    void mistakesInTheFileAreFoundAtItsCells() throws Exception {
        CriteriaSet set = set("vi-du-cap-xa-7lv");
        FilledScorecard card = honest(set);
        card.text("1.4.1", Column.SELF, "0,5/2");
        card.with("1.6", "0,75");
        card.figure("1.1.2", "a", 40).figure("1.1.2", "b", 50);
        String answer = set.leaf("7.8").orElseThrow().inputs().get(0).key();
        card.with("7.8", "1", "15/QĐUBND").figure("7.8", answer, "Có");

        assertThat(lines(set, card))
                .containsExactlyInAnyOrder(
                        "SELF-OF-OTHER-MAX " + card.address("1.4.1", Column.SELF),
                        "SELF-ABOVE-MAX " + card.address("1.6", Column.SELF),
                        "PART-ABOVE-WHOLE " + card.address("1.1.2.b", Column.FIGURE),
                        "EVIDENCE-NUMBER-MALFORMED " + card.address("7.8", Column.EVIDENCE));
    }

    private static CriteriaSet set(String name) throws Exception {
        return CriteriaWorkbook.read(Path.of("templates").resolve(name));
    }

    private static FilledScorecard honest(CriteriaSet set) throws Exception {
        FilledScorecard card =
                FilledScorecard.of(
                        ScorecardTemplate.write(
                                set, Rounds.of(set.year()), UNIT, Messages.VIETNAMESE));
        HonestFill.into(
                new HonestFill.Sheet() {
                    @Override
                    public void self(String code, String score) {
                        card.with(code, score);
                    }

                    @Override
                    public void figure(String code, String key, String typed) {
                        if (Typed.value(typed) instanceof Value.Day day) {
                            card.figure(code, key, day.date());
                        } else {
                            card.figure(code, key, typed);
                        }
                    }

                    @Override
                    public void evidence(String code, String words) {
                        card.evidence(code, words);
                    }
                },
                set,
                7);
        return card;
    }

    private static List<String> lines(CriteriaSet set, FilledScorecard card) throws Exception {
        Round round = Rounds.of(set.year());
        FlatWorkbook workbook = WorkbookReader.read(card.bytes());
        Recogniser recogniser = new Recogniser(set, new UnitRegister(List.of(UNIT)));
        Recognition.Scorecard recognised =
                (Recognition.Scorecard) recogniser.recognise(workbook, "phieu.xlsx");
        Submission submission = SubmissionReader.read(workbook, recognised, set);
        List<Finding> findings =
                Checks.findings(
                        new Examined(
                                submission, recognised, set, round, Scorer.score(set, submission)));
        return findings.stream().map(RealScorecardsTest::line).toList();
    }

    private static String line(Finding finding) {
        Place.Cell first = (Place.Cell) finding.place();
        return finding.code() + " " + first.cell();
    }
}
