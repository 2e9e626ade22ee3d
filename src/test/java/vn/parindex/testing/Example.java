package vn.parindex.testing;

import java.time.LocalDate;
import vn.parindex.model.Round;
import vn.parindex.rulebook.CriteriaSet;
import vn.parindex.rulebook.NaPolicy;

/** A small criteria set with every kind of leaf, and a scorecard without a fault. */
public final class Example {
    public static final Round ROUND = Rounds.of(2023);

    public static final CriteriaSet SET =
            ASet.of("bo-mau", 2023)
                    .area(
                            "1",
                            "Công tác chỉ đạo, điều hành",
                            ALeaf.of("1.1.1", "1")
                                    .named("Ban hành kế hoạch năm")
                                    .due("Ngày ban hành", LocalDate.of(2022, 12, 31)),
                            ALeaf.of("1.1.2", "3")
                                    .named("Mức độ thực hiện kế hoạch")
                                    .ratio("Tổng số nhiệm vụ", "Số nhiệm vụ hoàn thành"),
                            ALeaf.of("1.2", "1.5").named("Tin bài tuyên truyền").count("0.25"),
                            ALeaf.of("1.3", "0.5")
                                    .named("Phân công người đứng đầu")
                                    .yesNo("Có phân công"),
                            ALeaf.of("1.4", "2.5").named("Điều tra xã hội học").survey())
                    .area(
                            "2",
                            "Cải cách thể chế",
                            ALeaf.of("2.1", "1")
                                    .named("Nội dung báo cáo")
                                    .levels("Đầy đủ", "1", "Thiếu nội dung", "0.5", "Không", "0"),
                            ALeaf.of("2.2", "2").named("Theo dõi thi hành").judged("0.25"),
                            ALeaf.of("2.3", "1")
                                    .named("Xử lý sau kiểm tra")
                                    .ratio("Tổng số vấn đề", "Số vấn đề đã xử lý")
                                    .ifNotApplicable(NaPolicy.FULL),
                            ALeaf.of("2.4", "2")
                                    .named("Giải ngân vốn đầu tư")
                                    .ratio("Kế hoạch vốn", "Vốn đã giải ngân")
                                    .ifNotApplicable(NaPolicy.EXCLUDE))
                    .area(
                            "3",
                            "Cải cách thủ tục hành chính",
                            ALeaf.of("3.1", "2").named("Hồ sơ trực tuyến").percent(),
                            ALeaf.of("3.2", "1.5")
                                    .named("Hồ sơ đúng hạn")
                                    .ratio("Tổng số hồ sơ", "Số hồ sơ đúng hạn")
                                    .system()
                                    .withoutEvidence(),
                            ALeaf.of("3.3", "1")
                                    .named("Báo cáo năm")
                                    .due("Ngày gửi báo cáo", LocalDate.of(2023, 12, 15)),
                            ALeaf.of("3.4", "1").named("Sáng kiến").judged("0.5"))
                    .classRow("Tốt", "80", "70")
                    .classRow("Chưa tốt", "0", "0")
                    .build();

    private Example() {}

    /** Filled in as it should be. */
    public static ASubmission faultless() {
        return ASubmission.of(SET)
                .figure("1.1.1", "date", "28/12/2022")
                .self("1.1.1", "1")
                .evidence("1.1.1", "12/KH-UBND ngày 28/12/2022")
                .figure("1.1.2", "a", "50")
                .figure("1.1.2", "b", "48")
                .self("1.1.2", "2,88")
                .evidence("1.1.2", "180/BC-UBND ngày 05/12/2023")
                .figure("1.2", "n", "4")
                .self("1.2", "1")
                .evidence("1.2", "Ảnh chụp trang thông tin điện tử của xã")
                .figure("1.3", "yes", "Có")
                .self("1.3", "0,5")
                .evidence("1.3", "Quyết định số 15/QĐ-UBND ngày 10 tháng 01 năm 2023")
                .figure("2.1", "level", "Đầy đủ")
                .self("2.1", "1")
                .evidence("2.1", "22A/BC-UBND ngày 20/6/2023; 45/BC-UBND ngày 15/11/2023")
                .self("2.2", "1,75")
                .evidence("2.2", "34/2023/QĐ-UBND ngày 14/02/2023")
                .figure("2.3", "na", "Có")
                .self("2.3", "1")
                .figure("2.4", "a", "10")
                .figure("2.4", "b", "10")
                .figure("2.4", "na", "Không")
                .self("2.4", "2")
                .evidence("2.4", "61/BC-UBND ngày 30/11/2023 của UBND xã")
                .figure("3.1", "p", "94,9")
                .self("3.1", "1,9")
                .evidence("3.1", "70/BC-UBND ngày 01/12/2023")
                .figure("3.2", "a", "200")
                .figure("3.2", "b", "190")
                .self("3.2", "1,43")
                .figure("3.3", "date", "12/12/2023")
                .self("3.3", "1")
                .evidence("3.3", "185/BC-UBND ngày 12/12/2023")
                .self("3.4", "0");
    }
}
