package vn.parindex.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.ss.util.NumberToTextConverter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.parindex.check.Checks;
import vn.parindex.check.Examined;
import vn.parindex.files.FixedZip;
import vn.parindex.language.Messages;
import vn.parindex.language.UnitName;
import vn.parindex.model.Column;
import vn.parindex.model.Finding;
import vn.parindex.model.FlatWorkbook;
import vn.parindex.model.Recognition;
import vn.parindex.model.Round;
import vn.parindex.model.Scores;
import vn.parindex.model.Submission;
import vn.parindex.model.Unit;
import vn.parindex.model.Verdict;
import vn.parindex.read.SubmissionReader;
import vn.parindex.read.WorkbookReader;
import vn.parindex.recognise.Recogniser;
import vn.parindex.rulebook.CriteriaSet;
import vn.parindex.rulebook.CriteriaWorkbook;
import vn.parindex.rulebook.Leaf;
import vn.parindex.rulebook.Source;
import vn.parindex.rulebook.UnitRegister;
import vn.parindex.score.Scorer;
import vn.parindex.template.ScorecardTemplate;
import vn.parindex.testing.FilledScorecard;
import vn.parindex.testing.OfficeTools;
import vn.parindex.testing.Rounds;
import vn.parindex.testing.Units;

/** An annotated scorecard that is sent again is read as if it had never been annotated. */
class SentAgainTest {
    private static final Round ROUND = Rounds.of(2023);
    private static final Unit UNIT = Units.commune("bang-lang", "Bằng Lãng");

    @TempDir Path folder;

    private final CriteriaSet set = read();

    private record Reading(Submission submission, Scores scores, List<Finding> findings) {}

    @Test
    void itsSubmissionItsScoresAndItsFindingsAreTheSame() throws Exception {
        byte[] original = filled();
        Reading first = reading(original);

        Reading again = reading(Annotator.annotate(original, answer(first)));

        assertThat(first.findings()).hasSizeGreaterThan(30);
        assertThat(again.findings()).isEqualTo(first.findings());
        assertThat(again.scores()).isEqualTo(first.scores());
        assertThat(again.submission().stated()).isEqualTo(first.submission().stated());
        assertThat(selfs(again)).isEqualTo(selfs(first));
    }

    @Test
    void soItIsWhenTheResultSheetGotAnotherName() throws Exception {
        byte[] original = filled();
        Reading first = reading(original);
        Map<String, byte[]> parts =
                new HashMap<>(Everything.raw(Annotator.annotate(original, answer(first))));
        Everything.edit(parts, "xl/workbook.xml", "\"Kết quả kiểm tra\"", "\"Bản sao\"");
        byte[] renamed = FixedZip.of(new TreeSet<>(parts.keySet()), parts::get);

        assertThat(reading(renamed).findings()).isEqualTo(first.findings());
        assertThat(Annotator.annotate(renamed, answer(first)))
                .isEqualTo(Annotator.annotate(original, answer(first)));
    }

    @Test
    void soItIsInTheOldFormat() throws Exception {
        Path file = folder.resolve("phieu.xlsx");
        Files.write(file, filled());
        byte[] original = Files.readAllBytes(OfficeTools.convert(file, "xls", folder));
        Reading first = reading(original);

        Reading again = reading(Annotator.annotate(original, answer(first)));

        assertThat(again.findings()).isEqualTo(first.findings());
        assertThat(again.scores()).isEqualTo(first.scores());
    }

    @Test
    void theComputedColumnHoldsWhatTheRulesGive() throws Exception {
        byte[] original = filled();
        Reading first = reading(original);
        List<ComputedCell> cells = ComputedCell.of(first.submission(), first.scores());

        Workbook annotated = Opened.of(Annotator.annotate(original, answer(first))).workbook();

        assertThat(cells).hasSizeGreaterThan(60);
        for (ComputedCell each : cells) {
            CellReference at = new CellReference(each.place().cell());
            Cell cell =
                    annotated
                            .getSheet(each.place().sheet())
                            .getRow(at.getRow())
                            .getCell(at.getCol());
            assertThat(shown(cell))
                    .as(each.place().cell())
                    .isEqualTo(each.points().map(SentAgainTest::plain).orElse(""));
        }
    }

    private static String shown(Cell cell) {
        CellType type =
                cell.getCellType() == CellType.FORMULA
                        ? cell.getCachedFormulaResultType()
                        : cell.getCellType();
        return switch (type) {
            case NUMERIC -> NumberToTextConverter.toText(cell.getNumericCellValue());
            case STRING -> cell.getStringCellValue();
            default -> "";
        };
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    private Reading reading(byte[] workbook) throws Exception {
        FlatWorkbook flat = WorkbookReader.read(workbook);
        Recognition.Scorecard scorecard =
                (Recognition.Scorecard)
                        new Recogniser(set, new UnitRegister(List.of(UNIT)))
                                .recognise(flat, "phieu.xlsx");
        Submission submission = SubmissionReader.read(flat, scorecard, set);
        Scores scores = Scorer.score(set, submission);
        return new Reading(
                submission,
                scores,
                Checks.findings(new Examined(submission, scorecard, set, ROUND, scores)));
    }

    private Answer answer(Reading reading) {
        return new Answer(
                Verdict.of(reading.findings()),
                "phieu.xlsx",
                Optional.of("23-0007"),
                Optional.of(new UnitName(Messages.VIETNAMESE).full(UNIT)),
                Optional.of(ROUND.title()),
                Optional.of(LocalDateTime.of(2023, 12, 5, 8, 30)),
                ROUND.deadline(),
                reading.findings(),
                Optional.of(Points.of(set, reading.scores())),
                ComputedCell.of(reading.submission(), reading.scores()),
                Messages.VIETNAMESE);
    }

    private static Map<String, String> selfs(Reading reading) {
        Map<String, String> selfs = new HashMap<>();
        reading.submission()
                .leaves()
                .forEach(
                        leaf ->
                                leaf.self()
                                        .ifPresent(self -> selfs.put(leaf.code(), self.typed())));
        return selfs;
    }

    /** Filled carelessly, always in the same way. */
    private byte[] filled() throws Exception {
        Random random = new Random(7);
        FilledScorecard card =
                FilledScorecard.of(
                        ScorecardTemplate.write(set, ROUND, UNIT, Locale.forLanguageTag("vi-VN")));
        for (Leaf leaf : set.leaves()) {
            if (leaf.source() == Source.SURVEY || random.nextInt(6) == 0) {
                continue;
            }
            leaf.inputs().forEach(input -> card.figure(leaf.code(), input.key(), figure(random)));
            card.with(leaf.code(), self(leaf, random));
            if (random.nextBoolean()) {
                card.evidence(leaf.code(), random.nextInt(200) + "/BC-UBND ngày 05/12/2023");
            }
        }
        card.text(set.leaves().get(3).code(), Column.SELF, "tốt");
        return card.bytes();
    }

    private static String figure(Random random) {
        return random.nextInt(4) == 0 ? "Có" : String.valueOf(random.nextInt(100));
    }

    private static String self(Leaf leaf, Random random) {
        return random.nextInt(5) == 0
                ? leaf.max().add(BigDecimal.ONE).toPlainString().replace('.', ',')
                : leaf.max().toPlainString().replace('.', ',');
    }

    private static CriteriaSet read() {
        try {
            return CriteriaWorkbook.read(Path.of("templates/vi-du-cap-xa-7lv"));
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }
}
