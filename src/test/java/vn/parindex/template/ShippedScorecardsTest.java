package vn.parindex.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.parindex.language.Messages;
import vn.parindex.model.Column;
import vn.parindex.rulebook.CriteriaSet;
import vn.parindex.rulebook.CriteriaWorkbook;
import vn.parindex.rulebook.InputSpec;
import vn.parindex.rulebook.Leaf;
import vn.parindex.rulebook.RulebookRefused;
import vn.parindex.rulebook.Source;
import vn.parindex.testing.FilledScorecard;
import vn.parindex.testing.OfficeTools;

/** The scorecards of the criteria sets that ship. */
class ShippedScorecardsTest {
    private static final int FIRST_ROW = 5;

    @TempDir Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"vi-du-cap-xa-7lv", "thanh-tri-2018"})
    void microsoftsValidatorFindsNoFault(String id) throws Exception {
        Path file = folder.resolve(id + ".xlsx");
        Files.write(file, Blank.bytes(set(id), Messages.VIETNAMESE));

        assertThat(OfficeTools.validate(file)).isEmpty();
    }

    @Test
    void everyLeafThatIsNotASurveyShowsItsScoreWhileStaffType() throws Exception {
        CriteriaSet set = set("vi-du-cap-xa-7lv");
        FilledScorecard blank = FilledScorecard.of(Blank.bytes(set, Messages.VIETNAMESE));
        List<String> silent =
                set.leaves().stream()
                        .filter(leaf -> leaf.source() != Source.SURVEY)
                        .map(Leaf::code)
                        .filter(
                                code ->
                                        !Blank.shown(blank.cell(code, Column.COMPUTED))
                                                .startsWith("="))
                        .toList();

        assertThat(silent).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"vi-du-cap-xa-7lv", "thanh-tri-2018"})
    void noRowIsLowerThanItsTextNeeds(String id) throws Exception {
        FilledScorecard filled = FilledScorecard.of(Blank.bytes(set(id), Messages.VIETNAMESE));
        set(id).leaves().forEach(leaf -> chooseTheLongest(filled, leaf));
        XSSFSheet ours = Blank.of(filled.bytes()).sheet();
        XSSFSheet needed = Blank.of(heightsByLibreOffice(filled)).sheet();

        List<String> low = new ArrayList<>();
        for (int i = FIRST_ROW; !Blank.shown(ours.getRow(i).getCell(1)).equals("Tổng cộng"); i++) {
            float given = ours.getRow(i).getHeightInPoints();
            if (given < needed.getRow(i).getHeightInPoints()) {
                low.add(Blank.shown(ours.getRow(i).getCell(0)) + " " + given);
            }
        }
        assertThat(low).isEmpty();
    }

    private static void chooseTheLongest(FilledScorecard filled, Leaf leaf) {
        for (InputSpec input : leaf.inputs()) {
            input.choices().stream()
                    .map(choice -> choice.label())
                    .max(Comparator.comparingInt(String::length))
                    .ifPresent(label -> filled.figure(leaf.code(), input.key(), label));
        }
    }

    // without heights in the file LibreOffice gives every row the height its text needs
    private byte[] heightsByLibreOffice(FilledScorecard filled) throws IOException {
        for (int i = FIRST_ROW; i <= filled.sheet().getLastRowNum(); i++) {
            XSSFRow row = filled.sheet().getRow(i);
            if (row != null && row.getCTRow().isSetHt()) {
                row.getCTRow().unsetHt();
            }
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        filled.sheet().getWorkbook().write(bytes);
        Path in = folder.resolve("phieu.xlsx");
        Files.write(in, bytes.toByteArray());
        Path out = Files.createDirectories(folder.resolve("out"));
        return Files.readAllBytes(OfficeTools.convert(in, "xlsx", out));
    }

    private static CriteriaSet set(String id) throws RulebookRefused {
        return CriteriaWorkbook.read(Path.of("templates", id));
    }
}
