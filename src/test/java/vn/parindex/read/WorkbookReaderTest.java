package vn.parindex.read;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.parindex.read.Workbooks.parts;
import static vn.parindex.read.Workbooks.xls;
import static vn.parindex.read.Workbooks.xlsx;
import static vn.parindex.read.Workbooks.zip;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.junit.jupiter.api.Test;
import vn.parindex.model.FlatCell;
import vn.parindex.model.FlatSheet;
import vn.parindex.model.FlatWorkbook;
import vn.parindex.model.Formula;
import vn.parindex.model.Value;

class WorkbookReaderTest {

    @Test
    void keepsTheTruePlaceAndTypeOfEveryFilledCell() {
        Consumer<Workbook> fill =
                book -> {
                    Sheet sheet = book.createSheet("Phiếu");
                    sheet.createRow(2).createCell(1).setCellValue("  Kế hoạch\u00A0");
                    sheet.createRow(4).createCell(27).setCellValue(13.94);
                    sheet.getRow(4).createCell(28).setCellValue(true);
                    sheet.createRow(9).createCell(0).setCellValue(" ");
                };
        List<FlatCell> expected =
                List.of(
                        cell(2, 1, "  Kế hoạch\u00A0", Value.of("Kế hoạch")),
                        cell(4, 27, "13,94", Value.of(new BigDecimal("13.94"))),
                        cell(4, 28, "TRUE", new Value.Truth(true)));
        assertThat(only(xlsx(fill::accept))).isEqualTo(expected);
        assertThat(only(xls(fill::accept))).isEqualTo(expected);
        assertThat(expected.get(1).address()).isEqualTo("AB5");
    }

    @Test
    void readsNumbersAsTheyWereTyped() {
        double noise = 0.1 + 0.2;
        assertThat(
                        values(
                                row -> {
                                    row.apply(0).setCellValue(noise);
                                    row.apply(1)
                                            .setCellValue(Double.parseDouble("13.939999999999999"));
                                    row.apply(2).setCellValue(1517115938L);
                                    row.apply(3).setCellValue(-0.05);
                                }))
                .containsExactly(
                        Value.of(new BigDecimal("0.3")),
                        Value.of(new BigDecimal("13.94")),
                        Value.of(new BigDecimal("1517115938")),
                        Value.of(new BigDecimal("-0.05")));
    }

    @Test
    void tellsDaysAndPercentagesByTheirFormat() {
        Consumer<Workbook> fill =
                book -> {
                    Sheet sheet = book.createSheet("A");
                    sheet.createRow(0);
                    formatted(sheet, 0, "dd/mm/yyyy").setCellValue(LocalDate.of(2023, 6, 5));
                    formatted(sheet, 1, "0.0%").setCellValue(0.949);
                    formatted(sheet, 2, "d-mmm").setCellValue(LocalDate.of(2023, 4, 3));
                };
        List<FlatCell> cells = only(xlsx(fill::accept));
        assertThat(cells.stream().map(FlatCell::value))
                .containsExactly(
                        new Value.Day(LocalDate.of(2023, 6, 5)),
                        Value.of(new BigDecimal("0.949")),
                        new Value.Day(LocalDate.of(2023, 4, 3)));
        assertThat(cells.stream().map(FlatCell::shown).limit(2))
                .containsExactly("05/06/2023", "94,9%");
        assertThat(only(xls(fill::accept))).isEqualTo(cells);
    }

    @Test
    void tellsSavedAndRecalculatedValuesOfAFormulaApart() {
        Consumer<Workbook> fill =
                book -> {
                    Sheet sheet = book.createSheet("A");
                    sheet.createRow(0).createCell(0).setCellValue(2);
                    sheet.getRow(0).createCell(1).setCellFormula("A1*1.5");
                    sheet.getRow(0).createCell(2).setCellFormula("1/0");
                    sheet.getRow(0).createCell(3).setCellFormula("CELL(\"row\",A1)");
                    sheet.getRow(0).createCell(4).setCellFormula("IF(A1>1,\"Có\",\"\")");
                };
        assertThat(only(xlsx(fill::accept)).stream().skip(1).map(FlatCell::formula))
                .containsExactly(
                        formula("A1*1.5", Value.of(new BigDecimal("3"))),
                        formula("1/0", new Value.Fault("#DIV/0!")),
                        Optional.of(
                                new Formula(
                                        "CELL(\"row\",A1)", Optional.empty(), Optional.empty())),
                        formula("IF(A1>1,\"Có\",\"\")", Value.of("Có")));
    }

