package vn.parindex.rulebook;

import java.math.BigDecimal;
import java.util.Map;
import vn.parindex.language.Messages;

/**
 * The example of a rule kind in the guide: a row as staff would write it.
 *
 * @param meaning what the program understands by it, in the program's own words
 */
record GuideExample(BigDecimal max, String parameters, String inputs, String meaning) {
    private static final int DECIMALS = 2;
    private static final int YEAR = 2025;
    private static final String NONE = "-";

    static GuideExample of(RuleKind kind) {
        Messages texts = Words.VIETNAMESE;
        String key = "guide." + kind.name() + ".";
        BigDecimal max = new BigDecimal(texts.text(key + "max").replace(',', '.'));
        String parameters = given(texts.text(key + "parameters"));
        String inputs = given(texts.text(key + "inputs"));
        StaffCell cell = new StaffCell(StaffCell.Nature.WORDS, inputs, inputs);
        StaffRow row = new StaffRow("", 0, Map.of(CriterionColumn.INPUTS.name(), cell));
        LeafText leaf =
                new LeafText("", max, parameters, new InputNotation(row).read(), DECIMALS, YEAR);
        try {
            String meaning = kind.understand(leaf).inWords(Messages.VIETNAMESE);
            return new GuideExample(max, parameters, inputs, meaning);
        } catch (RuleFault ours) {
            throw new IllegalStateException(kind.name(), ours);
        }
    }

    private static String given(String text) {
        return text.equals(NONE) ? "" : text;
    }
}
