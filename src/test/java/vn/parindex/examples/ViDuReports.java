package vn.parindex.examples;

import java.util.List;

/** The narrative reports of the made-up round: two that hold, one with slips, one with a table. */
final class ViDuReports {
    private static final String MOMENT = "2023-12-12_1400";

    private ViDuReports() {}

    static List<Arrival> arrivals() {
        return List.of(
                new Arrival(MOMENT, "Báo cáo CCHC xã An Lạc.docx", slips()),
                new Arrival(MOMENT, "Báo cáo CCHC xã Bình An.docx", holds()),
                new Arrival(MOMENT, "Báo cáo CCHC xã Phú Thịnh.docx", tabled()));
    }

    /** What a hurried clerk gets wrong: a sum, a share, a count, a claim, an old year. */
    private static byte[] slips() {
        AWordReport report =
                new AWordReport(
                        "XÃ AN LẠC", "An Lạc", "Công tác cải cách hành chính 9 tháng năm 2023");
        chapterOne(report, "38", "03");
        report.bullet("Họp triển khai kế hoạch cải cách hành chính;");
        report.bullet("Họp rà soát hồ sơ quá hạn.");
        results(
                report,
                "Trong kỳ đã tiếp nhận 412 hồ sơ, trong đó: trả trước hạn 268 hồ sơ, trả đúng hạn"
                        + " 121 hồ sơ, trả quá hạn 9 hồ sơ, đang giải quyết 12 hồ sơ. Số hồ sơ nộp"
                        + " trực tuyến là 206/412 hồ sơ, đạt tỷ lệ 55%.",
                "Tất cả hồ sơ luôn được trả trước hạn và đúng hạn.");
        report.chapter("III. ĐÁNH GIÁ CHUNG");
        report.part("1. Ưu điểm");
        report.bullet(
                "Cấp ủy, chính quyền quan tâm lãnh đạo, chỉ đạo công tác cải cách hành chính.");
        report.part("2. Tồn tại, hạn chế và nguyên nhân");
        report.bullet("Việc thanh toán trực tuyến phí, lệ phí còn hạn chế.");
        report.bullet("Một số hồ sơ đất đai còn giải quyết chậm.");
        report.text("Nguyên nhân: phần mềm một cửa hay bị gián đoạn; công chức kiêm nhiệm.");
        ending(report, "Đề nghị UBND huyện trang bị thêm 02 máy quét cho Bộ phận Một cửa.");
        return report.bytes();
    }

    private static byte[] holds() {
        AWordReport report =
                new AWordReport(
                        "XÃ BÌNH AN", "Bình An", "Công tác cải cách hành chính 9 tháng năm 2023");
        chapterOne(report, "45", "04");
        report.bullet("Họp triển khai kế hoạch cải cách hành chính;");
        report.bullet("Họp giao ban quý I, quý II và quý III (03 cuộc).");
        results(
                report,
                "Trong kỳ đã tiếp nhận 360 hồ sơ, trong đó: trả trước hạn 270 hồ sơ (tỷ lệ 75%), trả"
                        + " đúng hạn 81 hồ sơ (tỷ lệ 22,5%), đang giải quyết 9 hồ sơ (tỷ lệ 2,5%)."
                        + " Số hồ sơ nộp trực tuyến là 288/360 hồ sơ, đạt tỷ lệ 80%.",
                "Không có hồ sơ quá hạn.");
        report.chapter("III. ĐÁNH GIÁ CHUNG");
        report.part("1. Ưu điểm");
        report.bullet(
                "Cấp ủy, chính quyền quan tâm lãnh đạo, chỉ đạo công tác cải cách hành chính.");
        report.bullet("Bộ phận Một cửa được bố trí đủ trang thiết bị, nhân sự.");
        report.part("2. Tồn tại, hạn chế và nguyên nhân");
        report.bullet("Việc thanh toán trực tuyến phí, lệ phí còn hạn chế.");
        report.text("Nguyên nhân: nhiều người dân chưa có tài khoản ngân hàng.");
        ending(report, "Đề nghị tổ chức tập huấn nghiệp vụ số hóa hồ sơ cho công chức cấp xã.");
        return report.bytes();
    }

