package vn.parindex.read;

import java.util.Optional;
import org.apache.poi.hssf.usermodel.HSSFRichTextString;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.RichTextString;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import vn.parindex.language.LegacyText;

/** The words of a cell, with text of the old TCVN3 and VNI fonts turned into Unicode. */
final class CellText {
    private final Workbook workbook;

    CellText(Workbook workbook) {
        this.workbook = workbook;
    }

    String of(Cell cell) {
        RichTextString rich = cell.getRichStringCellValue();
        String text = rich.getString();
        // fonts are asked only where there is anything that could be old
        return LegacyText.mayBeOld(text) ? repaired(cell, rich, text) : text;
    }

    private String repaired(Cell cell, RichTextString rich, String text) {
        String base = workbook.getFontAt(cell.getCellStyle().getFontIndex()).getFontName();
        int runs = rich.numFormattingRuns();
        if (runs == 0) {
            return LegacyText.repaired(text, base);
        }
        StringBuilder whole = new StringBuilder();
        int start = Math.min(text.length(), rich.getIndexOfFormattingRun(0));
        whole.append(LegacyText.repaired(text.substring(0, start), base));
        for (int run = 0; run < runs; run++) {
            int end = run + 1 < runs ? rich.getIndexOfFormattingRun(run + 1) : text.length();
            String part = text.substring(Math.min(start, end), Math.max(start, end));
            whole.append(LegacyText.repaired(part, font(rich, run).orElse(base)));
            start = Math.max(start, end);
        }
        return whole.toString();
    }

    private Optional<String> font(RichTextString rich, int run) {
        if (rich instanceof XSSFRichTextString xlsx) {
            return Optional.ofNullable(xlsx.getFontOfFormattingRun(run)).map(XSSFFont::getFontName);
        }
        short index = ((HSSFRichTextString) rich).getFontOfFormattingRun(run);
        return Optional.of(((HSSFWorkbook) workbook).getFontAt(index).getFontName());
    }
}
