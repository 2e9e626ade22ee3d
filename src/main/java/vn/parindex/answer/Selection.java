package vn.parindex.answer;

import java.util.List;
import java.util.Optional;
import vn.parindex.answer.pack.Element;
import vn.parindex.answer.pack.Xml;

/** Which sheets of a workbook are selected: only the result sheet may be, when it is opened. */
final class Selection {
    private static final String SELECTED = "tabSelected";

    private Selection() {}

    /** Takes the selection from a sheet; false when it had none. */
    static boolean clear(Xml sheet) {
        boolean was = false;
        for (Element view : views(sheet)) {
            Optional<String> value = sheet.attribute(view, SELECTED);
            if (value.filter(each -> each.equals("1") || each.equals("true")).isPresent()) {
                sheet.set(view, SELECTED, value.get().equals("1") ? "0" : "false");
                was = true;
            }
        }
        return was;
    }

    static void restore(Xml sheet) {
        for (Element view : views(sheet)) {
            boolean word = sheet.attribute(view, SELECTED).filter("false"::equals).isPresent();
            sheet.set(view, SELECTED, word ? "true" : "1");
        }
    }

    private static List<Element> views(Xml sheet) {
        return sheet.child(sheet.root(), "sheetViews")
                .map(views -> sheet.children(views, "sheetView"))
                .orElse(List.of());
    }
}
