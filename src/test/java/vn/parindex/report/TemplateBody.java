package vn.parindex.report;

/** The body of the shipped template: fixed words of a report, and a control where ours come. */
final class TemplateBody {
    private static final String BOLD = "<w:b/><w:bCs/>";
    private static final String ITALIC = "<w:i/><w:iCs/>";
    private static final String GREY = "<w:color w:val=\"7F7F7F\"/>";

    private int controls = 1000;
    private final StringBuilder xml = new StringBuilder();

    private TemplateBody() {}

    static String xml() {
        TemplateBody body = new TemplateBody();
        body.head();
        body.title();
        body.chapters();
        body.ending();
        body.annex();
        return body.xml.toString();
    }

    private void head() {
        xml.append(borderless(3742, 5612));
        xml.append("<w:tr><w:trPr><w:cantSplit/></w:trPr>");
        xml.append(
                cell(
                        3742,
                        centred(inline("co-quan-cap-tren", "Cơ quan cấp trên", size(26))),
                        centred(inline("co-quan-ban-hanh", "Cơ quan ban hành", BOLD + size(26))),
                        rule(1250)));
        xml.append(
                cell(
                        5612,
                        centred(run("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", BOLD + size(26))),
                        centred(run("Độc lập - Tự do - Hạnh phúc", BOLD + size(28))),
                        rule(1010)));
        xml.append("</w:tr><w:tr><w:trPr><w:cantSplit/></w:trPr>");
        xml.append(
                cell(
                        3742,
                        centred(
                                run("Số:          /", size(26))
                                        + inline("ky-hieu", "Ký hiệu văn bản", size(26)))));
        xml.append(
                cell(
                        5612,
                        centred(
                                inline("dia-danh", "Địa danh", ITALIC)
                                        + run(
                                                ", ngày       tháng       năm             ",
                                                ITALIC))));
        xml.append("</w:tr></w:tbl>");
    }

    private void title() {
        xml.append(
                paragraph(
                        "<w:spacing w:before=\"240\"/><w:jc w:val=\"center\"/>",
                        run("BÁO CÁO", BOLD)));
        xml.append(
                paragraph(
                        "<w:jc w:val=\"center\"/>",
                        inline("trich-yeu", "Trích yếu nội dung", BOLD)));
        xml.append(rule(3300));
        xml.append(paragraph("", ""));
        section("mo-dau", "Lời mở đầu");
    }

    private void chapters() {
        chapter("I. TÌNH HÌNH TRIỂN KHAI");
        section("trien-khai", "Tình hình gửi phiếu tự chấm điểm");
        chapter("II. KẾT QUẢ CHỈ SỐ CẢI CÁCH HÀNH CHÍNH");
        part("1. Kết quả chung");
        section("ket-qua-chung", "Điểm trung bình, cao nhất, thấp nhất");
        section("bang-ket-qua", "Bảng tổng hợp kết quả");
        section("bieu-do", "Biểu đồ");
        part("2. Kết quả theo từng lĩnh vực");
        section("linh-vuc", "Kết quả theo từng lĩnh vực");
        part("3. Xếp loại");
        section("xep-loai", "Xếp loại các đơn vị");
        chapter("III. TỒN TẠI, HẠN CHẾ");
        part("1. Các tiêu chí chưa đạt điểm tối đa");
        section("diem-chua-dat", "Các tiêu chí chưa đạt điểm tối đa");
        part("2. Phát hiện chưa xử lý trong phiếu tự chấm điểm");
        section("phat-hien", "Phát hiện chưa xử lý");
        part("3. Đơn vị chưa có kết quả");
        section("chua-gui", "Đơn vị chưa có kết quả");
        fromReports();
    }

