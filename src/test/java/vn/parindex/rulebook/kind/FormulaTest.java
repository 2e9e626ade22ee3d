package vn.parindex.rulebook.kind;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.parindex.rulebook.InputType.DATE;
import static vn.parindex.rulebook.InputType.DECIMAL;
import static vn.parindex.rulebook.InputType.PERCENT;
import static vn.parindex.rulebook.InputType.WHOLE;
import static vn.parindex.rulebook.InputType.YES_NO;
import static vn.parindex.rulebook.kind.Given.input;
import static vn.parindex.rulebook.kind.Given.leaf;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.function.BiFunction;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.FormulaEvaluator;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.ss.util.NumberToTextConverter;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.parindex.model.Value;
import vn.parindex.rulebook.Figures;
import vn.parindex.rulebook.InputSpec;
import vn.parindex.rulebook.Leaf;

/**
 * The live formula of every rule gives what {@link Leaf#compute} gives: on thousands of seeded
 * fills, in two spreadsheet programs that calculate with doubles.
 */
class FormulaTest {
    private static final int FILLS = 50;
    private static final int FIRST_INPUT = 1;

    @TempDir static Path folder;

    /** One row of the workbook: the leaf, what is filled in, and the points due. */
    private record Fill(Leaf leaf, Map<String, String> texts, String due) {}

    private static final List<Fill> FILLED = new ArrayList<>();
    private static Path workbook;

    @BeforeAll
    static void write() throws IOException {
        Random random = new Random(20260101);
        List<Leaf> leaves = new ArrayList<>(ExampleSet.leaves());
        leaves.addAll(own());
        workbook = folder.resolve("fills.xlsx");
        try (XSSFWorkbook book = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(workbook)) {
            XSSFSheet sheet = book.createSheet();
            for (Leaf leaf : leaves) {
                for (int i = 0; i < FILLS; i++) {
                    Fills fills = new Fills(random, leaf);
                    fill(sheet, leaf, fills::text);
                }
            }
            ties(sheet);
            formulas(sheet, random);
            book.write(out);
        }
    }

    @Test
    void triesThousandsOfFillsWithPointsAndWithout() {
        assertThat(FILLED).hasSizeGreaterThan(4500);
        assertThat(FILLED.stream().filter(fill -> fill.due().isEmpty())).hasSizeGreaterThan(400);
        assertThat(FILLED.stream().filter(fill -> !fill.due().isEmpty())).hasSizeGreaterThan(3500);
    }

    @Test
    void agreesWithTheEvaluatorOfTheWorkbookLibrary() throws IOException {
        List<String> differing = new ArrayList<>();
        try (XSSFWorkbook book = new XSSFWorkbook(Files.newInputStream(workbook))) {
            FormulaEvaluator evaluator = book.getCreationHelper().createFormulaEvaluator();
            for (int i = 0; i < FILLED.size(); i++) {
                var value = evaluator.evaluate(book.getSheetAt(0).getRow(i).getCell(0));
                String got =
                        switch (value.getCellType()) {
                            case NUMERIC -> NumberToTextConverter.toText(value.getNumberValue());
                            case STRING -> value.getStringValue();
                            default -> value.formatAsString();
                        };
                compare(FILLED.get(i), got, differing);
            }
        }
        assertThat(differing).isEmpty();
    }

    @Test
    void agreesWithLibreOffice() throws IOException, InterruptedException {
        List<String> differing = new ArrayList<>();
        List<String> lines = converted();
        assertThat(lines).hasSameSizeAs(FILLED);
        for (int i = 0; i < FILLED.size(); i++) {
            String line = lines.get(i);
            compare(
                    FILLED.get(i),
                    line.substring(0, line.indexOf(',')).replace("\"", ""),
                    differing);
        }
        assertThat(differing).isEmpty();
    }

    private static List<String> converted() throws IOException, InterruptedException {
        Path soffice = Path.of("/usr/bin/soffice");
        if (!Files.isExecutable(soffice)) {
            System.out.println("skipped: formulas in LibreOffice, " + soffice + " is not there");
            Assumptions.abort("LibreOffice is not installed");
        }
        Process process =
                new ProcessBuilder(
                                soffice.toString(),
                                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                                "--headless",
                                "--convert-to",
                                "csv:Text - txt - csv (StarCalc):44,34,76,1",
                                "--outdir",
                                folder.toString(),
                                workbook.toString())
                        .redirectErrorStream(true)
                        .redirectOutput(folder.resolve("soffice.log").toFile())
                        .start();
        assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
        return Files.readAllLines(folder.resolve("fills.csv"), StandardCharsets.UTF_8);
    }

    private static void compare(Fill fill, String got, List<String> differing) {
        boolean text = fill.due().isEmpty() || got.isEmpty() || got.startsWith("#");
        boolean same =
                text
                        ? got.equals(fill.due())
                        : new BigDecimal(got).compareTo(new BigDecimal(fill.due())) == 0;
        if (!same) {
            Leaf leaf = fill.leaf();
            differing.add(
                    leaf.code()
                            + " "
                            + leaf.rule()
                            + " "
                            + fill.texts()
                            + ": "
                            + fill.due()
                            + " but "
                            + got);
        }
    }

    private static void formulas(XSSFSheet sheet, Random random) {
        InputSpec[] inputs = Given.inputs("a:DECIMAL b:DECIMAL late:DECIMAL");
        for (int i = 0; i < 800; i++) {
            Map<String, Long> figures = RandomFormula.figures(random);
            String formula = new RandomFormula(random, figures).number(3).text();
            var text = leaf("9", formula + " + 0*(a + b + late)", inputs);
            if (Given.faults("EXPRESSION", text).isEmpty()) {
                Leaf leaf = Given.leafOf("EXPRESSION", text);
                fill(sheet, leaf, (input, before) -> figures.get(input.key()).toString());
            }
        }
    }