    private static byte[] tabled() {
        AWordReport report =
                new AWordReport(
                        "XÃ PHÚ THỊNH",
                        "Phú Thịnh",
                        "Công tác cải cách hành chính 9 tháng năm 2023");
        chapterOne(report, "52", "02");
        report.bullet("Họp triển khai kế hoạch cải cách hành chính;");
        report.bullet("Họp rà soát việc khắc phục hạn chế sau kiểm tra.");
        results(
                report,
                "Trong kỳ đã tiếp nhận 520 hồ sơ, trong đó: trả trước hạn 416 hồ sơ (tỷ lệ 80%), trả"
                        + " đúng hạn 104 hồ sơ (tỷ lệ 20%). Số hồ sơ nộp trực tuyến là 390/520 hồ"
                        + " sơ, đạt tỷ lệ 75%.",
                "Không có hồ sơ quá hạn.");
        report.chapter("III. ĐÁNH GIÁ CHUNG");
        report.part("1. Ưu điểm");
        report.text("Số lượt người dân được hướng dẫn nộp hồ sơ trực tuyến tại các thôn như sau:");
        report.table(
                List.of("Thôn", "Số buổi", "Số lượt người"),
                List.of("Đông", "4", "120"),
                List.of("Đoài", "3", "85"),
                List.of("Trung", "3", "95"),
                List.of("Cộng", "10", "300"));
        report.part("2. Tồn tại, hạn chế và nguyên nhân");
        report.bullet("Trang thông tin điện tử của xã có lúc cập nhật chưa kịp thời.");
        report.text("Nguyên nhân: công chức phụ trách kiêm nhiệm nhiều việc.");
        ending(report, "Đề nghị bố trí kinh phí nâng cấp trang thông tin điện tử của xã.");
        return report.bytes();
    }

    private static void chapterOne(AWordReport report, String documents, String meetings) {
        report.chapter("I. CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH");
        report.text(
                "UBND xã đã ban hành "
                        + documents
                        + " văn bản chỉ đạo, điều hành về cải cách hành chính.");
        report.text("Đã tổ chức " + meetings + " cuộc họp về cải cách hành chính, gồm:");
    }

    private static void results(AWordReport report, String files, String claim) {
        report.chapter("II. KẾT QUẢ THỰC HIỆN CẢI CÁCH HÀNH CHÍNH");
        report.part("1. Cải cách thể chế");
        report.text("Không phát sinh nhiệm vụ ban hành văn bản quy phạm pháp luật.");
        report.part("2. Cải cách thủ tục hành chính");
        report.text(files);
        report.text(claim);
        report.part("3. Cải cách tổ chức bộ máy");
        report.text("Thực hiện đúng số lượng, chức danh cán bộ, công chức được giao.");
        report.part("4. Cải cách chế độ công vụ");
        report.text("Cán bộ, công chức chấp hành tốt kỷ luật, kỷ cương hành chính.");
        report.part("5. Cải cách tài chính công");
        report.text("Thực hiện công khai tài chính theo quy định.");
        report.part("6. Xây dựng và phát triển chính quyền điện tử, chính quyền số");
        report.text("Văn bản đi, đến được xử lý trên môi trường mạng.");
    }

    private static void ending(AWordReport report, String proposal) {
        report.chapter("IV. PHƯƠNG HƯỚNG, NHIỆM VỤ THỜI GIAN TỚI");
        report.text("1. Tiếp tục tuyên truyền, hướng dẫn người dân nộp hồ sơ trực tuyến.");
        report.text("2. Rà soát, khắc phục các tiêu chí chưa đạt điểm tối đa.");
        report.chapter("V. KIẾN NGHỊ, ĐỀ XUẤT");
        report.text(proposal);
        report.text("Trên đây là báo cáo công tác cải cách hành chính của UBND xã./.");
    }
}
