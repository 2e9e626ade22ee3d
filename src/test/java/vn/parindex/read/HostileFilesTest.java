package vn.parindex.read;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.parindex.read.Workbooks.parts;
import static vn.parindex.read.Workbooks.xls;
import static vn.parindex.read.Workbooks.xlsx;
import static vn.parindex.read.Workbooks.zip;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import vn.parindex.language.Messages;

/** Each of these files ends as its own refusal, and none of them costs much. */
class HostileFilesTest {
    private static final byte[] GOOD =
            xlsx(book -> book.createSheet("A").createRow(0).createCell(0).setCellValue("x"));

    @Test
    void refusesWhatIsNoPackage() {
        assertThat(refusal(new byte[0])).isEqualTo("empty-file");
        assertThat(refusal("%PDF-1.7\n%âãÏÓ\n1 0 obj".getBytes(UTF_8))).isEqualTo("pdf");
        assertThat(refusal(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13}))
                .isEqualTo("image");
        assertThat(refusal("{\\rtf1\\ansi Phiếu}".getBytes(UTF_8))).isEqualTo("word-document");
        assertThat(refusal("Mã,Tiêu chí\n1.1,Kế hoạch\n".getBytes(UTF_8))).isEqualTo("plain-text");
        assertThat(refusal("<html><body><table><tr><td>1.1".getBytes(UTF_8))).isEqualTo("web-page");
        String excelXml = "<?xml version=\"1.0\"?>\n<?mso-application progid=\"Excel.Sheet\"?>\n";
        assertThat(refusal((excelXml + "<Workbook/>").getBytes(UTF_8))).isEqualTo("web-page");
        assertThat(refusal(new byte[] {1, 2, 3, 0, 5, 6, 7})).isEqualTo("not-a-workbook");
    }

    @Test
    void refusesFilesBehindAPassword() throws Exception {
        assertThat(refusal(encryptedXlsx())).isEqualTo("encrypted");
        assertThat(refusal(encryptedXls())).isEqualTo("encrypted");
    }

    @Test
    void refusesOtherPackages() {
        assertThat(refusal(retyped("wordprocessingml.document.main"))).isEqualTo("word-document");
        String binary = "application/vnd.ms-excel.sheet.binary.macroEnabled.main";
        assertThat(refusal(withTypes("<Types><Override ContentType=\"" + binary + "\"/></Types>")))
                .isEqualTo("binary-workbook");
        assertThat(refusal(retyped("presentationml.presentation.main")))
                .isEqualTo("not-a-workbook");
        assertThat(refusal(zip(Map.of("phiếu.xlsx", GOOD)))).isEqualTo("archive");
        byte[] sheet = "application/vnd.oasis.opendocument.spreadsheet".getBytes(UTF_8);
        assertThat(refusal(zip(Map.of("mimetype", sheet)))).isEqualTo("opendocument");
        byte[] text = "application/vnd.oasis.opendocument.text".getBytes(UTF_8);
        assertThat(refusal(zip(Map.of("mimetype", text)))).isEqualTo("word-document");
    }

    @Test
    void asksForAnOrdinaryWorkbookInPlaceOfAStrictOne() {
        byte[] strict =
                replaced(
                        GOOD,
                        "_rels/.rels",
                        "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
                        "http://purl.oclc.org/ooxml/officeDocument/relationships");
        assertThat(refusal(strict)).isEqualTo("strict-workbook");
    }

    @Test
    void refusesAWordDocumentInTheOldFormat() throws IOException {
        try (POIFSFileSystem compound = new POIFSFileSystem()) {
            compound.createDocument(new ByteArrayInputStream(new byte[5000]), "WordDocument");
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            compound.writeFilesystem(bytes);
            assertThat(refusal(bytes.toByteArray())).isEqualTo("word-document");
        }
    }

    @Test
    void refusesDamagedWorkbooks() {
        for (int length = 4; length < GOOD.length; length += 97) {
            assertThat(refusal(Arrays.copyOf(GOOD, length))).isIn("damaged", "archive");
        }
        byte[] old = xls(book -> book.createSheet("A").createRow(0).createCell(0));
        for (int length = 512; length < old.length; length += 512) {
            assertThat(refusal(Arrays.copyOf(old, length))).isEqualTo("damaged");
        }
        assertThat(refusal(replaced(GOOD, "xl/worksheets/sheet1.xml", "<row", "<raw")))
                .isEqualTo("damaged");
        assertThat(refusal(replaced(GOOD, "xl/workbook.xml", "<sheets>", "<")))
                .isEqualTo("damaged");
    }

    @Test
    void neverResolvesAnEntity() {
        byte[] outside =
                replaced(
                        GOOD,
                        "xl/worksheets/sheet1.xml",
                        "<worksheet",
                        "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><worksheet");
        assertThat(refusal(outside)).isEqualTo("unsafe");
    }

    @Test
    void refusesBombs() throws IOException {
        assertThat(refusal(bomb("xl/worksheets/sheet1.xml", " ", 1))).isEqualTo("too-many-cells");
        assertThat(refusal(bomb("xl/media/image1.png", "\0", 1))).isEqualTo("too-large");
        assertThat(refusal(bomb("xl/worksheets/sheet1.xml", "<c/>", 1)))
                .isEqualTo("too-many-cells");
        assertThat(refusal(bomb("xl/a.bin", "\0", 40))).isEqualTo("too-large");
        assertThat(refusal(new byte[Limits.FILE + 1])).isEqualTo("too-large");
        Map<String, byte[]> many = new LinkedHashMap<>();
        for (int i = 0; i <= Limits.PARTS; i++) {
            many.put("xl/media/" + i + ".png", new byte[0]);
        }
        assertThat(refusal(zip(many))).isEqualTo("too-large");
    }

    @Test
    void looksNoDeeperThanOnePackage() {
        byte[] nested = GOOD;
        for (int i = 0; i < 50; i++) {
            nested = zip(Map.of("a.zip", nested));
        }
        assertThat(refusal(nested)).isEqualTo("archive");
    }

    @Test
    void refusesTwoPartsOfOneName() throws IOException {
        byte[] twice =
                zip(new LinkedHashMap<>(Map.of("xl/workbook.xml", GOOD, "xl/workbook.xmk", GOOD)));
        for (int at = 0; at + 3 < twice.length; at++) {
            if (twice[at] == 'x' && twice[at + 1] == 'm' && twice[at + 2] == 'k') {
                twice[at + 2] = 'l';
            }
        }
        assertThat(refusal(twice)).isEqualTo("damaged");
    }

    @Test
    void refusesAMillionRows() throws IOException {
        byte[] rows = bomb("xl/worksheets/sheet1.xml", "<row><c><v>1</v></c></row>", 1);
        assertThat(refusal(rows)).isEqualTo("too-many-cells");
        byte[] old =
                xls(
                        book -> {
                            var sheet = book.createSheet("A");
                            for (int i = 0; i < 35_001; i++) {
                                sheet.createRow(i).createCell(0).setCellValue(i);
                            }
                        });
        assertThat(refusal(old)).isEqualTo("too-many-cells");
    }

    @Test
    void hasWordsForEveryRefusal() {
        for (String reason : Refusals.ALL) {
            assertThat(Messages.of("refusals", Messages.VIETNAMESE).has("refusal." + reason))
                    .as(reason)
                    .isTrue();
        }
    }

    private static String refusal(byte[] bytes) {
        try {
            WorkbookReader.read(bytes);
            return "taken";
        } catch (Unreadable refused) {
            return refused.reason();
        }
    }

    private static byte[] retyped(String mainType) {
        String type = "application/vnd.openxmlformats-officedocument." + mainType + "+xml";
        return withTypes("<Types><Override ContentType=\"" + type + "\"/></Types>");
    }

    private static byte[] withTypes(String types) {
        return zip(Map.of("[Content_Types].xml", types.getBytes(UTF_8)));
    }

    private static byte[] replaced(byte[] zip, String part, String from, String to) {
        Map<String, byte[]> parts = new LinkedHashMap<>(parts(zip));
        String text = new String(parts.get(part), UTF_8);
        assertThat(text).contains(from);
        parts.put(part, text.replace(from, to).getBytes(UTF_8));
        return zip(parts);
    }

    /** Parts of 100 million bytes each that pack to next to nothing. */
    private static byte[] bomb(String name, String unit, int parts) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        byte[] block = unit.repeat((1 << 20) / unit.length()).getBytes(UTF_8);
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.setLevel(Deflater.BEST_SPEED);
            for (int i = 0; i < parts; i++) {
                zip.putNextEntry(new ZipEntry(parts == 1 ? name : name + i));
                for (int j = 0; j < (parts == 1 ? 100 : 3); j++) {
                    zip.write(block);
                }
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] encryptedXlsx()
            throws IOException, GeneralSecurityException, InvalidFormatException {
        try (POIFSFileSystem compound = new POIFSFileSystem();
                OPCPackage plain = OPCPackage.open(new ByteArrayInputStream(GOOD))) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("bimat");
            try (OutputStream locked = encryptor.getDataStream(compound)) {
                plain.save(locked);
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            compound.writeFilesystem(bytes);
            return bytes.toByteArray();
        }
    }

    private static byte[] encryptedXls() {
        Biff8EncryptionKey.setCurrentUserPassword("bimat");
        try {
            return xls(book -> book.createSheet("A").createRow(0).createCell(0).setCellValue(1));
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
    }
}