    /** Every b/a up to 160 whose points end exactly in half a hundredth. */
    private static void ties(XSSFSheet sheet) {
        Leaf leaf = leafOf("PIECEWISE", "1.5", ">=0%: (b/a)*1,5", Given.inputs("a:WHOLE b:WHOLE"));
        for (int whole = 1; whole <= 160; whole++) {
            for (int part = 0; part <= whole; part++) {
                int[] both = {whole, part};
                if (1500 * part % whole == 0 && 1500 * part / whole % 10 == 5) {
                    fill(
                            sheet,
                            leaf,
                            (input, before) -> String.valueOf(both[before.isEmpty() ? 0 : 1]));
                }
            }
        }
    }

    private static void fill(
            XSSFSheet sheet,
            Leaf leaf,
            BiFunction<InputSpec, Map<String, String>, String> filling) {
        Row row = sheet.createRow(FILLED.size());
        Map<String, String> texts = new LinkedHashMap<>();
        Map<String, Value> values = new LinkedHashMap<>();
        Map<String, String> cells = new LinkedHashMap<>();
        int column = FIRST_INPUT;
        for (InputSpec input : leaf.inputs()) {
            String text = filling.apply(input, texts);
            Value value = Given.value(input, text);
            texts.put(input.key(), text);
            values.put(input.key(), value);
            cells.put(input.key(), new CellReference(row.getRowNum(), column).formatAsString());
            set(row.createCell(column++), value);
        }
        row.createCell(column).setCellValue("end");
        String formula = leaf.rule().formula(cells).orElseThrow();
        row.createCell(0).setCellFormula(formula);
        String due =
                leaf.compute(new Figures(values, false, false))
                        .value()
                        .map(BigDecimal::toPlainString)
                        .orElse("");
        FILLED.add(new Fill(leaf, texts, due));
    }

    private static void set(Cell cell, Value value) {
        if (value instanceof Value.Amount amount) {
            cell.setCellValue(amount.number().doubleValue());
        } else if (value instanceof Value.Day day) {
            cell.setCellValue(day.date());
        } else if (value instanceof Value.Truth truth) {
            cell.setCellValue(truth.yes() ? "Có" : "Không");
        } else if (value instanceof Value.Words words) {
            cell.setCellValue(words.text());
        }
    }

    /** Rules beyond the example set, made to bite where doubles are weak. */
    private static List<Leaf> own() {
        InputSpec a = input("a", WHOLE);
        InputSpec b = input("b", WHOLE);
        InputSpec x = input("x", DECIMAL);
        InputSpec y = input("y", DECIMAL);
        InputSpec p = input("p", PERCENT);
        InputSpec n = input("n", WHOLE);
        InputSpec yes = input("yes", YES_NO);
        List<Leaf> own = new ArrayList<>();
        own.add(leafOf("PIECEWISE", "3", ">=100%: 3; >=30%: (b/a)*3", a, b));
        own.add(leafOf("PIECEWISE", "1.5", "tỷ lệ b/a; >=0%: b*1,5/a", a, b));
        own.add(leafOf("PIECEWISE", "7", ">=70%: tỷ lệ*7; >=10% và <70%: 7*b/a/2", a, b));
        own.add(leafOf("PIECEWISE", "2", "tỷ lệ y/x; >=105%: 2; >100%: 1,5; >=29%: 1", x, y));
        own.add(leafOf("PIECEWISE", "2", "mục tiêu 10%; >=0%: tỷ lệ/mục tiêu*điểm tối đa", p));
        own.add(
                leafOf(
                        "PIECEWISE",
                        "2",
                        ">=80%: 2; >=57,5%: p/100*2; <=10%: 0,5; còn lại: 0,1",
                        p));
        own.add(leafOf("PIECEWISE", "2", "=0: 2; <=3: 1; <=5: 0,5", n));
        own.add(leafOf("PIECEWISE", "2", ">=0,3: 2; >=0,1: x*3", x));
        own.add(
                leafOf(
                        "PIECEWISE",
                        "2",
                        "ngày trễ so với 15/01; <=-10: 2; <=0: 1,5; >=1 và <=9: 1",
                        input("d", DATE)));
        own.add(leafOf("COUNT", "2", "bắt đầu 0,3; a: 0,1; b: -0,07; sàn 0,05", a, b));
        own.add(leafOf("COMPARE_PRIOR", "1", "cao hơn: 1; bằng: 50%", x, y));
        own.add(leafOf("CHECKLIST", "1", "TẤT CẢ; k = Kế hoạch; t = Thông báo \"kết quả\""));
        own.add(leafOf("BOOLEAN", "2", "có: 0; không: 2", yes));
        own.add(leafOf("LEVELS", "0.85", "Nói \"tốt\" (a; b): 100%; <Khá>: 75%; Kém: 0"));
        own.add(
                leafOf(
                        "EXPRESSION",
                        "3",
                        "khi a > 0 và b/a >= 80%: b/a*3; khi yes hoặc không a = 0: 0,5",
                        a,
                        b,
                        yes));
        own.add(leafOf("EXPRESSION", "3", "min(3; abs(x - y)/max(x; y; 0,1)) - -0,125", x, y));
        own.add(leafOf("EXPRESSION", "3", "b/a + if(a > b; 1/(a - b); 2)", a, b));
        own.add(leafOf("EXPRESSION", "3", "round(a*0,35; 1) - round(b*0,15; 1)", a, b));
        return own;
    }

    private static Leaf leafOf(String kind, String max, String parameters, InputSpec... inputs) {
        return Given.leafOf(kind, leaf(max, parameters, inputs));
    }
}