    @Test
    void endsOnFormulasThatWouldNot() {
        byte[] bytes =
                xlsx(
                        book -> {
                            Sheet sheet = book.createSheet("A");
                            sheet.createRow(0).createCell(0).setCellFormula("SUM(B:XFD)");
                            sheet.getRow(0).createCell(1).setCellFormula("C1");
                            sheet.getRow(0).createCell(2).setCellFormula("B1");
                            for (int i = 1; i < 9_000; i++) {
                                sheet.createRow(i).createCell(0).setCellFormula("A" + (i + 2));
                            }
                        });
        List<FlatCell> cells = only(bytes);
        assertThat(cells).hasSize(9_002);
        assertThat(cells.stream().limit(3).map(each -> each.formula().orElseThrow().recalculated()))
                .containsOnly(Optional.empty());
    }

    @Test
    void knowsWhatIsHidden() {
        Consumer<Workbook> fill =
                book -> {
                    book.createSheet("Hiện");
                    book.createSheet("Ẩn");
                    book.createSheet("Ẩn kỹ");
                    book.setSheetVisibility(1, SheetVisibility.HIDDEN);
                    book.setSheetVisibility(2, SheetVisibility.VERY_HIDDEN);
                };
        List<FlatSheet> expected =
                List.of(
                        new FlatSheet("Hiện", false, List.of()),
                        new FlatSheet("Ẩn", true, List.of()),
                        new FlatSheet("Ẩn kỹ", true, List.of()));
        assertThat(read(xlsx(fill::accept)).sheets()).isEqualTo(expected);
        assertThat(read(xls(fill::accept)).sheets()).isEqualTo(expected);
    }

    @Test
    void readsPropertiesAndTheProgramThatSaved() {
        FlatWorkbook workbook =
                read(
                        xlsx(
                                book -> {
                                    book.createSheet("A");
                                    var properties = book.getProperties();
                                    properties
                                            .getCustomProperties()
                                            .addProperty("parindex.set", "vi-du");
                                    properties
                                            .getCustomProperties()
                                            .addProperty("parindex.year", 2023);
                                    properties
                                            .getExtendedProperties()
                                            .setApplication("Microsoft Excel");
                                }));
        assertThat(workbook.properties())
                .isEqualTo(Map.of("parindex.set", "vi-du", "parindex.year", "2023"));
        assertThat(workbook.application()).isEqualTo("Microsoft Excel");
    }

    @Test
    void composesNamesAndTextsTypedOnAMac() {
        String apart = Normalizer.normalize("Xã Bằng Lãng", Normalizer.Form.NFD);
        List<FlatSheet> sheets =
                read(xlsx(
                                book ->
                                        book.createSheet(apart)
                                                .createRow(0)
                                                .createCell(0)
                                                .setCellValue(apart)))
                        .sheets();
        assertThat(sheets)
                .containsExactly(
                        new FlatSheet(
                                "Xã Bằng Lãng",
                                false,
                                List.of(cell(0, 0, "Xã Bằng Lãng", Value.of("Xã Bằng Lãng")))));
    }

    @Test
    void turnsTextOfOldFontsIntoUnicode() {
        Consumer<Workbook> fill =
                book -> {
                    Font font = book.createFont();
                    font.setFontName(".VnTimeH");
                    CellStyle style = book.createCellStyle();
                    style.setFont(font);
                    Cell cell = book.createSheet("A").createRow(0).createCell(0);
                    cell.setCellStyle(style);
                    cell.setCellValue("X· B»ng L·ng");
                    cell.getRow().createCell(1).setCellValue("c¶i c¸ch hµnh chÝnh");
                };
        assertThat(only(xlsx(fill::accept)).stream().map(FlatCell::shown))
                .containsExactly("XÃ BẰNG LÃNG", "cải cách hành chính");
        assertThat(only(xls(fill::accept)).stream().map(FlatCell::shown))
                .containsExactly("XÃ BẰNG LÃNG", "cải cách hành chính");
    }

    @Test
    void readsEachPartOfATextByItsOwnFont() {
        byte[] bytes =
                xlsx(
                        book -> {
                            Font old = book.createFont();
                            old.setFontName(".VnTime");
                            XSSFRichTextString text = new XSSFRichTextString("Có nghÜa");
                            text.applyFont(0, 3, book.createFont());
                            text.applyFont(3, 8, old);
                            book.createSheet("A").createRow(0).createCell(0).setCellValue(text);
                        });
        assertThat(only(bytes).get(0).shown()).isEqualTo("Có nghĩa");
    }

