package vn.parindex.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.util.NumberToTextConverter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.parindex.language.Messages;
import vn.parindex.model.Column;
import vn.parindex.rulebook.Adjustments;
import vn.parindex.rulebook.Area;
import vn.parindex.rulebook.CriteriaSet;
import vn.parindex.rulebook.InputSpec;
import vn.parindex.rulebook.InputType;
import vn.parindex.rulebook.Leaf;
import vn.parindex.rulebook.LeafText;
import vn.parindex.rulebook.NaPolicy;
import vn.parindex.rulebook.Row;
import vn.parindex.rulebook.RuleFault;
import vn.parindex.rulebook.RuleKind;
import vn.parindex.rulebook.Source;
import vn.parindex.rulebook.TieRule;
import vn.parindex.rulebook.kind.RuleKinds;
import vn.parindex.testing.FilledScorecard;
import vn.parindex.testing.OfficeTools;

/** The score by the rule while staff type, for every kind of rule, as LibreOffice computes it. */
class ComputedScoreTest {
    private static final InputSpec A = input("a", InputType.WHOLE);
    private static final InputSpec B = input("b", InputType.WHOLE);
    private static final InputSpec N = input("n", InputType.WHOLE);
    private static final InputSpec DAY = input("date", InputType.DATE);
    private static final InputSpec CURRENT = input("cur", InputType.DECIMAL);
    private static final InputSpec PRIOR = input("prev", InputType.DECIMAL);

    // 88/89 of 3 points, and so on: one leaf for each kind, two for PIECEWISE
    private static final List<Row> LEAVES =
            List.of(
                    leaf("1.1 BOOLEAN 0.5", ""),
                    leaf("1.2 LEVELS 1", "du = Đầy đủ, đúng hạn: 1; thieu = Còn thiếu: 0,5"),
                    leaf("1.3 CHECKLIST 1.5", "TỔNG; kh = Kế hoạch: 0,5; bc = Báo cáo: 1"),
                    leaf("1.4 PIECEWISE 3", "tỷ lệ b/a; >=100%: 3; >=80%: (b/a)*3", A, B),
                    leaf(
                            "1.5 PIECEWISE 1",
                            "ngày trễ so với 31/12 năm trước; <=0: 1; <=15: 0,5",
                            DAY),
                    leaf("1.6 COUNT 1", "bắt đầu 1; n: -0,25; sàn 0; trần 1", N),
                    leaf(
                            "1.7 COMPARE_PRIOR 1",
                            "cao hơn: 1; bằng: 0,5; thấp hơn: 0",
                            CURRENT,
                            PRIOR),
                    leaf("1.8 EXPRESSION 2", "khi n = 0: 2; còn lại: 0", N),
                    leaf("1.9 SURVEY 2", ""),
                    leaf("1.10 JUDGED 1", "bước 0,25"));

    @TempDir Path folder;

    @Test
    void everyKindIsThere() {
        assertThat(LEAVES.stream().map(row -> ((Leaf) row).kind().name()))
                .containsAll(RuleKinds.ALL.stream().map(RuleKind::name).toList());
    }

    @Test
    void givesNothingWhileFiguresAreMissing() {
        assertThat(computed(blank().figure("1.4", "b", 88)))
                .hasToString(
                        "{1.1=, 1.2=, 1.3=, 1.4=, 1.5=, 1.6=, 1.7=, 1.8=, 1.9=, 1.10=, total=0}");
    }

    @Test
    void followsTheFiguresAsTheyAreTyped() {
        FilledScorecard filled =
                blank().figure("1.1", "yes", "Có")
                        .figure("1.2", "level", "Còn thiếu")
                        .figure("1.3", "kh", "Không")
                        .figure("1.3", "bc", "Có")
                        .figure("1.4", "a", 89)
                        .figure("1.4", "b", 88)
                        .figure("1.5", "date", LocalDate.of(2023, 1, 10))
                        .figure("1.6", "n", 3)
                        .figure("1.7", "cur", "1,5")
                        .figure("1.7", "prev", "1,25")
                        .figure("1.8", "n", 0);

        // 88/89 * 3 = 2.966…; 0.5 + 0.5 + 1 + 2.97 + 0.5 + 0.25 + 1 + 2 = 8.72
        assertThat(computed(filled))
                .hasToString(
                        "{1.1=0.5, 1.2=0.5, 1.3=1, 1.4=2.97, 1.5=0.5, 1.6=0.25, 1.7=1, 1.8=2,"
                                + " 1.9=, 1.10=, total=8.72}");
    }

    @Test
    void givesNothingWhereThePartIsAboveTheWholeAndZeroWhereNothingWasIssued() {
        FilledScorecard filled =
                blank().figure("1.4", "a", 88)
                        .figure("1.4", "b", 89)
                        .figure("1.5", "date", "Không ban hành")
                        .figure("1.6", "n", 9);

        assertThat(computed(filled))
                .hasToString(
                        "{1.1=, 1.2=, 1.3=, 1.4=, 1.5=0, 1.6=0, 1.7=, 1.8=, 1.9=, 1.10=, total=0}");
    }

