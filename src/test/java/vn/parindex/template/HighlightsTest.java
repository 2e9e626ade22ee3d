package vn.parindex.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFConditionalFormatting;
import org.apache.poi.xssf.usermodel.XSSFSheetConditionalFormatting;
import org.junit.jupiter.api.Test;

/** The colours that come while staff type. */
class HighlightsTest {
    @Test
    void markScoresAboveTheMaximumUnlikeTheFiguresAndWithoutEvidence() {
        XSSFSheetConditionalFormatting formatting =
                Blank.of(Blank.set()).sheet().getSheetConditionalFormatting();
        List<String> rules = new ArrayList<>();
        for (int i = 0; i < formatting.getNumConditionalFormattings(); i++) {
            rules.add(described(formatting.getConditionalFormattingAt(i)));
        }

        assertThat(rules)
                .containsExactly(
                        "F8 F11 F13 F15 F18: AND(ISNUMBER($F8),$F8>$C8) FFFF9C9C",
                        "F8:G8 F11:G11 F13:G13 F15:G15 F18:G18:"
                                + " AND(ISNUMBER($F8),ISNUMBER($G8),ROUND(ABS($F8-$G8),6)>0.005)"
                                + " FFFFCF99",
                        // 1.2 asks for no evidence
                        "H8 H11 H15 H18:"
                                + " AND(N($F8)>0,LEN(TRIM($H8))=0,LEN(TRIM($J8))=0) FFF8CBE0");
    }

    private static String described(XSSFConditionalFormatting formatting) {
        String cells =
                Arrays.stream(formatting.getFormattingRanges())
                        .map(CellRangeAddress::formatAsString)
                        .collect(Collectors.joining(" "));
        return String.join(
                " ",
                cells + ":",
                formatting.getRule(0).getFormula1(),
                formatting
                        .getRule(0)
                        .getPatternFormatting()
                        .getFillBackgroundColorColor()
                        .getARGBHex());
    }
}
