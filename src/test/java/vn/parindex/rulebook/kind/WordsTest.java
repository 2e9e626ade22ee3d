package vn.parindex.rulebook.kind;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import vn.parindex.language.Messages;
import vn.parindex.rulebook.InputSpec;
import vn.parindex.rulebook.InputType;

/** How a rule was understood, in sentences that staff can hold against the official wording. */
class WordsTest {
    private static final InputSpec ALL =
            new InputSpec("a", "Tổng số nhiệm vụ", InputType.WHOLE, "nhiệm vụ", List.of());
    private static final InputSpec DONE =
            new InputSpec("b", "Số nhiệm vụ hoàn thành", InputType.WHOLE, "nhiệm vụ", List.of());
    private static final InputSpec LATE =
            new InputSpec("late", "Số báo cáo trễ hạn", InputType.WHOLE, "báo cáo", List.of());
    private static final InputSpec DATE =
            new InputSpec("date", "Ngày ban hành", InputType.DATE, "", List.of());

    private static String vietnamese(String kind, String max, String rule, InputSpec... inputs) {
        return words(Messages.VIETNAMESE, kind, max, rule, inputs);
    }

    private static String english(String kind, String max, String rule, InputSpec... inputs) {
        return words(Messages.ENGLISH, kind, max, rule, inputs);
    }

    private static String words(
            Locale locale, String kind, String max, String rule, InputSpec... inputs) {
        return Given.rule(kind, Given.leaf(max, rule, inputs)).inWords(locale);
    }

    @Test
    void sayRatios() {
        String rule = ">=100%: 3; >=80%: tỷ lệ*điểm tối đa";
        String legend = " Trong đó a là “Tổng số nhiệm vụ” và b là “Số nhiệm vụ hoàn thành”.";
        assertThat(vietnamese("PIECEWISE", "3", rule, ALL, DONE))
                .isEqualTo(
                        "Tỷ lệ b/a từ 100% trở lên: 3 điểm; từ 80% đến dưới 100%: (b/a) × 3 điểm;"
                                + " dưới 80%: 0 điểm."
                                + legend);
        assertThat(english("PIECEWISE", "3", ">=100%: 3; >=80%: (b/a)*3", ALL, DONE))
                .isEqualTo(
                        "Ratio b/a 100% or more: 3 points; from 80% to below 100%: (b/a) × 3"
                                + " points; below 80%: 0 points. Here a is “Tổng số nhiệm vụ” and b"
                                + " is “Số nhiệm vụ hoàn thành”.");
        assertThat(vietnamese("PIECEWISE", "3", ">100%: 3; =100%: 1,5; >50%: 1", ALL, DONE))
                .isEqualTo(
                        "Tỷ lệ b/a trên 100%: 3 điểm; đúng 100%: 1,5 điểm; trên 50% và dưới 100%:"
                                + " 1 điểm; không quá 50%: 0 điểm."
                                + legend);
        String target = "mục tiêu 90%; >=0%: min(tỷ lệ/mục tiêu; 1)*3";
        assertThat(vietnamese("PIECEWISE", "3", target, ALL, DONE))
                .isEqualTo("Tỷ lệ b/a bất kỳ: số nhỏ nhất trong ((b/a)/90%; 1) × 3 điểm." + legend);
    }

    @Test
    void sayCountsAndDays() {
        assertThat(vietnamese("PIECEWISE", "2", "<=0: 2; <=3: 1; <=5: 0,5", LATE))
                .isEqualTo(
                        "Số lượng late đúng 0 báo cáo: 2 điểm; từ 1 đến 3 báo cáo: 1 điểm; từ 4 đến"
                                + " 5 báo cáo: 0,5 điểm; từ 6 báo cáo trở lên: 0 điểm. Trong đó late"
                                + " là “Số báo cáo trễ hạn”.");
        String due = "ngày trễ so với 31/12 năm trước; <=0: 1; <=15: 0,5";
        assertThat(vietnamese("PIECEWISE", "1", due, DATE))
                .isEqualTo(
                        "Số ngày trễ so với ngày 31/12/2022: đúng hạn: 1 điểm; từ 1 đến 15 ngày:"
                                + " 0,5 điểm; từ 16 ngày trở lên: 0 điểm; không ban hành: 0 điểm."
                                + " Trong đó date là “Ngày ban hành”.");
        String rule = "bắt đầu 1,5; late: -0,25; sàn 0,5";
        assertThat(vietnamese("COUNT", "1.5", rule, LATE))
                .isEqualTo(
                        "Bắt đầu từ 1,5 điểm; mỗi báo cáo ở “Số báo cáo trễ hạn” trừ 0,25 điểm; thấp"
                                + " nhất 0,5 điểm, cao nhất 1,5 điểm.");
    }