    private void fromReports() {
        chapter("IV. TỔNG HỢP TỪ BÁO CÁO CỦA CÁC ĐƠN VỊ");
        part("1. Số liệu hoạt động");
        section("tong-hop-so-lieu", "Số liệu từ báo cáo của các đơn vị");
        part("2. Ưu điểm");
        section("uu-diem", "Ưu điểm do các đơn vị nêu");
        part("3. Tồn tại, hạn chế");
        section("han-che", "Tồn tại, hạn chế do các đơn vị nêu");
        chapter("V. NGUYÊN NHÂN, NHIỆM VỤ, KIẾN NGHỊ");
        part("1. Nguyên nhân do các đơn vị nêu");
        section("nguyen-nhan", "Nguyên nhân do các đơn vị nêu");
        part("2. Nhiệm vụ trong thời gian tới");
        section("kien-nghi", "Nhiệm vụ trong thời gian tới");
        part("3. Phương hướng, nhiệm vụ của các đơn vị");
        section("phuong-huong", "Phương hướng, nhiệm vụ của các đơn vị");
        part("4. Đề xuất, kiến nghị của các đơn vị");
        section("de-xuat", "Đề xuất, kiến nghị của các đơn vị");
    }

    private void ending() {
        xml.append(
                styled(
                        "ThanVanBan",
                        "<w:keepNext/>",
                        run(
                                        "Trên đây là báo cáo kết quả xác định Chỉ số cải cách hành chính năm ",
                                        "")
                                + inline("nam", "Năm đánh giá", "")
                                + run("./.", "")));
        xml.append(borderless(4677, 4677));
        xml.append("<w:tr><w:trPr><w:cantSplit/></w:trPr>");
        xml.append("<w:tc><w:tcPr><w:tcW w:w=\"4677\" w:type=\"dxa\"/></w:tcPr>");
        xml.append(paragraph("", run("Nơi nhận:", BOLD + ITALIC + size(24))));
        xml.append(block("noi-nhan", "Nơi nhận", styled("NoiNhan", "", run("- Nơi nhận", GREY))));
        xml.append(styled("NoiNhan", "", "")).append("</w:tc>");
        xml.append(
                cell(
                        4677,
                        centred(inline("quyen-han-ky", "Quyền hạn ký", BOLD)),
                        centred(inline("chuc-vu-ky", "Chức vụ người ký", BOLD)),
                        centred(""),
                        centred(""),
                        centred(""),
                        centred(""),
                        centred(inline("nguoi-ky", "Họ và tên người ký", BOLD))));
        xml.append("</w:tr></w:tbl>");
        xml.append("<w:p><w:pPr><w:spacing w:line=\"20\" w:lineRule=\"exact\"/>");
        xml.append(page("<w:pgSz w:w=\"11906\" w:h=\"16838\"/>", "")).append("</w:pPr></w:p>");
    }

    private void annex() {
        xml.append(
                paragraph(
                        "<w:jc w:val=\"center\"/><w:outlineLvl w:val=\"0\"/>",
                        run("PHỤ LỤC", BOLD)));
        xml.append(
                paragraph(
                        "<w:jc w:val=\"center\"/>",
                        run(
                                        "XẾP HẠNG, XẾP LOẠI VÀ KẾT QUẢ THEO TỪNG LĨNH VỰC NĂM ",
                                        BOLD + size(26))
                                + inline("nam", "Năm đánh giá", BOLD + size(26))));
        xml.append(
                paragraph(
                        "<w:spacing w:after=\"120\"/><w:jc w:val=\"center\"/>",
                        run("(Kèm theo Báo cáo số          /", ITALIC + size(26))
                                + inline("ky-hieu", "Ký hiệu văn bản", ITALIC + size(26))
                                + run(
                                        " ngày       tháng       năm             )",
                                        ITALIC + size(26))));
        section("phu-luc", "Bảng xếp hạng, xếp loại theo lĩnh vực");
        xml.append(
                page(
                        "<w:pgSz w:w=\"16838\" w:h=\"11906\" w:orient=\"landscape\"/>",
                        "<w:pgNumType w:start=\"1\"/>"));
    }

    private void chapter(String text) {
        xml.append(styled("TieuDeChuong", "", run(text, "")));
    }

