package vn.parindex.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.parindex.model.Entry;
import vn.parindex.model.Place;
import vn.parindex.model.Value;

class DocumentsTest {

    @Test
    void readsNumbersAsOfficesWriteThem() {
        assertThat(numbers("87/KH-UBND ngày 05/6/2023")).containsExactly("87/KH-UBND");
        assertThat(numbers("30A/KH-UBND ngày 05/6/2023")).containsExactly("30A/KH-UBND");
        assertThat(numbers("Quyết định số 92/QĐ-CT.UBND")).containsExactly("92/QĐ-CT.UBND");
        assertThat(numbers("34/2007/PL-UBTVQH11")).containsExactly("34/2007/PL-UBTVQH11");
        assertThat(numbers("Luật số 61/2020/QH14")).containsExactly("61/2020/QH14");
        assertThat(numbers("Công văn 792/UBND-VP của UBND huyện")).containsExactly("792/UBND-VP");
        assertThat(numbers("12-QĐ/ĐU ngày 01.6.2022")).containsExactly("12-QĐ/ĐU");
        assertThat(numbers("12/kh-ubnd")).containsExactly("12/KH-UBND");
        assertThat(numbers("12 / KH - UBND")).containsExactly("12/KH-UBND");
        assertThat(numbers("673/QĐ‑UBND")).containsExactly("673/QĐ-UBND");
    }

    @Test
    void partsDocumentsAtSemicolonsLinesAndNewNumbers() {
        assertThat(numbers("12/KH-UBND; 34/BC-UBND\n35/BC-UBND, 36/TB-UBND ngày 01/02/2023"))
                .containsExactly("12/KH-UBND", "34/BC-UBND", "35/BC-UBND", "36/TB-UBND");
        assertThat(read("Biên bản họp ngày 12/3/2023, có chữ ký")).hasSize(1);
    }

    @Test
    void readsDatesAsPeopleWriteThem() {
        LocalDate day = LocalDate.of(2023, 6, 5);
        for (String written :
                List.of(
                        "05/6/2023",
                        "5/6/2023",
                        "05.6.2023",
                        "05-06-2023",
                        "05/06/23",
                        "05 tháng 6 năm 2023",
                        "05 tháng 06 năm 2023")) {
            assertThat(only("87/KH-UBND ngày " + written).date()).as(written).contains(day);
        }
        assertThat(only("Báo cáo từ 01/6/2022-30/12/2022").date())
                .contains(LocalDate.of(2022, 6, 1));
    }

    @Test
    void pageAfterAHyphenIsNoPartOfTheNumber() {
        assertThat(only("12/KH-UBND - trang 3").number()).contains("12/KH-UBND");
    }

    @Test
    void saysWhatLooksLikeANumberAndIsNone() {
        assertThat(badNumbers("12/BC ngày 05/6/2023")).containsExactly("12/BC");
        assertThat(badNumbers("12/KHUBND")).containsExactly("12/KHUBND");
        assertThat(badNumbers("Số:    /KH-UBND")).containsExactly("/KH-UBND");
        assertThat(badNumbers("Kế hoạch số 12 ngày 05/6/2023")).containsExactly("số 12");
    }

    @Test
    void saysWhatLooksLikeADateAndIsNone() {
        assertThat(badDates("12/KH-UBND ngày 31/02/2023")).containsExactly("31/02/2023");
        assertThat(badDates("12/KH-UBND ngày 05/13/2023")).containsExactly("05/13/2023");
        assertThat(badDates("12/KH-UBND ngày 5/2023")).containsExactly("ngày 5/2023");
        assertThat(badDates("12/KH-UBND ngày …/…/2023")).containsExactly("ngày …/…/2023");
        assertThat(badDates("12/KH-UBND ngày    tháng 4 năm 2023"))
                .containsExactly("ngày tháng 4 năm 2023");
    }

    @Test
    void photosLinksAndProseAreLeftInPeace() {
        for (String honest :
                List.of(
                        "Ảnh chụp bảng niêm yết ngày 12/3/2023",
                        "https://bocongan.example.vn/tin-tuc/2023/12/bai-viet-45",
                        "Sổ theo dõi hồ sơ, trang 12-15",
                        "Danh sách 15 cán bộ, công chức; biên bản họp hằng tháng",
                        "Trả kết quả trong 5 ngày làm việc",
                        "Hồ sơ số hóa trên Hệ thống",
                        "Trích xuất từ phần mềm Một cửa: 1.250/1.253 hồ sơ (99,76%)",
                        "Kế hoạch năm 2023",
                        "Nghị quyết kỳ họp HĐND xã 4/2023")) {
            assertThat(read(honest))
                    .as(honest)
                    .allMatch(each -> each.badNumber().isEmpty() && each.badDate().isEmpty());
        }
    }

    @Test
    void numbersStartAgainEveryYearAndInEveryOffice() {
        String own = identity("12/KH-UBND ngày 05/01/2023");
        assertThat(identity("12/kh-ubnd ngày 06/01/2023")).isEqualTo(own);
        assertThat(identity("12/KH-UBND ngày 05/01/2022")).isNotEqualTo(own);
        assertThat(identity("12/KH-UBND ngày 05/01/2023 của UBND huyện")).isNotEqualTo(own);
    }

    private static String identity(String text) {
        return only(text).identity().orElseThrow();
    }

    private static List<String> numbers(String text) {
        return read(text).stream().flatMap(each -> each.number().stream()).toList();
    }

    private static List<String> badNumbers(String text) {
        return read(text).stream().flatMap(each -> each.badNumber().stream()).toList();
    }

    private static List<String> badDates(String text) {
        return read(text).stream().flatMap(each -> each.badDate().stream()).toList();
    }

    private static Document only(String text) {
        List<Document> documents = read(text);
        assertThat(documents).hasSize(1);
        return documents.get(0);
    }

    private static List<Document> read(String text) {
        return Documents.in(
                new Entry(new Place.Cell("Phiếu", "H1"), text, Value.of(text), Optional.empty()));
    }
}
