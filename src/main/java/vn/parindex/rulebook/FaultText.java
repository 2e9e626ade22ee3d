package vn.parindex.rulebook;

import java.util.Locale;
import java.util.Map;
import vn.parindex.language.Messages;

/** The sentences of faults: where, what is wrong, what to do. */
public final class FaultText {
    /** Between sheet and row in {@link Fault#where}. */
    static final String ROW = "!";

    private final Messages own;

    public FaultText(Locale locale) {
        own = Messages.of("criteria", locale);
    }

    /** For example "Bộ tiêu chí, dòng 12: …". */
    public String sentence(Fault fault) {
        String key = "fault." + fault.code();
        Messages bundle = own.has(key) ? own : Messages.of("rules", own.locale());
        String text = bundle.text(key, fault.facts());
        int row = fault.where().lastIndexOf(ROW);
        if (row >= 0) {
            String sheet = fault.where().substring(0, row);
            String number = fault.where().substring(row + 1);
            return own.text("where.row", Map.of("sheet", sheet, "row", number, "text", text));
        }
        return fault.where().isEmpty()
                ? text
                : own.text("where.sheet", Map.of("sheet", fault.where(), "text", text));
    }
}
