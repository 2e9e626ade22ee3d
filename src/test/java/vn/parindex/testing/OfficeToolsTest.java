package vn.parindex.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The outside programs do what the tests believe they do. */
class OfficeToolsTest {
    @TempDir Path folder;

    @Test
    void libreOfficeConverts() throws IOException {
        Path pdf = OfficeTools.convert(workbook(), "pdf", folder);

        assertThat(Files.readAllBytes(pdf)).startsWith('%', 'P', 'D', 'F');
    }

    @Test
    void theValidatorPassesAGoodWorkbook() throws IOException {
        assertThat(OfficeTools.validate(workbook())).isEmpty();
    }

    @Test
    void theValidatorRefusesWhatIsNoWorkbook() throws IOException {
        Path file = folder.resolve("xấu.xlsx");
        Files.writeString(file, "not a package");

        assertThat(OfficeTools.validate(file)).hasSize(1);
    }

    private Path workbook() throws IOException {
        Path file = folder.resolve("sổ.xlsx");
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            workbook.createSheet("Một").createRow(0).createCell(0).setCellValue("Bằng Lãng");
            workbook.write(out);
        }
        return file;
    }
}
