package vn.parindex.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.parindex.language.Messages;

/** Everything a criteria set can be refused for, each with its row, and all of it at once. */
class CriteriaFaultsTest {
    @TempDir Path folder;

    static Stream<FaultCases.Case> cases() {
        return FaultCases.all();
    }

    @Test
    void takesTheSetThatTheCasesSpoil() throws Exception {
        assertThat(CriteriaWorkbook.read(new Draft().in(folder)).leaves())
                .extracting(Leaf::code)
                .containsExactly("1.1.1", "1.1.2", "1.2", "2.1", "2.2");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void refusesWithTheseFaultsAndNoOthers(FaultCases.Case spoiled) throws Exception {
        Draft draft = new Draft();
        spoiled.spoil().accept(draft);
        assertThat(faults(draft.in(folder))).containsExactlyInAnyOrderElementsOf(spoiled.faults());
    }

    @Test
    void namesEveryFaultOfEverySheetAtOnceInTheirOrder() throws Exception {
        Draft draft = new Draft();
        draft.info.remove(InfoKey.YEAR);
        FaultCases.set("2.1", CriterionColumn.DEPARTMENT, "").accept(draft);
        FaultCases.set("1.2", CriterionColumn.KIND, "khác").accept(draft);
        FaultCases.set("1.1.1", CriterionColumn.MAX, "2").accept(draft);
        draft.classes.get(1).put(ClassColumn.AREA_FROM, "5");
        draft.ties.put(TieKey.RULE, "?");

        assertThat(faults(draft.in(folder)))
                .extracting(Fault::where, Fault::code)
                .map(Object::toString)
                .containsExactly(
                        "(\"Thông tin!5\", \"YEAR-MISSING\")",
                        "(\"Bộ tiêu chí!4\", \"SUM\")",
                        "(\"Bộ tiêu chí!7\", \"KIND-UNKNOWN\")",
                        "(\"Bộ tiêu chí!9\", \"DEPARTMENT-MISSING\")",
                        "(\"Xếp loại!5\", \"CLASS-NO-DEFAULT\")",
                        "(\"Xếp hạng!3\", \"TIE-RULE\")");
    }

    @Test
    void refusesAWorkbookWithoutItsSheets() throws Exception {
        Path set = folder.resolve("trong");
        Files.createDirectories(set);
        Files.write(set.resolve("bo-tieu-chi.xlsx"), UnitRegisterWriter.write(List.of()));
        assertThat(faults(set))
                .containsExactly(
                        FaultCases.sheet("", "SHEET-MISSING", "sheet", "Bộ tiêu chí"),
                        FaultCases.sheet("", "SHEET-MISSING", "sheet", "Xếp loại"),
                        FaultCases.sheet("", "SHEET-MISSING", "sheet", "Thông tin"));
    }

    @Test
    void saysEveryFaultInBothLanguages() {
        FaultText vietnamese = new FaultText(Messages.VIETNAMESE);
        FaultText english = new FaultText(Messages.ENGLISH);
        List<Fault> all = cases().flatMap(each -> each.faults().stream()).toList();
        assertThat(all)
                .allSatisfy(
                        fault -> {
                            assertThat(vietnamese.sentence(fault)).doesNotContain("{");
                            assertThat(english.sentence(fault)).doesNotContain("{");
                        });
        assertThat(
                        vietnamese.sentence(
                                FaultCases.row(4, "SUM", "code", "1.1", "sum", "4,5", "max", "4")))
                .isEqualTo(
                        "Bộ tiêu chí, dòng 4: điểm tối đa của 1.1 là 4 nhưng các dòng bên dưới"
                                + " cộng lại được 4,5.");
    }

    @Test
    void provokesEveryFaultThatHasAText() {
        Set<String> texts =
                ResourceBundle.getBundle("vn.parindex.criteria").keySet().stream()
                        .filter(key -> key.startsWith("fault."))
                        .map(key -> key.substring("fault.".length()))
                        .filter(code -> !code.contains("UNIT") && !code.startsWith("FILE"))
                        // those of the report guide: see ReportGuideWorkbookTest
                        .filter(code -> !code.startsWith("REPORT-"))
                        .collect(Collectors.toCollection(TreeSet::new));
        Set<String> provoked =
                cases().flatMap(each -> each.faults().stream())
                        .map(Fault::code)
                        .filter(code -> !code.startsWith("rule."))
                        .collect(Collectors.toCollection(TreeSet::new));
        // these need cells that only a spreadsheet makes: see CriteriaWorkbookTest
        provoked.addAll(
                List.of("CODE-IS-DATE", "CODE-TWICE-NUMBER", "COLUMN-MISSING", "SHEET-MISSING"));
        assertThat(provoked).isEqualTo(texts);
    }

    private static List<Fault> faults(Path set) {
        return catchThrowableOfType(RulebookRefused.class, () -> CriteriaWorkbook.read(set))
                .faults();
    }
}
