package vn.parindex.read.document.text;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.parindex.model.prose.Manuscript;
import vn.parindex.model.prose.Manuscript.Format;
import vn.parindex.model.prose.Paragraph;
import vn.parindex.read.Unreadable;
import vn.parindex.testing.OfficeTools;

/** One report, saved by an office program in every format, reads the same. */
class OfficeDocumentsTest {
    private static final Path SEEDS = Path.of("../shared/seeds");

    private static final String LONG =
            "Trong 6 tháng đầu năm 2023, Ủy ban nhân dân xã Sông Trăng đã tiếp nhận và giải quyết"
                    + " 253 hồ sơ của người dân và doanh nghiệp trên địa bàn, trong đó trả đúng hạn"
                    + " 246 hồ sơ, trả quá hạn 07 hồ sơ; không có phản ánh, kiến nghị nào.";
    private static final String PLAN =
            "- Thực hiện Quyết định số 92/QĐ-UBND ngày 12/01/2023 của huyện, giai đoạn 2021 – 2030,"
                    + " xã đã ban hành 12 văn bản chỉ đạo, điều hành công tác cải cách hành chính.";

    @TempDir Path folder;

    @ParameterizedTest
    @EnumSource(names = {"DOC", "ODT", "RTF", "PDF"})
    void aReportReadsTheSameInEveryFormat(Format format) throws Exception {
        String ending = format.name().toLowerCase(Locale.ROOT);
        Path saved = OfficeTools.convert(docx(), ending, folder);
        Manuscript read = TextReader.read(Files.readAllBytes(saved), format);
        assertThat(body(read))
                .containsExactly(
                        "BÁO CÁO",
                        "I. KẾT QUẢ THỰC HIỆN",
                        LONG,
                        PLAN.replace('–', '-'),
                        "Trên đây là báo cáo của Ủy ban nhân dân xã./.");
        assertThat(read.paragraphs().get(0).look().bold()).isTrue();
        assertThat(read.paragraphs().get(2).look().bold()).isFalse();
    }

    @ParameterizedTest
    @EnumSource(names = {"DOC", "PDF"})
    void aRealReportReadsTheSameInBothFormats(Format format) throws Exception {
        Path file =
                SEEDS.resolve("Ba-Trang_6-thang-2023." + format.name().toLowerCase(Locale.ROOT));
        if (!Files.isRegularFile(file)) {
            System.out.println("SKIPPED: " + file + " is not here");
        }
        Assumptions.assumeTrue(Files.isRegularFile(file), "no sample documents");
        Manuscript read = TextReader.read(Files.readAllBytes(file), format);
        List<String> all = body(read);
        assertThat(all).hasSize(88).startsWith("Số: /BC-UBND").endsWith("Phạm Văn Thích");
    }

    private static List<String> body(Manuscript manuscript) throws Unreadable {
        return manuscript.paragraphs().stream()
                .filter(paragraph -> paragraph.zone() == Paragraph.Zone.BODY)
                .map(Paragraph::text)
                .toList();
    }

    private Path docx() throws IOException {
        String body =
                paragraph("center", true, "BÁO CÁO")
                        + paragraph("left", true, "I. KẾT QUẢ THỰC HIỆN")
                        + paragraph("both", false, LONG)
                        + paragraph("both", false, PLAN)
                        + paragraph("both", false, "Trên đây là báo cáo của Ủy ban nhân dân xã./.");
        Path file = folder.resolve("bao-cao.docx");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            part(
                    zip,
                    "[Content_Types].xml",
                    "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                            + "<Default Extension=\"rels\" ContentType=\"application/"
                            + "vnd.openxmlformats-package.relationships+xml\"/>"
                            + "<Override PartName=\"/word/document.xml\" ContentType=\"application/"
                            + "vnd.openxmlformats-officedocument.wordprocessingml"
                            + ".document.main+xml\"/></Types>");
            part(
                    zip,
                    "_rels/.rels",
                    "<Relationships"
                            + " xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                            + "<Relationship Id=\"r1\" Target=\"word/document.xml\""
                            + " Type=\"http://schemas.openxmlformats.org/officeDocument/2006/"
                            + "relationships/officeDocument\"/></Relationships>");
            part(
                    zip,
                    "word/document.xml",
                    "<w:document"
                            + " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">"
                            + "<w:body>"
                            + body
                            + "</w:body></w:document>");
        }
        return file;
    }

    private static String paragraph(String side, boolean bold, String text) {
        String indent = side.equals("both") ? "<w:ind w:firstLine=\"567\"/>" : "";
        return "<w:p><w:pPr>%s<w:jc w:val=\"%s\"/></w:pPr><w:r><w:rPr>%s<w:sz w:val=\"28\"/></w:rPr><w:t>%s</w:t></w:r></w:p>"
                .formatted(indent, side, bold ? "<w:b/>" : "", text);
    }

    private static void part(ZipOutputStream zip, String name, String xml) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(xml.getBytes(UTF_8));
    }
}
