package vn.parindex.files;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import vn.parindex.read.Workbooks;

class MendedPackageTest {
    private static final String DRAWING = "xl/drawings/vmlDrawing0.vml";
    private static final byte[] NOTED =
            Workbooks.xlsx(
                    book -> {
                        Sheet sheet = book.createSheet("A");
                        var anchor = book.getCreationHelper().createClientAnchor();
                        sheet.createDrawingPatriarch().createCellComment(anchor).setAddress(0, 0);
                    });

    @Test
    void takesControlCharactersOutOfTheDrawingOfNotes() throws IOException {
        byte[] broken = drawing("</xml>", "<!-- --><x a=\"&#16;&#x1F;&#65;\"/></xml>");
        assertThatThrownBy(() -> sheets(broken)).isNotNull();

        byte[] mended = MendedPackage.of(broken);
        assertThat(sheets(mended)).isEqualTo(1);
        Map<String, String> expected = texts(broken);
        expected.computeIfPresent(DRAWING, (name, text) -> text.replace("&#16;&#x1F;", ""));
        assertThat(texts(mended)).isEqualTo(expected);
    }

    @Test
    void leavesWholePackagesAlone() throws IOException {
        assertThat(MendedPackage.of(NOTED)).isSameAs(NOTED);
    }

    private static byte[] drawing(String from, String to) {
        Map<String, byte[]> parts = new LinkedHashMap<>(Workbooks.parts(NOTED));
        String text = new String(parts.get(DRAWING), UTF_8);
        assertThat(text).contains(from);
        parts.put(DRAWING, text.replace(from, to).getBytes(UTF_8));
        return Workbooks.zip(parts);
    }

    private static Map<String, String> texts(byte[] zip) {
        Map<String, String> texts = new LinkedHashMap<>();
        Workbooks.parts(zip).forEach((name, part) -> texts.put(name, new String(part, UTF_8)));
        return texts;
    }

    private static int sheets(byte[] bytes) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            return workbook.getNumberOfSheets();
        }
    }
}