    @Test
    void sayChoices() {
        assertThat(vietnamese("BOOLEAN", "0.5", ""))
                .isEqualTo("Đạt yêu cầu: có thì được 0,5 điểm; không thì được 0 điểm.");
        assertThat(vietnamese("LEVELS", "2", "Tốt: 100%; Khá: 75%; Kém: 0"))
                .isEqualTo("Chọn một mức: “Tốt”: 2 điểm; “Khá”: 1,5 điểm; “Kém”: 0 điểm.");
        assertThat(vietnamese("CHECKLIST", "1", "Kế hoạch: 0,5; Báo cáo: 0,5"))
                .isEqualTo(
                        "Cộng điểm các nội dung đã có: “Kế hoạch”: 0,5 điểm; “Báo cáo”: 0,5 điểm.");
        assertThat(vietnamese("CHECKLIST", "1", "TẤT CẢ; Kế hoạch; Báo cáo"))
                .isEqualTo(
                        "Có đủ tất cả các nội dung sau thì được 1 điểm, thiếu một nội dung là 0"
                                + " điểm: “Kế hoạch”; “Báo cáo”.");
        assertThat(vietnamese("COMPARE_PRIOR", "1", "cao hơn: 1; bằng: 0,5", DONE, ALL))
                .isEqualTo(
                        "So “Số nhiệm vụ hoàn thành” với “Tổng số nhiệm vụ”: cao hơn được 1 điểm;"
                                + " bằng được 0,5 điểm; thấp hơn được 0 điểm.");
    }

    @Test
    void sayFormulas() {
        String legend =
                " Trong đó a là “Tổng số nhiệm vụ”, b là “Số nhiệm vụ hoàn thành” và late là “Số báo"
                        + " cáo trễ hạn”.";
        String rule = "khi b = a và (late < 2 hoặc không late = 7): 1; khi b > a: 0,5 + abs(-late)";
        assertThat(vietnamese("EXPRESSION", "1", rule, ALL, DONE, LATE))
                .isEqualTo(
                        "Khi b bằng a và (late nhỏ hơn 2 hoặc không phải (late bằng 7)): 1 điểm; khi"
                                + " b lớn hơn a: 0,5 + giá trị tuyệt đối của (-late) điểm; các trường"
                                + " hợp còn lại: 0 điểm."
                                + legend);
        assertThat(
                        vietnamese(
                                "EXPRESSION",
                                "3",
                                "round((a - b)/(late + 1); 2) * 2",
                                ALL,
                                DONE,
                                LATE))
                .isEqualTo(
                        "Điểm bằng làm tròn ((a - b)/(late + 1)) đến 2 chữ số thập phân × 2."
                                + legend);
        assertThat(english("EXPRESSION", "1", "if(late > 1; b/a; max(a; b) - 1)", ALL, DONE, LATE))
                .startsWith(
                        "The points are (b/a if late is greater than 1, else the greatest of (a; b)"
                                + " - 1).");
    }

    @Test
    void sayTypedScores() {
        assertThat(vietnamese("JUDGED", "3", "bước 0,5"))
                .isEqualTo(
                        "Người chấm cho điểm từ 0 đến 3 điểm, mỗi bước 0,5; không có số liệu để tính.");
        assertThat(english("SURVEY", "2.5", ""))
                .isEqualTo(
                        "The points come from the survey, at most 2.5 points; the unit does not"
                                + " score itself.");
    }
}