    @Test
    void whatDoesNotApplyGivesWhatItsPolicySays() {
        CriteriaSet set =
                set(
                        List.of(
                                declared(ratio("1.1"), NaPolicy.FULL),
                                declared(ratio("1.2"), NaPolicy.ZERO),
                                declared(ratio("1.3"), NaPolicy.EXCLUDE),
                                declared(ratio("1.4"), NaPolicy.FULL),
                                declared(leaf("1.5 JUDGED 1", "bước 0,5"), NaPolicy.FULL)));
        FilledScorecard filled =
                FilledScorecard.of(Blank.bytes(set, Messages.VIETNAMESE))
                        .notApplicable("1.1")
                        .notApplicable("1.2")
                        .notApplicable("1.3")
                        .notApplicable("1.5")
                        .figure("1.4", "na", "Không")
                        .figure("1.4", "a", 10)
                        .figure("1.4", "b", 9);

        assertThat(computed(filled)).hasToString("{1.1=2, 1.2=0, 1.3=, 1.4=1.8, 1.5=1, total=4.8}");
    }

    @Test
    void microsoftsValidatorFindsNoFault() throws IOException {
        Path file = folder.resolve("phieu.xlsx");
        Files.write(file, Blank.bytes(set(LEAVES), Messages.VIETNAMESE));

        assertThat(OfficeTools.validate(file)).isEmpty();
    }

    private static FilledScorecard blank() {
        return FilledScorecard.of(Blank.bytes(set(LEAVES), Messages.VIETNAMESE));
    }

    /** What LibreOffice shows as computed scores after counting for itself. */
    private Map<String, String> computed(FilledScorecard filled) {
        try {
            Path in = folder.resolve("phieu.xlsx");
            Files.write(in, filled.notRecalculated().bytes());
            Path out = Files.createDirectories(folder.resolve("out"));
            byte[] counted = Files.readAllBytes(OfficeTools.convert(in, "xlsx", out));
            FilledScorecard read = FilledScorecard.of(counted);
            Map<String, String> scores = new LinkedHashMap<>();
            for (String code : new ArrayList<>(Blank.of(counted).column(Column.CODE))) {
                if (code.matches("1\\.\\d+")) {
                    scores.put(code, value(read.cell(code, Column.COMPUTED)));
                }
            }
            scores.put("total", value(read.cell("1", Column.COMPUTED)));
            return scores;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String value(Cell cell) {
        CellType type =
                cell.getCellType() == CellType.FORMULA
                        ? cell.getCachedFormulaResultType()
                        : cell.getCellType();
        return switch (type) {
            case NUMERIC -> NumberToTextConverter.toText(cell.getNumericCellValue());
            case STRING -> cell.getStringCellValue();
            case ERROR -> "error";
            default -> "";
        };
    }

    private static InputSpec input(String key, InputType type) {
        return new InputSpec(key, "Số liệu " + key, type, "", List.of());
    }

    private static Leaf ratio(String code) {
        return leaf(code + " PIECEWISE 2", "tỷ lệ b/a; >=0%: (b/a)*2", A, B);
    }

    private static Leaf declared(Leaf leaf, NaPolicy policy) {
        return new Leaf(
                leaf.code(),
                leaf.name(),
                leaf.max(),
                leaf.wording(),
                leaf.kind(),
                leaf.rule(),
                leaf.inputs(),
                "",
                false,
                "",
                Source.SELF,
                policy,
                leaf.decimals());
    }

    /** A leaf by code, kind and maximum. */
    private static Leaf leaf(String described, String parameters, InputSpec... inputs) {
        String[] words = described.split(" ", -1);
        RuleKind kind = RuleKinds.named(words[1]).orElseThrow();
        BigDecimal max = new BigDecimal(words[2]);
        LeafText text = new LeafText(words[0], max, parameters, List.of(inputs), 2, 2023);
        boolean survey = words[1].equals("SURVEY");
        try {
            return new Leaf(
                    words[0],
                    "Tiêu chí " + words[0],
                    max,
                    "Cách tính " + words[0],
                    kind,
                    kind.understand(text),
                    kind.inputs(text),
                    "Văn bản",
                    !survey,
                    "",
                    survey ? Source.SURVEY : Source.SELF,
                    NaPolicy.NONE,
                    2);
        } catch (RuleFault fault) {
            throw new AssertionError(described + fault.faults(), fault);
        }
    }

    private static CriteriaSet set(List<? extends Row> leaves) {
        BigDecimal max = leaves.stream().map(Row::max).reduce(BigDecimal.ZERO, BigDecimal::add);
        return new CriteriaSet(
                "cac-loai",
                "Đủ các cách tính điểm",
                2023,
                "",
                new BigDecimal("0.01"),
                2,
                2,
                List.of(new Area("1", "Một", max, List.copyOf(leaves))),
                List.of(),
                new Adjustments(BigDecimal.ZERO, BigDecimal.ZERO, List.of()),
                new TieRule(TieRule.Kind.COMPETITION, List.of()));
    }
}