    private void part(String text) {
        xml.append(styled("TieuDeMuc", "", run(text, "")));
    }

    private void section(String tag, String title) {
        xml.append(
                block(
                        tag,
                        title,
                        styled(
                                "ThanVanBan",
                                "",
                                run("[" + title + ": phần này được ghi tự động]", GREY))));
    }

    private String block(String tag, String title, String content) {
        return "<w:sdt>"
                + properties(tag, title)
                + "<w:sdtContent>"
                + content
                + "</w:sdtContent></w:sdt>";
    }

    private String inline(String tag, String title, String look) {
        return "<w:sdt>"
                + properties(tag, title)
                + "<w:sdtContent>"
                + run("[" + title + "]", look)
                + "</w:sdtContent></w:sdt>";
    }

    private String properties(String tag, String title) {
        return "<w:sdtPr><w:alias w:val=\""
                + title
                + "\"/><w:tag w:val=\""
                + tag
                + "\"/><w:id w:val=\""
                + ++controls
                + "\"/></w:sdtPr>";
    }

    private static String page(String paper, String numbering) {
        return "<w:sectPr><w:headerReference w:type=\"default\" r:id=\"rId3\"/>"
                + "<w:headerReference w:type=\"first\" r:id=\"rId4\"/>"
                + "<w:type w:val=\"nextPage\"/>"
                + paper
                + "<w:pgMar w:top=\"1134\" w:right=\"851\" w:bottom=\"1134\" w:left=\"1701\""
                + " w:header=\"567\" w:footer=\"567\" w:gutter=\"0\"/>"
                + numbering
                + "<w:titlePg/></w:sectPr>";
    }

    private static String borderless(int left, int right) {
        return "<w:tbl><w:tblPr><w:tblW w:w=\"9354\" w:type=\"dxa\"/>"
                + "<w:tblLayout w:type=\"fixed\"/><w:tblCellMar>"
                + "<w:left w:w=\"0\" w:type=\"dxa\"/><w:right w:w=\"0\" w:type=\"dxa\"/>"
                + "</w:tblCellMar></w:tblPr><w:tblGrid><w:gridCol w:w=\""
                + left
                + "\"/><w:gridCol w:w=\""
                + right
                + "\"/></w:tblGrid>";
    }

    private static String cell(int width, String... paragraphs) {
        return "<w:tc><w:tcPr><w:tcW w:w=\""
                + width
                + "\" w:type=\"dxa\"/></w:tcPr>"
                + String.join("", paragraphs)
                + "</w:tc>";
    }

    private static String centred(String content) {
        return paragraph("<w:jc w:val=\"center\"/>", content);
    }

    /** A line under what stands above it, as a border of a very low paragraph. */
    private static String rule(int indent) {
        return paragraph(
                "<w:pBdr><w:top w:val=\"single\" w:sz=\"6\" w:space=\"1\" w:color=\"000000\"/></w:pBdr>"
                        + "<w:spacing w:before=\"40\" w:line=\"120\" w:lineRule=\"exact\"/>"
                        + "<w:ind w:left=\""
                        + indent
                        + "\" w:right=\""
                        + indent
                        + "\"/>",
                "");
    }

    private static String styled(String style, String properties, String content) {
        return paragraph("<w:pStyle w:val=\"" + style + "\"/>" + properties, content);
    }

    private static String paragraph(String properties, String content) {
        return "<w:p>"
                + (properties.isEmpty() ? "" : "<w:pPr>" + properties + "</w:pPr>")
                + content
                + "</w:p>";
    }

    private static String run(String text, String look) {
        return "<w:r>"
                + (look.isEmpty() ? "" : "<w:rPr>" + look + "</w:rPr>")
                + "<w:t xml:space=\"preserve\">"
                + text
                + "</w:t></w:r>";
    }

    private static String size(int halfPoints) {
        return "<w:sz w:val=\"" + halfPoints + "\"/><w:szCs w:val=\"" + halfPoints + "\"/>";
    }
}
