package vn.parindex.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.junit.jupiter.api.Test;
import vn.parindex.model.Column;
import vn.parindex.rulebook.CriteriaSet;
import vn.parindex.testing.ALeaf;
import vn.parindex.testing.ASet;

/** The rows of the table: what stands where, what sums what, what may be filled. */
class ScoreTableTest {
    private static final Blank BLANK = Blank.of(Blank.set());

    @Test
    void showsAreasCriteriaLeavesAndTheirInputsInOrder() {
        assertThat(BLANK.column(Column.CODE))
                .containsExactly(
                        "1",
                        "1.1",
                        "1.1.1",
                        "1.1.1.a",
                        "1.1.1.b",
                        "1.1.2",
                        "1.1.2.yes",
                        "1.2",
                        "2",
                        "2.1",
                        "2.1.p",
                        "2.1.na",
                        "2.2",
                        "2.2.level",
                        "2.3",
                        "");
        assertThat(BLANK.column(Column.NAME))
                .containsExactly(
                        "Chỉ đạo, điều hành",
                        "Nhóm 1.1",
                        "Tiêu chí 1.1.1",
                        "Tổng số nhiệm vụ",
                        "Số nhiệm vụ hoàn thành",
                        "Tiêu chí 1.1.2",
                        "Có ban hành",
                        "Tiêu chí 1.2",
                        "Thể chế",
                        "Tiêu chí 2.1",
                        "Tỷ lệ",
                        "Không áp dụng (không phát sinh)",
                        "Tiêu chí 2.2",
                        "Mức đạt",
                        "Tiêu chí 2.3",
                        "Tổng cộng");
    }

    @Test
    void sumsTheLeavesAndNotTheSumsBetweenThem() {
        assertThat(BLANK.column(Column.MAX))
                .containsExactly(
                        "=SUM(C8,C11,C13)",
                        "=SUM(C8,C11)",
                        "3",
                        "",
                        "",
                        "1",
                        "",
                        "0.5",
                        "=SUM(C15,C18,C20)",
                        "2",
                        "",
                        "",
                        "1",
                        "",
                        "2",
                        "=SUM(C8,C11,C13,C15,C18,C20)");
        assertThat(BLANK.column(Column.SELF))
                .containsExactly(
                        "=SUM(F8,F11,F13)",
                        "=SUM(F8,F11)",
                        "",
                        "",
                        "",
                        "",
                        "",
                        "",
                        "=SUM(F15,F18,F20)",
                        "",
                        "",
                        "",
                        "",
                        "",
                        "",
                        "=SUM(F8,F11,F13,F15,F18,F20)");
    }

    @Test
    void nestsSumsOfMoreTermsThanTheOldFormatTakes() {
        ALeaf[] leaves =
                IntStream.rangeClosed(1, 31)
                        .mapToObj(i -> ALeaf.of("1." + i, "1").judged("0.5"))
                        .toArray(ALeaf[]::new);
        CriteriaSet set = ASet.of("dai", 2023).area("1", "Một", leaves).build();

        String sum = Blank.of(set).column(Column.MAX).get(0);

        assertThat(sum).startsWith("=SUM(SUM(C7,C8,").endsWith(",C36),SUM(C37))");
    }

    @Test
    void opensTheCellsToFillAndNoOthers() {
        List<String> open = new ArrayList<>();
        for (Row row : BLANK.sheet()) {
            for (Cell cell : row) {
                if (!cell.getCellStyle().getLocked()) {
                    open.add(cell.getAddress().formatAsString());
                }
            }
        }

        assertThat(open)
                .containsExactly(
                        "F8",
                        "H8",
                        "I8",
                        "J8",
                        "D9",
                        "D10",
                        "F11",
                        "H11",
                        "I11",
                        "J11",
                        "D12",
                        "F13",
                        "H13",
                        "I13",
                        "J13",
                        "F15",
                        "H15",
                        "I15",
                        "J15",
                        "D16",
                        "D17",
                        "F18",
                        "H18",
                        "I18",
                        "J18",
                        "D19",
                        // place and date, and the two names below the table
                        "H23",
                        "A29",
                        "H29");
    }

    @Test
    void showsTheWordingTheMeasureAndTheDocumentsAskedFor() {
        assertThat(BLANK.column(Column.WORDING))
                .containsExactly(
                        "",
                        "",
                        "Cách tính điểm của tiêu chí 1.1.1",
                        "Tài liệu cần có: Văn bản liên quan.",
                        "",
                        "Cách tính điểm của tiêu chí 1.1.2",
                        "Tài liệu cần có: Văn bản liên quan.",
                        "Cách tính điểm của tiêu chí 1.2",
                        "",
                        "Cách tính điểm của tiêu chí 2.1",
                        "Tài liệu cần có: Văn bản liên quan.",
                        "",
                        "Cách tính điểm của tiêu chí 2.2",
                        "Tài liệu cần có: Văn bản liên quan.",
                        "Cách tính điểm của tiêu chí 2.3",
                        "");
        assertThat(BLANK.column(Column.MEASURE))
                .containsExactly("", "", "", "", "", "", "", "", "", "", "%", "", "", "", "", "");
    }

    @Test
    void tellsThatASurveyIsNotSelfScored() {
        assertThat(BLANK.column(Column.FIGURE).get(14))
                .isEqualTo("Điều tra xã hội học, không tự chấm");
        assertThat(BLANK.column(Column.FIGURE)).filteredOn(text -> !text.isEmpty()).hasSize(1);
    }
}
