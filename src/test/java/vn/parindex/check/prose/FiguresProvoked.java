package vn.parindex.check.prose;

import static vn.parindex.check.FindingKind.*;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.parindex.check.FindingKind;
import vn.parindex.model.Period;
import vn.parindex.model.Place;
import vn.parindex.model.ReportKind;
import vn.parindex.model.Stated;
import vn.parindex.rulebook.ReportGuide;

/** Reports with one figure, or one claim against a figure, that does not hold. */
final class FiguresProvoked {
    private static final String AREAS =
            """
            Điểm theo từng lĩnh vực:
            (1) Chỉ đạo, điều hành đạt 8,5/10 điểm, điều tra XHH đạt 1,5/2 điểm.
            (2) Cải cách thủ tục hành chính đạt 12,25/15 điểm, điều tra XHH đạt 2,2/2 điểm.
            (3) Cải cách tài chính công đạt 6/10 điểm, điều tra XHH đạt 0,8/1 điểm.
            """;

    private static final String TABLE =
            """
            | TT | Đơn vị | Tổng điểm | Điều hành | Thể chế | Thủ tục |
            | 1 | Tân Lập | 33/40 | 8/10 | 10/10 | 15/20 |
            | 2 | Mỹ Lộc | %s | 7/10 | 8/10 | 16/20 |
            | 3 | Hà Long | 35/40 | 9/10 | 9/10 | 17/20 |
            | | Tỷ lệ %% | 82.5 | 80 | 90 | %s |
            """;

    private static final String BALLOTS =
            "Thu về 52 phiếu, trong đó 02 phiếu không hợp lệ; 50 phiếu hợp lệ: rất hài lòng 20 phiếu,"
                    + " hài lòng 24 phiếu, bình thường 04 phiếu, không hài lòng %s phiếu.";

    private static final String TWO_OF_EIGHT =
            "Các xã Tân Lập, Mỹ Lộc không có phương án đơn giản hóa thủ tục được duyệt.";

