package vn.parindex.template;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.util.NumberToTextConverter;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import vn.parindex.language.Messages;
import vn.parindex.model.Column;
import vn.parindex.model.Unit;
import vn.parindex.rulebook.CriteriaSet;
import vn.parindex.rulebook.NaPolicy;
import vn.parindex.testing.ALeaf;
import vn.parindex.testing.ASet;
import vn.parindex.testing.Rounds;
import vn.parindex.testing.Units;

/** A blank scorecard read back. */
record Blank(XSSFWorkbook workbook) {
    static final Unit UNIT = Units.commune("bang-lang", "Bằng Lãng");
    private static final int HEADER_ROW = 4;

    /** Two areas with a leaf of each shape. */
    static CriteriaSet set() {
        return ASet.of("thu-2023", 2023)
                .area(
                        "1",
                        "Chỉ đạo, điều hành",
                        ALeaf.of("1.1.1", "3").ratio("Tổng số nhiệm vụ", "Số nhiệm vụ hoàn thành"),
                        ALeaf.of("1.1.2", "1").yesNo("Có ban hành"),
                        ALeaf.of("1.2", "0.5").judged("0.25").withoutEvidence())
                .area(
                        "2",
                        "Thể chế",
                        ALeaf.of("2.1", "2").percent().ifNotApplicable(NaPolicy.FULL).system(),
                        ALeaf.of("2.2", "1").levels("Đầy đủ, đúng hạn", "1", "Không đạt", "0"),
                        ALeaf.of("2.3", "2").survey())
                .build();
    }

    static byte[] bytes(CriteriaSet set, Locale locale) {
        try {
            return ScorecardTemplate.write(set, Rounds.of(2023), UNIT, locale);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Blank of(CriteriaSet set) {
        return of(bytes(set, Messages.VIETNAMESE));
    }

    static Blank of(byte[] bytes) {
        try {
            return new Blank(new XSSFWorkbook(new ByteArrayInputStream(bytes)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    XSSFSheet sheet() {
        return workbook.getSheet("Phiếu chấm điểm");
    }

    /** What a cell shows, formulas with their equals sign. */
    static String shown(Cell cell) {
        return switch (cell.getCellType()) {
            case FORMULA -> "=" + cell.getCellFormula();
            case NUMERIC -> NumberToTextConverter.toText(cell.getNumericCellValue());
            case STRING -> cell.getStringCellValue();
            default -> "";
        };
    }

    /** One column of the table, from the first row to the grand total. */
    List<String> column(Column column) {
        int at = List.of(Column.values()).indexOf(column);
        List<String> cells = new ArrayList<>();
        boolean last = false;
        for (int i = HEADER_ROW + 1; !last; i++) {
            cells.add(shown(sheet().getRow(i).getCell(at)));
            last = shown(sheet().getRow(i).getCell(1)).equals("Tổng cộng");
        }
        return cells;
    }
}
