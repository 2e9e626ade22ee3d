package vn.parindex.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.parindex.language.Messages;
import vn.parindex.model.Column;
import vn.parindex.model.Computed;
import vn.parindex.model.LeafEntry;
import vn.parindex.model.Value;
import vn.parindex.rulebook.CriteriaSet;
import vn.parindex.rulebook.CriteriaWorkbook;
import vn.parindex.rulebook.Figures;
import vn.parindex.rulebook.InputSpec;
import vn.parindex.rulebook.Leaf;
import vn.parindex.rulebook.NaPolicy;
import vn.parindex.rulebook.Source;
import vn.parindex.template.ScorecardTemplate;
import vn.parindex.testing.FilledScorecard;
import vn.parindex.testing.OfficeTools;
import vn.parindex.testing.Rounds;
import vn.parindex.testing.Units;

/**
 * Five hundred scorecards filled at random (seeded), recalculated by LibreOffice: the score that
 * staff see while they type is the score that we give.
 */
@Tag("proof")
class LiveFormulaProofTest {
    private static final int FILLS = 500;
    private static final int BATCH = 50;
    private static final List<Column> ORDER = List.of(Column.values());

    @TempDir Path folder;

    @Test
    void libreOfficeGivesTheScoresThatWeGive() throws Exception {
        CriteriaSet set = CriteriaWorkbook.read(Path.of("templates/vi-du-cap-xa-7lv"));
        byte[] blank =
                ScorecardTemplate.write(
                        set,
                        Rounds.of(set.year()),
                        Units.commune("BL", "Bằng Lãng"),
                        Messages.VIETNAMESE);
        Random random = new Random(20231215);
        List<String> differences = new ArrayList<>();
        int compared = 0;
        for (int batch = 0; batch < FILLS / BATCH; batch++) {
            Map<String, Map<String, Computed>> expected = new TreeMap<>();
            Path in = Files.createDirectories(folder.resolve("in" + batch));
            List<Path> files = new ArrayList<>();
            for (int i = 0; i < BATCH; i++) {
                String name = String.format("f%03d", batch * BATCH + i);
                FilledScorecard filled = FilledScorecard.of(blank).notRecalculated();
                expected.put(name, fill(set, filled, random));
                files.add(Files.write(in.resolve(name + ".xlsx"), filled.bytes()));
            }
            Path out = Files.createDirectories(folder.resolve("out" + batch));
            OfficeTools.convert(files, "xlsx", out);
            for (Map.Entry<String, Map<String, Computed>> each : expected.entrySet()) {
                Map<String, Optional<BigDecimal>> shown = shown(out, each.getKey());
                for (Map.Entry<String, Computed> leaf : each.getValue().entrySet()) {
                    compared++;
                    Optional<BigDecimal> ours = leaf.getValue().value();
                    Optional<BigDecimal> theirs = shown.get(leaf.getKey());
                    boolean same =
                            ours.isPresent() == theirs.isPresent()
                                    && (ours.isEmpty()
                                            || ours.get().compareTo(theirs.orElseThrow()) == 0);
                    if (!same) {
                        differences.add(each.getKey() + " " + leaf + ": LibreOffice " + theirs);
                    }
                }
            }
        }
        System.out.println(FILLS + " scorecards, " + compared + " scores compared");
        assertThat(differences).isEmpty();
    }

    private static Map<String, Computed> fill(
            CriteriaSet set, FilledScorecard scorecard, Random random) {
        Map<String, Computed> expected = new TreeMap<>();
        for (Leaf leaf : set.leaves()) {
            if (leaf.source() == Source.SURVEY || leaf.inputs().isEmpty()) {
                continue;
            }
            boolean not = leaf.naPolicy() != NaPolicy.NONE && random.nextInt(8) == 0;
            if (not) {
                scorecard.figure(leaf.code(), LeafEntry.NOT_APPLICABLE, "Có");
            }
            Map<String, Value> values = new HashMap<>();
            for (InputSpec input : leaf.inputs()) {
                if (random.nextInt(15) > 0) {
                    values.put(input.key(), typed(scorecard, leaf, input, random));
                }
            }
            expected.put(leaf.code(), leaf.compute(new Figures(values, not, false)));
        }
        return expected;
    }

    private static Value typed(
            FilledScorecard scorecard, Leaf leaf, InputSpec input, Random random) {
        String code = leaf.code();
        switch (input.type()) {
            case WHOLE -> {
                int top = random.nextBoolean() ? 12 : 400;
                long number = random.nextInt(top);
                scorecard.figure(code, input.key(), number);
                return Value.of(BigDecimal.valueOf(number));
            }
            case DECIMAL, PERCENT -> {
                BigDecimal number = BigDecimal.valueOf(random.nextInt(10001), 2);
                scorecard.figure(code, input.key(), number);
                return Value.of(number);
            }
            case DATE -> {
                LocalDate day = LocalDate.of(2022, 12, 1).plusDays(random.nextInt(75));
                scorecard.figure(code, input.key(), day);
                return new Value.Day(day);
            }
            case YES_NO -> {
                boolean yes = random.nextBoolean();
                scorecard.figure(code, input.key(), yes ? "Có" : "Không");
                return new Value.Truth(yes);
            }
            case CHOICE -> {
                String label = input.choices().get(random.nextInt(input.choices().size())).label();
                scorecard.figure(code, input.key(), label);
                return Value.of(label);
            }
            default -> throw new IllegalStateException(input.type().name());
        }
    }

    private static Map<String, Optional<BigDecimal>> shown(Path out, String name)
            throws IOException {
        Map<String, Optional<BigDecimal>> shown = new HashMap<>();
        try (InputStream in = Files.newInputStream(out.resolve(name + ".xlsx"));
                XSSFWorkbook workbook = new XSSFWorkbook(in)) {
            XSSFSheet sheet = workbook.getSheetAt(1);
            for (int i = 0; i <= sheet.getLastRowNum(); i++) {
                XSSFRow row = sheet.getRow(i);
                XSSFCell code = row == null ? null : row.getCell(ORDER.indexOf(Column.CODE));
                XSSFCell computed =
                        row == null ? null : row.getCell(ORDER.indexOf(Column.COMPUTED));
                if (code != null
                        && code.getCellType() == CellType.STRING
                        && computed != null
                        && computed.getCellType() == CellType.FORMULA) {
                    shown.put(code.getStringCellValue(), number(computed));
                }
            }
        }
        return shown;
    }

    private static Optional<BigDecimal> number(XSSFCell cell) {
        return cell.getCachedFormulaResultType() == CellType.NUMERIC
                ? Optional.of(new BigDecimal(cell.getRawValue()))
                : Optional.empty();
    }
}
