package vn.parindex.app;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import vn.parindex.language.Messages;
import vn.parindex.report.WrittenReport;

/** An example round played through the real folder, register and reports. */
record Played(Path folder, String told) {
    private static final Path HOME = Path.of("").toAbsolutePath();

    static Played of(String example, Path folder) throws Exception {
        StringWriter told = new StringWriter();
        PrintWriter printer = new PrintWriter(told, true);
        Console console = new Console(printer, printer, Messages.VIETNAMESE, HOME);
        new Demo(console, HOME.resolve("examples").resolve(example), folder).play();
        return new Played(folder, told.toString());
    }

    /** The office of a played round. */
    static Office office(Path folder) throws Exception {
        PrintWriter nowhere = new PrintWriter(new StringWriter());
        Console console = new Console(nowhere, nowhere, Messages.VIETNAMESE, HOME);
        return Office.open(folder.resolve(Demo.SETTINGS), console, true);
    }

    WrittenReport report() throws IOException {
        return WrittenReport.read(
                Files.readAllBytes(folder.resolve("bao-cao/Báo cáo tổng hợp.docx")));
    }

    /** The cells of one sheet of the annex as shown, without blank rows. */
    List<List<String>> annexSheet(String name) throws IOException {
        try (InputStream in = Files.newInputStream(folder.resolve("bao-cao/Phụ lục.xlsx"));
                XSSFWorkbook workbook = new XSSFWorkbook(in)) {
            Sheet sheet = workbook.getSheet(name);
            DataFormatter shown = new DataFormatter(Messages.VIETNAMESE);
            List<List<String>> rows = new ArrayList<>();
            for (Row row : sheet) {
                List<String> cells = new ArrayList<>();
                for (Cell cell : row) {
                    cells.add(shown.formatCellValue(cell));
                }
                rows.add(cells);
            }
            return rows;
        }
    }

    /** Every file below a folder of the round, in order. */
    List<String> files(String below) throws IOException {
        Path start = folder.resolve(below);
        try (Stream<Path> walk = Files.walk(start)) {
            return walk.filter(Files::isRegularFile)
                    .map(file -> start.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        }
    }
}
