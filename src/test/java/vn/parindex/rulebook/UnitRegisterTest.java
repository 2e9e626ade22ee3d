package vn.parindex.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.parindex.language.Messages;
import vn.parindex.model.Unit;
import vn.parindex.model.UnitKind;

class UnitRegisterTest {
    private static final List<String> HEADER =
            List.of("Mã", "Tên đơn vị", "Loại", "Khối", "Tên khác", "Thư điện tử", "Đơn vị cũ");

    @TempDir Path folder;

    @Test
    void readsBackWhatItWrites() throws Exception {
        List<Unit> units =
                List.of(
                        new Unit(
                                "01",
                                "Bằng Lũng",
                                UnitKind.THI_TRAN,
                                "",
                                List.of("TT Bằng Lũng", "Bằng Lũng Chợ Đồn"),
                                List.of("banglung@backan.gov.vn", "banglung.gov.vn"),
                                List.of()),
                        new Unit(
                                "02",
                                "Bằng Lãng",
                                UnitKind.XA,
                                "Khối xã",
                                List.of(),
                                List.of(),
                                List.of("Phương Viên", "02A")));
        Path file = folder.resolve("danh-muc.xlsx");
        Files.write(file, UnitRegisterWriter.write(units));

        UnitRegister register = UnitRegister.read(file);

        assertThat(register.units()).isEqualTo(units);
        assertThat(register.byCode("02")).contains(units.get(1));
        assertThat(register.byCode("03")).isEmpty();
        assertThat(UnitRegisterWriter.write(units)).isEqualTo(UnitRegisterWriter.write(units));
    }

    @Test
    void findsColumnsByTheirWordsInAnyOrder() throws Exception {
        Path file =
                workbook(
                        List.of(),
                        List.of("DANH SÁCH XÃ"),
                        List.of("STT", "LOẠI ĐƠN VỊ", "Ghi chú", "Tên  đơn vị (đầy đủ)", "Mã số"),
                        List.of("1", "Xã", "x", "Xã Bằng Lãng", "A"),
                        List.of(),
                        List.of("2", "TT.", "", "TT. Bằng Lũng", "B"),
                        List.of("3", "", "", "Phường Đề Thám", "C"),
                        List.of("4"));

        assertThat(UnitRegister.read(file).units())
                .isEqualTo(
                        List.of(
                                unit("A", "Bằng Lãng", UnitKind.XA),
                                unit("B", "Bằng Lũng", UnitKind.THI_TRAN),
                                unit("C", "Đề Thám", UnitKind.PHUONG)));
    }

    @Test
    void namesEveryFaultyRowAtOnce() throws Exception {
        Path file =
                workbook(
                        HEADER,
                        row("A", "Bằng Lãng", "xã", "", "", "a@x.vn", ""),
                        row("A", "Bằng Lũng", "thị trấn", "", "Bằng Lãng", "", ""),
                        row("", "Bằng  LÃNG", "Xã", "", "", "a@x.vn; abc", ""),
                        row("D/1", "", "huyện", "", "", "", ""),
                        row("E", "Yên Mỹ", "", "", "Phố mới", "", ""),
                        row("F", "Xã Yên Phong", "phường", "", "phố Mới", "", ""));

        assertThat(faults(file))
                .isEqualTo(
                        List.of(
                                fault(3, "UNIT-CODE-TWICE", "found", "A", "other", "2"),
                                fault(3, "UNIT-ALIAS-TAKEN", "found", "Bằng Lãng", "other", "2"),
                                fault(4, "UNIT-CODE-MISSING"),
                                fault(4, "UNIT-ADDRESS-MALFORMED", "found", "abc"),
                                fault(4, "UNIT-NAME-TWICE", "found", "Bằng LÃNG", "other", "2"),
                                fault(4, "UNIT-ADDRESS-TWICE", "found", "a@x.vn", "other", "2"),
                                fault(5, "UNIT-NAME-MISSING"),
                                fault(5, "UNIT-CODE-LETTERS", "code", "D/1"),
                                fault(5, "UNIT-KIND-UNKNOWN", "found", "huyện"),
                                fault(6, "UNIT-KIND-MISSING"),
                                fault(7, "UNIT-KIND-TWO", "name", "Xã Yên Phong", "kind", "phường"),
                                fault(7, "UNIT-ALIAS-TAKEN", "found", "phố Mới", "other", "6")));
    }

