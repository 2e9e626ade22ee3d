package vn.parindex.rulebook;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.util.NumberToTextConverter;
import vn.parindex.language.Folding;
import vn.parindex.language.Written;

/**
 * One cell of a workbook that staff keep.
 *
 * @param text what it says: numbers in plain digits, percentages with their sign, lines kept apart
 * @param shown what the sheet shows for a number, for example {@code 1.10}; else the text
 */
record StaffCell(Nature nature, String text, String shown) {
    static final StaffCell BLANK = new StaffCell(Nature.BLANK, "", "");

    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d+([.,]\\d+)?");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    enum Nature {
        BLANK,
        WORDS,
        NUMBER,
        DATE,
        ERROR
    }

    static StaffCell of(Cell cell, DataFormatter formatter) {
        CellType type =
                cell.getCellType() == CellType.FORMULA
                        ? cell.getCachedFormulaResultType()
                        : cell.getCellType();
        return switch (type) {
            case STRING -> words(cell.getStringCellValue());
            case NUMERIC -> numeric(cell, formatter);
            case BOOLEAN -> words(String.valueOf(cell.getBooleanCellValue()));
            case ERROR -> new StaffCell(Nature.ERROR, "", "");
            default -> BLANK;
        };
    }

    private static StaffCell words(String raw) {
        String text =
                Arrays.stream(raw.split("\\R"))
                        .map(Folding::tidy)
                        .filter(line -> !line.isEmpty())
                        .collect(Collectors.joining("\n"));
        return text.isEmpty() ? BLANK : new StaffCell(Nature.WORDS, text, text);
    }

    private static StaffCell numeric(Cell cell, DataFormatter formatter) {
        if (DateUtil.isCellDateFormatted(cell)) {
            String date = Written.date(cell.getLocalDateTimeCellValue().toLocalDate());
            return new StaffCell(Nature.DATE, date, date);
        }
        BigDecimal number =
                new BigDecimal(NumberToTextConverter.toText(cell.getNumericCellValue()));
        String text =
                cell.getCellStyle().getDataFormatString().contains("%")
                        ? plain(number.multiply(HUNDRED)) + "%"
                        : plain(number);
        String shown =
                formatter.formatRawCellContents(
                        cell.getNumericCellValue(),
                        cell.getCellStyle().getDataFormat(),
                        cell.getCellStyle().getDataFormatString());
        return new StaffCell(Nature.NUMBER, text, shown.strip());
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    boolean isBlank() {
        return nature == Nature.BLANK;
    }

    /** The text on one line. */
    String line() {
        return text.replace('\n', ' ');
    }

    /** Parts of a list, separated by semicolons or lines. */
    List<String> list() {
        return Arrays.stream(text.split("[;\\n]"))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    /** The number, with decimal comma or point, with or without a percent sign. */
    Optional<BigDecimal> number() {
        String plain = line().replaceAll("\\s*%$", "");
        return nature != Nature.DATE && NUMBER.matcher(plain).matches()
                ? Optional.of(new BigDecimal(plain.replace(',', '.')))
                : Optional.empty();
    }
}
