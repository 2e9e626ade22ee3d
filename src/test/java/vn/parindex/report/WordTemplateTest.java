package vn.parindex.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.parindex.language.Messages;
import vn.parindex.model.AggregatingUnit;
import vn.parindex.testing.OfficeTools;

/** What staff may do to the template, and what they are told when they went too far. */
class WordTemplateTest {
    @Test
    void namesEveryMissingControlAndTheFile() throws Exception {
        String body =
                TemplateBody.xml()
                        .replace("w:val=\"nguoi-ky\"", "w:val=\"nguoi-ki\"")
                        .replace("w:val=\"xep-loai\"", "w:val=\"\"");
        TemplateRefused refused = refused(TemplateDocument.with(body));
        assertThat(refused.tags()).containsExactly("nguoi-ky", "xep-loai");
        assertThat(refused)
                .hasMessage(
                        "Mẫu báo cáo bao-cao.docx thiếu ô nội dung mang nhãn: nguoi-ky, xep-loai."
                                + " Hãy mở mẫu bằng Word, thêm lại các ô này trong thẻ Nhà phát"
                                + " triển (ô cho cả một phần phải trùm trọn đoạn văn), hoặc lấy lại"
                                + " mẫu gốc.");
    }

    @Test
    void refusesASectionWhoseControlStandsInsideALine() throws Exception {
        String body = TemplateBody.xml();
        int tag = body.indexOf("w:val=\"xep-loai\"");
        int start = body.lastIndexOf("<w:sdt>", tag);
        int end = body.indexOf("</w:sdt>", tag) + "</w:sdt>".length();
        String inLine =
                "<w:p><w:sdt><w:sdtPr><w:tag w:val=\"xep-loai\"/></w:sdtPr><w:sdtContent>"
                        + "<w:r><w:t>x</w:t></w:r></w:sdtContent></w:sdt></w:p>";
        byte[] template =
                TemplateDocument.with(body.substring(0, start) + inLine + body.substring(end));
        assertThat(refused(template).tags()).containsExactly("xep-loai");
    }

    @Test
    void saysThatAFileIsNoWordDocument() {
        TemplateRefused refused = refused("%PDF-1.7".getBytes(StandardCharsets.US_ASCII));
        assertThat(refused)
                .hasMessage(
                        "Không mở được mẫu báo cáo bao-cao.docx: tệp không phải là văn bản Word"
                                + " (.docx) hoặc đã hỏng. Hãy lưu lại mẫu bằng Word hoặc lấy lại"
                                + " mẫu gốc.");
    }

    @Test
    void keepsWhatStaffWriteAroundTheControlsAndControlsOfTheirOwn() throws Exception {
        String theirs =
                "<w:p><w:r><w:t>Đồng chí Chủ tịch biểu dương các xã.</w:t></w:r></w:p>"
                        + "<w:sdt><w:sdtPr><w:tag w:val=\"cua-toi\"/></w:sdtPr><w:sdtContent>"
                        + "<w:p><w:r><w:t>Ý kiến riêng.</w:t></w:r></w:p></w:sdtContent></w:sdt>";
        String body = theirs + TemplateBody.xml();
        assertThat(lines(TemplateDocument.with(body)).subList(0, 3))
                .containsExactly(
                        "Đồng chí Chủ tịch biểu dương các xã.", "Ý kiến riêng.", "TỈNH SÓC TRĂNG");
    }

    @Test
    void fillsALabelWhereverItsTagStandsInTheLookOfTheTemplate() throws Exception {
        byte[] report = written(TemplateDocument.bytes());
        String xml = WrittenReport.read(report).xmlText();
        assertThat(WrittenReport.read(report).lines())
                .contains("XẾP HẠNG, XẾP LOẠI VÀ KẾT QUẢ THEO TỪNG LĨNH VỰC NĂM 2018")
                .contains(
                        "Trên đây là báo cáo kết quả xác định Chỉ số cải cách hành chính năm 2018./.");
        assertThat(xml).containsPattern("(?s)<w:i/>(?:(?!</w:r>).)*>Thạnh Trị</w:t>");
    }

    @Test
    void dropsThePlaceholderLookOfAnUntouchedControl() throws Exception {
        String body =
                TemplateBody.xml()
                        .replace(
                                "<w:tag w:val=\"trich-yeu\"/>",
                                "<w:tag w:val=\"trich-yeu\"/><w:showingPlcHdr/>")
                        .replace(
                                "<w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space=\"preserve\">[Trích",
                                "<w:r><w:rPr><w:rStyle w:val=\"PlaceholderText\"/></w:rPr>"
                                        + "<w:t xml:space=\"preserve\">[Trích");
        String xml = WrittenReport.read(written(TemplateDocument.with(body))).xmlText();
        assertThat(body).contains("PlaceholderText", "showingPlcHdr");
        assertThat(xml)
                .doesNotContain("PlaceholderText")
                .doesNotContainPattern("<w:showingPlcHdr(?! w:val=\"false\")");
    }

    @Test
    void bringsItsOwnStylesWhereTheTemplateHasNone(@TempDir Path folder) throws Exception {
        byte[] bare = TemplateDocument.withoutStyles();
        Path report = Files.write(folder.resolve("bare.docx"), written(bare));
        assertThat(WrittenReport.read(Files.readAllBytes(report)).styleNames())
                .contains("Thân văn bản", "Gạch đầu dòng", "Tên bảng", "Ô bảng", "Nơi nhận");
        assertThat(OfficeTools.validate(report)).isEmpty();
    }

    @Test
    void leavesNoGapWhereThereIsNoSuperiorBody() throws Exception {
        AggregatingUnit ward =
                new AggregatingUnit(
                        "xã",
                        "Ba Trang",
                        "",
                        "ỦY BAN NHÂN DÂN XÃ BA TRANG",
                        "BC-UBND",
                        "Ba Trang",
                        List.of(),
                        "TM. ỦY BAN NHÂN DÂN",
                        "CHỦ TỊCH",
                        "");
        byte[] report =
                MergedReport.write(
                        Rounds.thanhTri().by(ward).build(),
                        TemplateDocument.bytes(),
                        Messages.VIETNAMESE);
        assertThat(WrittenReport.read(report).firstCell())
                .containsExactly("ỦY BAN NHÂN DÂN XÃ BA TRANG", "");
    }

    @Test
    void takesNoTextForMarkup() throws Exception {
        AggregatingUnit odd =
                new AggregatingUnit(
                        "huyện",
                        "A & <B> \"C\"",
                        "</w:t>",
                        "Ủy ban\u0007 & Co",
                        "BC",
                        "X",
                        List.of("<script>"),
                        "",
                        "",
                        "");
        byte[] report =
                MergedReport.write(
                        Rounds.thanhTri().by(odd).build(),
                        TemplateDocument.bytes(),
                        Messages.VIETNAMESE);
        assertThat(WrittenReport.read(report).lines())
                .contains("</w:t>", "- <script>.", "Ủy ban  & Co")
                .anyMatch(line -> line.endsWith("thuộc huyện A & <B> \"C\""));
    }

    private static TemplateRefused refused(byte[] template) {
        return catchThrowableOfType(TemplateRefused.class, () -> written(template));
    }

    private static List<String> lines(byte[] template) throws Exception {
        return WrittenReport.read(written(template)).lines();
    }

    private static byte[] written(byte[] template) throws Exception {
        return MergedReport.write(Rounds.thanhTri().build(), template, Messages.VIETNAMESE);
    }
}