    @Test
    void saysWhatIsMissingFromTheWorkbookAsAWhole() throws Exception {
        Path noTable = workbook(List.of("Xin chào"));
        assertThat(faults(noTable))
                .isEqualTo(List.of(new Fault("", "UNIT-TABLE-MISSING", Map.of())));

        Path noKind = workbook(List.of("Mã", "Tên đơn vị"), List.of("A", "Bằng Lãng"));
        assertThat(faults(noKind))
                .isEqualTo(
                        List.of(new Fault("Trang 1", "COLUMN-MISSING", Map.of("column", "Loại"))));

        assertThat(faults(workbook(HEADER)))
                .isEqualTo(List.of(new Fault("Trang 1", "NO-UNITS", Map.of())));

        Path absent = folder.resolve("absent.xlsx");
        assertThat(faults(absent))
                .isEqualTo(
                        List.of(new Fault("", "FILE-MISSING", Map.of("file", absent.toString()))));

        Path noise = folder.resolve("noise.xlsx");
        Files.writeString(noise, "<html></html>");
        assertThat(faults(noise))
                .isEqualTo(
                        List.of(
                                new Fault(
                                        "", "FILE-UNREADABLE", Map.of("file", noise.toString()))));
    }

    @Test
    void saysAFaultAsASentenceWithItsPlace() {
        Fault fault = fault(3, "UNIT-CODE-TWICE", "found", "A", "other", "2");
        assertThat(new FaultText(Messages.VIETNAMESE).sentence(fault))
                .isEqualTo(
                        "Trang 1, dòng 3: mã “A” đã dùng ở dòng 2; mỗi đơn vị cần một mã riêng.");
        assertThat(new FaultText(Messages.ENGLISH).sentence(fault))
                .isEqualTo("Trang 1, row 3: code “A” is taken by row 2; every unit needs its own.");
        assertThat(
                        new FaultText(Messages.VIETNAMESE)
                                .sentence(new Fault("Trang 1", "NO-UNITS", Map.of())))
                .isEqualTo(
                        "Trang “Trang 1”: bảng chưa có đơn vị nào; hãy ghi mỗi đơn vị một dòng.");
    }

    private static List<Fault> faults(Path file) {
        return catchThrowableOfType(RulebookRefused.class, () -> UnitRegister.read(file)).faults();
    }

    private static Fault fault(int row, String code, String... facts) {
        Map<String, String> named = new java.util.HashMap<>();
        for (int i = 0; i < facts.length; i += 2) {
            named.put(facts[i], facts[i + 1]);
        }
        return new Fault("Trang 1!" + row, code, named);
    }

    private static List<String> row(String... cells) {
        return List.of(cells);
    }

    @SafeVarargs
    private Path workbook(List<String>... rows) throws IOException {
        Path file = Files.createTempFile(folder, "don-vi", ".xlsx");
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                var out = Files.newOutputStream(file)) {
            XSSFSheet sheet = workbook.createSheet("Trang 1");
            for (int i = 0; i < rows.length; i++) {
                Row row = sheet.createRow(i);
                for (int j = 0; j < rows[i].size(); j++) {
                    row.createCell(j).setCellValue(rows[i].get(j));
                }
            }
            workbook.write(out);
        }
        return file;
    }

    private static Unit unit(String code, String name, UnitKind kind) {
        return new Unit(code, name, kind, "", List.of(), List.of(), List.of());
    }
}
