package vn.parindex.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.DocumentEntry;
import org.apache.poi.poifs.filesystem.DocumentInputStream;
import org.apache.poi.poifs.filesystem.Entry;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompletenessTest {
    private static final int WRITES = 1_100;
    private static final int BLOCK = 512;

    @TempDir private static Path folder;
    private static byte[] xlsx;
    private static byte[] xls;

    private final Random random = new Random(20231228);

    @BeforeAll
    static void makeWorkbooks() throws IOException {
        xlsx = filled(new XSSFWorkbook());
        xls = filled(new HSSFWorkbook());
    }

    @Test
    void takesWholeWorkbooks() throws IOException {
        assertThat(of(xlsx)).isEqualTo(Completeness.WHOLE);
        assertThat(of(xls)).isEqualTo(Completeness.WHOLE);
        assertThat(of(filled(new SXSSFWorkbook()))).isEqualTo(Completeness.WHOLE);
    }

    @Test
    void letsQuietTimeDecideForOtherFiles() throws IOException {
        assertThat(of("<html><table></table></html>".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(Completeness.WHOLE);
        assertThat(of("Mã,Điểm\n1.1,2".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(Completeness.WHOLE);
    }

    @Test
    void takesNoPartOfAPdf() throws IOException {
        String body = "%PDF-1.4\n1 0 obj\n<</Type/Catalog>>\nendobj\n";
        String list = "xref\n0 1\ntrailer\n<</Root 1 0 R>>\n";
        byte[] whole = ascii(body + list + "startxref\n" + body.length() + "\n%%EOF\n");
        assertThat(of(whole)).isEqualTo(Completeness.WHOLE);
        assertThat(of(ascii(body + list + "startxref\n" + 7 + "\n%%EOF")))
                .isEqualTo(Completeness.NOT_YET);
        String net = "%PDF-1.4\n1 0 obj\n<</Linearized 1/O 3/L 9000/N 1>>\nendobj\n";
        assertThat(of(ascii(net + list + "startxref\n0\n%%EOF\n"))).isEqualTo(Completeness.NOT_YET);
        assertThat(of(ascii(net.replace("9000", "90") + list + "startxref\n0\n%%EOF\n")))
                .isEqualTo(Completeness.WHOLE);
        for (int length = 1; length < whole.length - 2; length++) {
            assertThat(of(Arrays.copyOf(whole, length))).isEqualTo(Completeness.NOT_YET);
            assertThat(of(Arrays.copyOf(Arrays.copyOf(whole, length), whole.length + 9)))
                    .isEqualTo(Completeness.NOT_YET);
        }
    }

    @Test
    void takesNoPartOfAnRtf() throws IOException {
        byte[] whole = ascii("{\\rtf1{\\b B\\'e1o c\\'e1o \\{1\\}}{\\pict\\bin3 }}\0}\\par}");
        assertThat(of(whole)).isEqualTo(Completeness.WHOLE);
        assertThat(of(Arrays.copyOf(whole, whole.length + 1))).isEqualTo(Completeness.WHOLE);
        for (int length = 1; length < whole.length; length++) {
            assertThat(of(Arrays.copyOf(whole, length))).isEqualTo(Completeness.NOT_YET);
            assertThat(of(Arrays.copyOf(Arrays.copyOf(whole, length), whole.length)))
                    .isEqualTo(Completeness.NOT_YET);
        }
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    @Test
    void waitsForAFileWithoutItsFirstBytes() throws IOException {
        assertThat(of(new byte[0])).isEqualTo(Completeness.NOT_YET);
        assertThat(of(new byte[] {'P'})).isEqualTo(Completeness.NOT_YET);
        assertThat(of(new byte[64 * 1024])).isEqualTo(Completeness.NOT_YET);
    }

    @Test
    void takesNoPartOfAnXlsx() throws IOException {
        for (int i = 0; i < WRITES; i++) {
            byte[] partial = partial(xlsx);
            if (of(partial) == Completeness.WHOLE) {
                assertThat(parts(partial)).isEqualTo(parts(xlsx));
            }
        }
    }

    @Test
    void takesNoPartOfAnXls() throws IOException {
        for (int i = 0; i < WRITES; i++) {
            byte[] partial = partial(xls);
            if (of(partial) == Completeness.WHOLE) {
                assertThat(streams(partial)).isEqualTo(streams(xls));
            }
        }
    }

    @Test
    void takesNoPackageWhosePartWasChangedOnTheWay() throws IOException {
        for (int i = 0; i < 300; i++) {
            byte[] changed = xlsx.clone();
            int at = 4 + random.nextInt(changed.length - 4);
            changed[at] ^= (byte) (1 + random.nextInt(255));
            if (of(changed) == Completeness.WHOLE) {
                assertThat(parts(changed)).isEqualTo(parts(xlsx));
            }
        }
    }

    @Test
    void spendsNoMoreThanItsBudgetOnABomb() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            byte[] nothing = new byte[1 << 20];
            for (int i = 0; i < 300; i++) {
                zip.write(nothing);
            }
        }
        assertThat(of(bytes.toByteArray())).isEqualTo(Completeness.WHOLE);
    }

    /** A copy that was looked at too early: cut off, not yet written at its end, or with holes. */
    private byte[] partial(byte[] whole) {
        int cut = random.nextInt(whole.length);
        return switch (random.nextInt(4)) {
            case 0 -> Arrays.copyOf(whole, cut);
            case 1 -> Arrays.copyOf(Arrays.copyOf(whole, cut), whole.length);
            case 2 -> Arrays.copyOf(Arrays.copyOf(whole, cut / BLOCK * BLOCK), whole.length);
            default -> holes(whole);
        };
    }

    private byte[] holes(byte[] whole) {
        byte[] holed = whole.clone();
        int blocks = 1 + random.nextInt(4);
        for (int i = 0; i < blocks; i++) {
            int size = BLOCK << random.nextInt(4);
            int from = random.nextInt(whole.length / BLOCK) * BLOCK;
            Arrays.fill(holed, from, Math.min(holed.length, from + size), (byte) 0);
        }
        return holed;
    }

    private static Completeness of(byte[] content) throws IOException {
        Path file = folder.resolve("tệp.bin");
        Files.write(file, content);
        return Completeness.of(file);
    }

    private static byte[] filled(Workbook workbook) throws IOException {
        try (workbook) {
            Sheet sheet = workbook.createSheet("Phiếu chấm điểm");
            Random words = new Random(1);
            for (int i = 0; i < 200; i++) {
                Row row = sheet.createRow(i);
                row.createCell(0).setCellValue("1." + i);
                row.createCell(1).setCellValue("Tiêu chí số " + words.nextLong());
                row.createCell(2).setCellValue(words.nextInt(1000) / 100.0);
                row.createCell(3).setCellFormula("C" + (i + 1) + "*2");
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            workbook.write(bytes);
            return bytes.toByteArray();
        }
    }

    private static Map<String, String> parts(byte[] zip) throws IOException {
        Map<String, String> parts = new TreeMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry part = in.getNextEntry(); part != null; part = in.getNextEntry()) {
                parts.put(part.getName(), Arrays.toString(in.readAllBytes()));
            }
        }
        return parts;
    }

    private static Map<String, String> streams(byte[] compound) throws IOException {
        Map<String, String> streams = new TreeMap<>();
        try (POIFSFileSystem file = new POIFSFileSystem(new ByteArrayInputStream(compound))) {
            for (Entry entry : file.getRoot()) {
                try (DocumentInputStream in = new DocumentInputStream((DocumentEntry) entry)) {
                    streams.put(entry.getName(), Arrays.toString(in.readAllBytes()));
                }
            }
        }
        return streams;
    }
}
