package vn.parindex.check.prose;

import java.time.LocalDate;
import java.util.List;
import vn.parindex.check.FindingKind;
import vn.parindex.model.Period;

/** Reports with one thing wrong in their lists, classes, periods, references, names or numbers. */
final class Provoked {
    private static final String HALF = "Báo cáo cải cách hành chính 6 tháng đầu năm 2023";

    private static final String LIMITS =
            """
            - Loại tốt: tổng điểm từ 80% đến 100%.
            - Loại khá: tổng điểm từ 65% đến dưới 80%.
            - Loại trung bình: tổng điểm dưới 65%.
            """;

    static final List<ProseProvoked> ALL =
            List.of(
                    new ProseProvoked(
                            FindingKind.PARTITION_TWICE,
                            "Mỹ Lộc",
                            district(
                                    """
                                    - Tăng hạng: Phú Cường, Tân Lập, Mỹ Lộc;
                                    - Giữ nguyên: Vĩnh Hòa, Hà Long;
                                    - Giảm hạng: Tân Tập, Đông Sơn, Mỹ Lộc, An Châu.
                                    """)),
                    new ProseProvoked(
                            FindingKind.PARTITION_MISSING,
                            "Phú Cường, Tân Lập",
                            district(
                                    """
                                    - Tăng hạng: Phú Cường, Tân Lập;
                                    - Giữ nguyên: Vĩnh Hòa, Hà Long;
                                    - Giảm hạng: Tân Tập, Đông Sơn, An Châu.
                                    """)),
                    new ProseProvoked(
                            FindingKind.PARTITION_MOVE,
                            "8",
                            district(
                                    """
                                    - Tăng hạng: Phú Cường tăng 8 bậc, Tân Lập, Mỹ Lộc tăng 2 bậc;
                                    - Giữ nguyên: Vĩnh Hòa, Hà Long;
                                    - Giảm hạng: Tân Tập, Đông Sơn giảm 2 bậc, An Châu giảm 1 bậc.
                                    """)),
                    new ProseProvoked(
                            FindingKind.PARTITION_COUNT,
                            "02 đơn vị tăng bậc, 01 đơn vị giữ nguyên và 02",
                            district(
                                    """
                                    Có 02 đơn vị tăng bậc, 01 đơn vị giữ nguyên và 02 đơn vị giảm bậc.
                                    | TT | Đơn vị | Tổng điểm |
                                    | 1 | Xã Tân Lập | 92/100 |
                                    | 2 | Xã Mỹ Lộc | 84/100 |
                                    | 3 | Xã Hà Long | 82/100 |
                                    | 4 | Xã Đông Sơn | 70/100 |
                                    """)),
                    new ProseProvoked(
                            FindingKind.CLASS_GAP,
                            "từ 65% đến dưới 80%",
                            district(LIMITS.replace("từ 80%", "trên 80%"))),
                    new ProseProvoked(
                            FindingKind.CLASS_OVERLAP,
                            "từ 65% đến 80%",
                            district(LIMITS.replace("dưới 80%", "80%"))),
                    new ProseProvoked(
                            FindingKind.CLASS_DIFFERS,
                            "tốt",
                            district(LIMITS + "Xã Vĩnh Hòa đạt 78,5%, xếp loại tốt.")),
                    new ProseProvoked(
                            FindingKind.CLASS_COUNT,
                            "2 đơn vị, đạt loại khá 2 đơn vị, đạt loại trung bình 1",
                            district(
                                    LIMITS
                                            + """
                                              Kết quả: đạt loại tốt 2 đơn vị, đạt loại khá 2 đơn vị, đạt loại trung bình 1 đơn vị.
                                              | TT | Đơn vị | Tổng điểm |
                                              | 1 | Xã Tân Lập | 92/100 |
                                              | 2 | Xã Mỹ Lộc | 84/100 |
                                              | 3 | Xã Hà Long | 72/100 |
                                              | 4 | Xã Đông Sơn | 70/100 |
                                              """)),
                    new ProseProvoked(
                            FindingKind.DUP_SENTENCE,
                            "Địa phương luôn quan tâm chỉ đạo việc tự kiểm tra văn bản đã ban hành theo thẩm quyền.",
                            half(
                                    """
                                    Địa phương luôn quan tâm chỉ đạo việc tự kiểm tra văn bản đã ban hành theo thẩm quyền.
                                    Hồ sơ được giải quyết theo quy định.
                                    Địa phương luôn quan tâm chỉ đạo việc tự kiểm tra văn bản đã ban hành theo thẩm quyền.
                                    """)),
                    new ProseProvoked(
                            FindingKind.DUP_UNIT,
                            "Tân Lập",
                            district("Các xã Tân Lập, Mỹ Lộc, Tân Lập nộp báo cáo muộn.")),
                    new ProseProvoked(
                            FindingKind.DUP_CRITERION,
                            "2.1.1",
                            district(
                                    """
                                    **I. Cải cách thể chế**
                                    - Tiêu chí 2.1.1. Ban hành văn bản của xã: chưa đầy đủ.
                                    - Tiêu chí 2.1.2. Kiểm tra văn bản của xã: chưa đầy đủ.
                                    - Tiêu chí 2.1.1. Ban hành văn bản của xã: còn chậm.
                                    """)),
                    new ProseProvoked(
                            FindingKind.PERIOD_PART,
                            "quý I",
                            half(
                                    "Trong quý I, UBND xã đã tiếp nhận 120 hồ sơ thủ tục hành chính.")),
                    new ProseProvoked(
                            FindingKind.PERIOD_YEAR,
                            "năm 2022",
                            half("Trong năm 2022, địa phương đã tổ chức 08 buổi tuyên truyền.")),
                    new ProseProvoked(
                            FindingKind.PERIOD_PLAN,
                            "năm 2022",
                            half("Đã ban hành kế hoạch đào tạo, bồi dưỡng cán bộ năm 2022.")),
                    new ProseProvoked(
                            FindingKind.PERIOD_DOCUMENT,
                            "năm 2022",
                            half(
                                    """
                                    Thực hiện Quyết định số 731/QĐ-UBND ngày 20/12/2022 của UBND huyện về việc ban hành kế hoạch cải cách hành chính năm 2023.
                                    Xã bám sát nhiệm vụ được giao trong năm 2022 tại Quyết định số 731/QĐ-UBND ngày 20/12/2022 của UBND huyện.
                                    """)),
                    new ProseProvoked(
                            FindingKind.PERIOD_LATER,
                            "20/7/2023",
                            half("Xã đã triển khai Kế hoạch số 40/KH-UBND ngày 20/7/2023.")),
                    new ProseProvoked(
                            FindingKind.PERIOD_CLOSING,
                            "quý I năm 2023",
                            half("Trên đây là báo cáo cải cách hành chính quý I năm 2023./.")),
                    new ProseProvoked(
                            FindingKind.PERIOD_SIGNED,
                            HALF,
                            half("Xã đã thực hiện tốt.").signed(LocalDate.of(2022, 6, 16))),
                    new ProseProvoked(
                            FindingKind.REF_TWO_DATES,
                            "731/QĐ-UBND ngày 22/12/2022",
                            half(
                                    """
                                    Thực hiện Quyết định số 731/QĐ-UBND ngày 20/12/2022 của UBND huyện.
                                    Nhiệm vụ nêu tại Quyết định số 731/QĐ-UBND ngày 22/12/2022 của UBND huyện đã rõ.
                                    """)),
                    new ProseProvoked(
                            FindingKind.REF_TWO_SYMBOLS,
                            "731/KH-UBND ngày 20/12/2022",
                            half(
                                    """
                                    Thực hiện Quyết định số 731/QĐ-UBND ngày 20/12/2022 của UBND huyện.
                                    Nhiệm vụ nêu tại văn bản số 731/KH-UBND ngày 20/12/2022 của UBND huyện đã rõ.
                                    """)),
                    new ProseProvoked(
                            FindingKind.REF_TYPE,
                            "14/QĐ-UBND ngày 30/01/2023",
                            half("Thực hiện Kế hoạch số 14/QĐ-UBND ngày 30/01/2023 của UBND xã.")),
                    new ProseProvoked(
                            FindingKind.REF_YEAR,
                            "61/2018/NĐ-CP ngày 23/4/2019",
                            half("Nghị định số 61/2018/NĐ-CP ngày 23/4/2019 của Chính phủ.")),
                    new ProseProvoked(
                            FindingKind.REF_ISSUER,
                            "468/QĐ-TTg ngày 27/3/2021",
                            half("Quyết định số 468/QĐ-TTg ngày 27/3/2021 của Chính phủ.")),
                    new ProseProvoked(
                            FindingKind.REF_OWN,
                            "12/KH-UBND",
                            AReport.of("Số: 12/KH-UBND", HALF).symbol("12/KH-UBND")),
                    new ProseProvoked(
                            FindingKind.REF_ORDER,
                            "15/KH-UBND ngày 08/01/2022",
                            half(
                                    """
                                    - Kế hoạch số 05/KH-UBND ngày 04/01/2023;
                                    - Kế hoạch số 15/KH-UBND ngày 08/01/2022;
                                    - Kế hoạch số 31/KH-UBND ngày 26/01/2023.
                                    """)),
                    new ProseProvoked(
                            FindingKind.REF_NO_DAY,
                            "31/4/2023",
                            half("Hội nghị được tổ chức ngày 31/4/2023 tại hội trường.")),
                    new ProseProvoked(
                            FindingKind.REF_LETTER,
                            "67/CV-PNV ngày 03/3/2023",
                            half("Theo Công văn số 67/CV-PNV ngày 03/3/2023 của Phòng Nội vụ.")),
                    new ProseProvoked(
                            FindingKind.NAME_SPELLING,
                            "Vĩnh Hoá",
                            district("Xã Vĩnh Hoá nộp báo cáo đúng hạn.")),
                    new ProseProvoked(
                            FindingKind.NAME_SUGGESTED,
                            "Đông Sơm",
                            district("Xã Đông Sơm nộp báo cáo đúng hạn.")),
                    new ProseProvoked(
                            FindingKind.NAME_TWO_WAYS,
                            "Thạnh Vân",
                            half(
                                    """
                                    UBND huyện Thanh Vân giao nhiệm vụ cho xã.
                                    Phòng Nội vụ huyện Thạnh Vân hướng dẫn thực hiện.
                                    """)),
                    new ProseProvoked(
                            FindingKind.NUMBERING_TWICE,
                            "II",
                            half(
                                    """
                                    **I. KẾT QUẢ**
                                    Xã đã thực hiện đầy đủ.
                                    **II. TỒN TẠI, HẠN CHẾ**
                                    Việc tuyên truyền chưa thường xuyên.
                                    **II. PHƯƠNG HƯỚNG**
                                    Tiếp tục tuyên truyền.
                                    """)),
                    new ProseProvoked(
                            FindingKind.NUMBERING_SKIPPED,
                            "III",
                            half(
                                    """
                                    **I. KẾT QUẢ**
                                    Xã đã thực hiện đầy đủ.
                                    **III. PHƯƠNG HƯỚNG**
                                    Tiếp tục tuyên truyền.
                                    """)),
                    new ProseProvoked(
                            FindingKind.STAGE_UNCLEAR,
                            "84/100",
                            district(
                                    """
                                    - Xã Tân Lập tự chấm 85/100 điểm.
                                    - Xã Mỹ Lộc tự chấm 86/100 điểm.
                                    - Xã Hà Long đạt 84/100 điểm.
                                    - Xã Đông Sơn tự chấm 83/100 điểm.
                                    """)),
                    new ProseProvoked(
                            FindingKind.STAGE_SWAPPED,
                            "85,5 điểm, điểm thẩm định 88,25",
                            district("Xã Tân Lập tự chấm 85,5 điểm, điểm thẩm định 88,25 điểm.")));

    private Provoked() {}

    private static AReport half(String lines) {
        return AReport.of(HALF, lines);
    }

    private static AReport district(String lines) {
        return AReport.of("Báo cáo chỉ số cải cách hành chính năm 2023", lines)
                .of(new Period(Period.Kind.YEAR, 1, 2023))
                .signed(LocalDate.of(2024, 1, 12))
                .ofDistrict();
    }
}