    @Test
    void leavesMacrosPicturesAndNotesUnopened() {
        byte[] plain =
                xlsx(
                        book -> {
                            Sheet sheet = book.createSheet("A");
                            Cell cell = sheet.createRow(0).createCell(0);
                            cell.setCellValue("x");
                            var link = book.getCreationHelper().createHyperlink(HyperlinkType.URL);
                            link.setAddress("https://example.vn/?a=1");
                            cell.setHyperlink(link);
                            var drawing = sheet.createDrawingPatriarch();
                            var anchor = book.getCreationHelper().createClientAnchor();
                            drawing.createCellComment(anchor).setAddress(0, 0);
                            sheet.addMergedRegion(CellRangeAddress.valueOf("B2:C3"));
                        });
        Map<String, byte[]> parts = new LinkedHashMap<>(parts(plain));
        assertThat(parts).containsKeys("xl/comments1.xml", "xl/drawings/vmlDrawing0.vml");
        parts.put("xl/vbaProject.bin", new byte[] {1, 2, 3});
        parts.put("xl/drawings/vmlDrawing0.vml", "<xml>&#16;<".getBytes(StandardCharsets.UTF_8));
        parts.put("xl/comments1.xml", "<broken".getBytes(StandardCharsets.UTF_8));
        assertThat(only(zip(parts))).isEqualTo(List.of(cell(0, 0, "x", Value.of("x"))));
    }

    @Test
    void readsPastTenThousandPreparedRows() {
        byte[] bytes =
                xlsx(
                        book -> {
                            Sheet sheet = book.createSheet("A");
                            CellStyle style = book.createCellStyle();
                            style.setWrapText(true);
                            for (int i = 0; i < 10_000; i++) {
                                var row = sheet.createRow(i);
                                for (int j = 0; j < 13; j++) {
                                    row.createCell(j).setCellStyle(style);
                                }
                            }
                            sheet.getRow(9_999).getCell(12).setCellValue("x");
                        });
        assertThat(only(bytes)).isEqualTo(List.of(cell(9_999, 12, "x", Value.of("x"))));
    }

    @Test
    void keepsThePlaceOfCellsThatDoNotTellIt() {
        byte[] plain = xlsx(book -> book.createSheet("A").createRow(0).createCell(0));
        Map<String, byte[]> parts = new LinkedHashMap<>(parts(plain));
        String cells = "<row><c s=\"0\"/><c r=\"B1\" s=\"0\"/><c><v>7</v></c></row>";
        String sheet = new String(parts.get("xl/worksheets/sheet1.xml"), StandardCharsets.UTF_8);
        String data = "<sheetData>" + cells + "</sheetData>";
        parts.put(
                "xl/worksheets/sheet1.xml",
                sheet.replaceFirst("<sheetData>.*</sheetData>", data)
                        .getBytes(StandardCharsets.UTF_8));
        assertThat(only(zip(parts))).isEqualTo(List.of(cell(0, 2, "7", number("7"))));
    }

    private static Value number(String number) {
        return Value.of(new BigDecimal(number));
    }

    private static Optional<Formula> formula(String text, Value again) {
        return Optional.of(new Formula(text, Optional.empty(), Optional.of(again)));
    }

    private static Cell formatted(Sheet sheet, int column, String format) {
        Workbook book = sheet.getWorkbook();
        CellStyle style = book.createCellStyle();
        style.setDataFormat(book.createDataFormat().getFormat(format));
        Cell cell = sheet.getRow(0).createCell(column);
        cell.setCellStyle(style);
        return cell;
    }

    private static List<Value> values(Consumer<IntFunction<Cell>> fill) {
        byte[] bytes =
                xlsx(
                        book -> {
                            var row = book.createSheet("A").createRow(0);
                            fill.accept(row::createCell);
                        });
        return only(bytes).stream().map(FlatCell::value).toList();
    }

    private static FlatCell cell(int row, int column, String shown, Value value) {
        return new FlatCell(row, column, shown, value, Optional.empty());
    }

    private static List<FlatCell> only(byte[] bytes) {
        return read(bytes).sheets().get(0).cells();
    }

    private static FlatWorkbook read(byte[] bytes) {
        try {
            return WorkbookReader.read(bytes);
        } catch (Unreadable refused) {
            throw new AssertionError(refused.reason(), refused);
        }
    }
}
