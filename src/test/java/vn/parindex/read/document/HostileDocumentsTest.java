package vn.parindex.read.document;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.parindex.read.document.WordXml.body;
import static vn.parindex.read.document.WordXml.p;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.parindex.read.Refusals;
import vn.parindex.read.Unreadable;
import vn.parindex.read.Workbooks;

/** Each of these files ends as its own refusal, and none of them costs much. */
class HostileDocumentsTest {
    private static final byte[] GOOD = body(p("Báo cáo")).bytes();
    private static final String MAIN = "word/document.xml";

    @TempDir private Path folder;

    @Test
    void refusesWhatIsNoDocument() {
        assertThat(refusal(new byte[0])).isEqualTo("empty-file");
        assertThat(refusal("<html><body>Báo cáo".getBytes(UTF_8))).isEqualTo("web-page");
        assertThat(refusal("Báo cáo quý".getBytes(UTF_8))).isEqualTo("plain-text");
        assertThat(refusal(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13}))
                .isEqualTo("image");
        assertThat(refusal(Workbooks.xlsx(book -> book.createSheet("A"))))
                .isEqualTo("not-a-document");
        assertThat(refusal(Workbooks.xls(book -> book.createSheet("A"))))
                .isEqualTo("not-a-document");
        assertThat(refusal(new byte[(25 << 20) + 1])).isEqualTo("too-large");
    }

    @Test
    void tellsDocumentsByTheirContent() {
        String text = "application/vnd.oasis.opendocument.text";
        String macros = "application/vnd.ms-word.template.macroEnabledTemplate.main+xml";
        assertThat(DocumentReader.isDocument(GOOD)).isTrue();
        assertThat(DocumentReader.isDocument(types(macros))).isTrue();
        assertThat(DocumentReader.isDocument("{\\rtf1 x}".getBytes(UTF_8))).isTrue();
        assertThat(DocumentReader.isDocument("%PDF-1.7".getBytes(UTF_8))).isTrue();
        assertThat(
                        DocumentReader.isDocument(
                                Workbooks.zip(Map.of("mimetype", text.getBytes(UTF_8)))))
                .isTrue();
        assertThat(DocumentReader.isDocument(Workbooks.xlsx(book -> book.createSheet("A"))))
                .isFalse();
        assertThat(DocumentReader.isDocument(Workbooks.xls(book -> book.createSheet("A"))))
                .isFalse();
        // a workbook that carries a Word document
        String inside = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
        assertThat(DocumentReader.isDocument(types(inside))).isFalse();
        assertThat(DocumentReader.isDocument(new byte[0])).isFalse();
        assertThat(DocumentReader.isDocument("Báo cáo".getBytes(UTF_8))).isFalse();
    }

    @Test
    void refusesDocumentsBehindAPassword() throws Exception {
        try (POIFSFileSystem compound = new POIFSFileSystem()) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("bimat");
            try (OutputStream locked = encryptor.getDataStream(compound)) {
                locked.write(GOOD);
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            compound.writeFilesystem(bytes);
            assertThat(refusal(bytes.toByteArray())).isEqualTo("encrypted");
        }
    }

    @Test
    void refusesDamagedDocuments() {
        for (int length = 4; length < GOOD.length; length += 61) {
            assertThat(refusal(Arrays.copyOf(GOOD, length))).isIn("damaged", "archive");
        }
        assertThat(refusal(changed(MAIN, text -> text.replace("</w:body>", ""))))
                .isEqualTo("damaged");
        assertThat(refusal(changed(MAIN, text -> ""))).isEqualTo("damaged");
        assertThat(refusal(changed(MAIN, text -> text.replace("w:body", "w:leib"))))
                .isEqualTo("damaged");
        assertThat(refusal(changed("_rels/.rels", text -> text.replace("word/document", "word/x"))))
                .isEqualTo("damaged");
        byte[] flipped = GOOD.clone();
        int content = new String(GOOD, ISO_8859_1).indexOf(MAIN) + MAIN.length() + 40;
        flipped[content] ^= 0x55;
        assertThat(refusal(flipped)).isEqualTo("damaged");
    }

    @Test
    void asksForAnOrdinaryDocumentInPlaceOfAStrictOne() {
        UnaryOperator<String> strict =
                text ->
                        text.replace(
                                "http://schemas.openxmlformats.org/officeDocument/2006/relationships/o",
                                "http://purl.oclc.org/ooxml/officeDocument/relationships/o");
        assertThat(refusal(changed("_rels/.rels", strict))).isEqualTo("strict-document");
    }

    @Test
    void neverResolvesAnEntity() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "bí mật");
        String type = "<!DOCTYPE x [<!ENTITY e SYSTEM \"" + secret.toUri() + "\">]>";
        UnaryOperator<String> hostile =
                text ->
                        text.replace("encoding=\"UTF-8\"?>", "encoding=\"UTF-8\"?>" + type)
                                .replace("Báo cáo", "&e;");
        assertThat(refusal(changed(MAIN, hostile))).isEqualTo("unsafe");
        Map<String, byte[]> parts = new LinkedHashMap<>(Workbooks.parts(GOOD));
        String text = hostile.apply(new String(parts.get(MAIN), UTF_8)).replace("UTF-8", "UTF-16");
        parts.put(MAIN, text.getBytes(UTF_16));
        assertThat(refusal(Workbooks.zip(parts))).isEqualTo("unsafe");
        String laughs = "<!DOCTYPE x [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;\">]>";
        assertThat(refusal(changed(MAIN, it -> it.replace("?>", "?>" + laughs))))
                .isEqualTo("unsafe");
    }

    @Test
    void refusesBombs() {
        assertThat(refusal(with("word/media/a.png", new byte[70 << 20]))).isEqualTo("too-large");
        assertThat(refusal(with("word/x.xml", " ".repeat(41 << 20).getBytes(UTF_8))))
                .isEqualTo("too-long");
        assertThat(refusal(body("<w:p/>".repeat(700_000)).bytes())).isEqualTo("too-long");
        assertThat(refusal(body(p("Hồ sơ ".repeat(700_000))).bytes())).isEqualTo("too-long");
        assertThat(refusal(body("<w:sdt>".repeat(300)).bytes())).isEqualTo("too-long");
        Map<String, byte[]> many = new LinkedHashMap<>(Workbooks.parts(GOOD));
        for (int i = 0; i < 2_000; i++) {
            many.put("word/media/" + i + ".png", new byte[0]);
        }
        assertThat(refusal(Workbooks.zip(many))).isEqualTo("too-large");
    }

    @Test
    void readsDocumentsThatLeadInCircles() {
        String styles =
                "<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"A\">"
                        + "<w:basedOn w:val=\"A\"/></w:style>";
        String lists =
                "<w:abstractNum w:abstractNumId=\"1\"><w:numStyleLink w:val=\"A\"/></w:abstractNum>"
                        + "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"1\"/></w:num>";
        String notes =
                "<w:footnote w:id=\"1\"><w:p><w:r><w:t>x</w:t><w:footnoteReference w:id=\"1\"/>"
                        + "</w:r></w:p></w:footnote>";
        byte[] bytes =
                body("<w:p><w:r><w:t>a</w:t><w:footnoteReference w:id=\"1\"/></w:r></w:p>")
                        .with("styles", "styles", styles)
                        .with("numbering", "numbering", lists)
                        .with("footnotes", "footnotes", notes)
                        .bytes();
        assertThat(refusal(bytes)).isEqualTo("taken");
    }

    @Test
    void surprisesNobodyWithBrokenNumbers() {
        String odd =
                "<w:numPr><w:ilvl w:val=\"99\"/><w:numId w:val=\"x\"/></w:numPr><w:outlineLvl/>";
        String table =
                "<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val=\"-3\"/></w:tcPr></w:tc></w:tr></w:tbl>";
        String sign = "<w:r><w:sym w:char=\"zz\"/><w:sym/></w:r>";
        assertThat(
                        refusal(
                                body("<w:p><w:pPr>" + odd + "</w:pPr>" + sign + "</w:p>" + table)
                                        .bytes()))
                .isEqualTo("taken");
    }

    private static String refusal(byte[] bytes) {
        try {
            DocumentReader.read(bytes);
            return "taken";
        } catch (Unreadable refused) {
            assertThat(Refusals.ALL).contains(refused.reason());
            return refused.reason();
        }
    }

    private static byte[] types(String type) {
        String types = "<Types><Override ContentType=\"" + type + "\"/></Types>";
        return Workbooks.zip(Map.of("[Content_Types].xml", types.getBytes(UTF_8)));
    }

    private static byte[] changed(String part, UnaryOperator<String> change) {
        Map<String, byte[]> parts = new LinkedHashMap<>(Workbooks.parts(GOOD));
        String text = new String(parts.get(part), UTF_8);
        assertThat(change.apply(text)).isNotEqualTo(text);
        parts.put(part, change.apply(text).getBytes(UTF_8));
        return Workbooks.zip(parts);
    }

    private static byte[] with(String part, byte[] content) {
        Map<String, byte[]> parts = new LinkedHashMap<>(Workbooks.parts(GOOD));
        parts.put(part, content);
        return Workbooks.zip(parts);
    }
}