    private static final List<ProseProvoked> FIGURES =
            List.of(
                    of(
                            SUM_PARTS,
                            "318 hồ sơ",
                            "Đã tiếp nhận 318 hồ sơ, trước hạn 290, quá hạn 12, đang giải quyết 06."),
                    of(SUM_AREAS, "26,57/35 điểm", "Điểm thẩm định đạt 26,57/35 điểm.", AREAS),
                    of(SUM_MAXIMA, "26,75/36 điểm", "Điểm thẩm định đạt 26,75/36 điểm.", AREAS),
                    of(
                            SUM_SURVEY_ADDED,
                            "82,5/100 điểm",
                            "Tổng điểm đạt 82,5/100 điểm, trong đó thẩm định 70,25/85 điểm, điều tra"
                                    + " xã hội học 12,5/15 điểm."),
                    of(
                            TABLE_COLUMN,
                            "1.461",
                            """
                            | TT | Đơn vị | Tiếp nhận | Đúng hạn |
                            | 1 | Tân Lập | 1.120 | 1.100 |
                            | 2 | Mỹ Lộc | 340 | 330 |
                            | | Tổng cộng | 1.461 | 1.430 |
                            """),
                    of(TABLE_ROW, "32/40", TABLE.formatted("32/40", "80").replace("82.5", "-")),
                    of(TABLE_SHARE, "78.8", TABLE.formatted("31/40", "78.8")),
                    of(
                            TABLE_SHARE_TRUNCATED,
                            "66,66%",
                            """
                            | Đơn vị | Tiếp nhận | Đã số hóa | Tỷ lệ |
                            | Tân Lập | 120 | 90 | 75% |
                            | Mỹ Lộc | 300 | 200 | 66,66% |
                            """),
                    of(
                            LOSS_TOTAL,
                            "12 điểm",
                            "Tự đánh giá 30/35 điểm, thẩm định đạt 26,75/35 điểm, bị trừ 12 điểm.",
                            AREAS),
                    of(
                            LOSS_EXCEEDED,
                            "8,5/10 điểm",
                            AREAS,
                            "- Tiêu chí 1.1.2. Kế hoạch: trừ 1 điểm.",
                            "- Tiêu chí 1.2. Tuyên truyền: trừ 0,75 điểm."),
                    of(
                            LOSS_UNEXPLAINED,
                            "6/10 điểm",
                            AREAS,
                            "- Tiêu chí 3.1. Giải ngân: bị trừ 2,5 điểm."),
                    of(RATIO_WRONG, "98,23%", "Số hóa 1.235/1.384 hồ sơ, đạt tỷ lệ 98,23%."),
                    of(RATIO_TRUNCATED, "66,66%", "Có 2/3 thôn đạt chuẩn, chiếm 66,66%."),
                    of(
                            RATIO_WITHOUT_WHOLE,
                            "61,19%",
                            "Nộp trực tuyến 41 hồ sơ (tỷ lệ 61,19% so với thủ tục trực tuyến)."),
                    of(
                            SHARES_NOT_WHOLE,
                            "45,5%",
                            "Rất hài lòng 45,5%, hài lòng 40%, bình thường 10%, không hài lòng 5%."),
                    of(
                            COUNT_NAMES,
                            "04 đơn vị",
                            "Có 04 đơn vị chậm (gồm các xã Tân Lập, Mỹ Lộc và Hà Long)."),
                    of(
                            COUNT_POINTS,
                            "03 cuộc",
                            "Đã tổ chức 03 cuộc họp:",
                            "- Họp giao ban;",
                            "- Họp sơ kết."),
                    of(COUNT_EXCEPTED, "6/8 xã", "Có 6/8 xã (trừ xã Tân Lập) đã xong."),
                    of(
                            SIPAS_INDEX,
                            "48%",
                            BALLOTS.formatted("02"),
                            "Chỉ số hài lòng chung đạt 48%."),
                    of(SIPAS_BALLOTS, "50 phiếu", BALLOTS.formatted("03")),
                    of(
                            TEXT_LATE,
                            "luôn trả trước hạn",
                            "Kết quả luôn trả trước hạn.",
                            "Có 07 hồ sơ trả quá hạn do phần mềm."),
                    of(
                            TEXT_DONE,
                            "hoàn thành 100% nhiệm vụ",
                            "Xã đã hoàn thành 100% nhiệm vụ được giao.",
                            "Còn 02 nhiệm vụ chưa hoàn thành do thiếu kinh phí."),
                    new ProseProvoked(
                            TEXT_MOST,
                            "Hầu hết các đơn vị",
                            AReport.of(
                                            TWO_OF_EIGHT,
                                            "Hầu hết các đơn vị chưa có phương án đơn giản hóa thủ tục"
                                                    + " được duyệt.")
                                    .ofDistrict()),
                    of(
                            TEXT_FULL_SCORE,
                            "đạt điểm tối đa",
                            "Lĩnh vực tài chính công đạt điểm tối đa.",
                            AREAS),
                    of(
                            TEXT_LOWEST,
                            "31 điểm",
                            "Tổng điểm các xã đều đạt trên 31 điểm.",
                            TABLE.formatted("31/40", "80")),
                    of(
                            TEXT_EXTREME,
                            "30 điểm",
                            "Thấp nhất là xã Mỹ Lộc với 30 điểm.",
                            TABLE.formatted("31/40", "80")),
                    new ProseProvoked(SCORECARD_DIFFERS, "318 hồ sơ", ofTheYear()),
                    new ProseProvoked(SCORECARD_AREA_DIFFERS, "4,3", ofItself()));

    /** These, and reports that have more wrong with them than a figure. */
    static final List<ProseProvoked> ALL =
            Stream.of(OutlineProvoked.ALL, FIGURES).flatMap(List::stream).toList();

    private FiguresProvoked() {}

    private static ProseProvoked of(FindingKind kind, String words, String... lines) {
        return new ProseProvoked(kind, words, AReport.of(lines));
    }

    private static AReport ofItself() {
        return AReport.of(
                        "1. Chỉ đạo, điều hành đạt 5,25/8 điểm.",
                        "2. Cải cách thể chế đạt 4,75/6 điểm.",
                        "3. Cải cách thủ tục hành chính đạt 4,3/5 điểm.")
                .of(ReportKind.SELF_ASSESSMENT)
                .scorecard(
                        Map.of(
                                "1", new BigDecimal("5.25"),
                                "2", new BigDecimal("4.75"),
                                "3", new BigDecimal("4.33")));
    }

    private static AReport ofTheYear() {
        String text = "Đã tiếp nhận 318 hồ sơ.";
        return AReport.of(text)
                .of(new Period(Period.Kind.YEAR, 1, 2023))
                .guide(
                        new ReportGuide(
                                List.of(),
                                List.of(
                                        new ReportGuide.Indicator(
                                                "tiep-nhan",
                                                "Hồ sơ tiếp nhận",
                                                "Hồ sơ",
                                                "hồ sơ",
                                                List.of("tiep nhan"),
                                                Optional.empty())),
                                List.of(new ReportGuide.Comparison("tiep-nhan", "3.2.a"))))
                .stated(
                        new Stated(
                                "tiep-nhan",
                                BigDecimal.valueOf(318),
                                new Place.Quote(1, text, 13, 22)))
                .scorecard(Map.of("3.2.a", BigDecimal.valueOf(308)));
    }
}
