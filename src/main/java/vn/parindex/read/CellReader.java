package vn.parindex.read;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.CellValue;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import vn.parindex.model.FlatCell;
import vn.parindex.model.Formula;
import vn.parindex.model.Value;

/** Reads single cells of one workbook. */
final class CellReader {
    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi-VN");

    private static final byte CIRCULAR = FormulaError.CIRCULAR_REF.getCode();

    private final DataFormatter formatter = new DataFormatter(VIETNAMESE);
    private final CellText texts;
    private final Recalculation recalculation;
    private final boolean from1904;

    CellReader(Workbook workbook) {
        texts = new CellText(workbook);
        recalculation = new Recalculation(workbook);
        from1904 =
                workbook instanceof XSSFWorkbook xlsx
                        ? xlsx.isDate1904()
                        : ((HSSFWorkbook) workbook)
                                .getInternalWorkbook()
                                .isUsing1904DateWindowing();
    }

    /** The cell, unless there is nothing in it. */
    Optional<FlatCell> read(Cell cell) {
        if (cell.getCellType() == CellType.FORMULA) {
            return Optional.of(formula(cell));
        }
        Content content = content(cell, cell.getCellType());
        return content.value().isBlank()
                ? Optional.empty()
                : Optional.of(content.at(cell, Optional.empty()));
    }

    private FlatCell formula(Cell cell) {
        String text = formulaText(cell);
        Optional<Content> cached = cached(cell);
        Optional<Content> again =
                text.isEmpty()
                        ? Optional.empty()
                        : recalculation.of(cell, text).flatMap(result -> content(cell, result));
        Formula formula = new Formula(text, cached.map(Content::value), again.map(Content::value));
        return again.or(() -> cached).orElse(Content.NOTHING).at(cell, Optional.of(formula));
    }

    private static String formulaText(Cell cell) {
        try {
            return cell.getCellFormula();
        } catch (RuntimeException unknownToken) {
            // an .xls formula of a kind that can't be written down; its saved value still holds
            return "";
        }
    }

    private Optional<Content> cached(Cell cell) {
        if (cell instanceof XSSFCell xlsx && xlsx.getRawValue() == null) {
            return Optional.empty();
        }
        return Optional.of(content(cell, cell.getCachedFormulaResultType()));
    }

    private Content content(Cell cell, CellType type) {
        return switch (type) {
            case NUMERIC -> number(cell, exact(cell));
            case STRING -> Content.words(texts.of(cell));
            case BOOLEAN -> Content.truth(cell.getBooleanCellValue());
            case ERROR -> Content.fault(cell.getErrorCellValue());
            default -> Content.NOTHING;
        };
    }

    private Optional<Content> content(Cell cell, CellValue result) {
        return switch (result.getCellType()) {
            case NUMERIC -> Optional.of(number(cell, Numbers.exact(result.getNumberValue())));
            case STRING -> Optional.of(Content.words(result.getStringValue()));
            case BOOLEAN -> Optional.of(Content.truth(result.getBooleanValue()));
            case ERROR ->
                    result.getErrorValue() == CIRCULAR
                            ? Optional.empty()
                            : Optional.of(Content.fault(result.getErrorValue()));
            default -> Optional.empty();
        };
    }

    private static BigDecimal exact(Cell cell) {
        return cell instanceof XSSFCell xlsx
                ? Numbers.exact(xlsx.getRawValue())
                : Numbers.exact(cell.getNumericCellValue());
    }

    private Content number(Cell cell, BigDecimal number) {
        CellStyle style = cell.getCellStyle();
        int index = style.getDataFormat();
        String format = style.getDataFormatString();
        double serial = number.doubleValue();
        String shown = formatter.formatRawCellContents(serial, index, format, from1904);
        // a time of day alone is no day
        boolean day =
                serial >= 1
                        && DateUtil.isValidExcelDate(serial)
                        && DateUtil.isADateFormat(index, format);
        Value value =
                day
                        ? new Value.Day(DateUtil.getLocalDateTime(serial, from1904).toLocalDate())
                        : Value.of(number);
        return new Content(value, shown);
    }
}
