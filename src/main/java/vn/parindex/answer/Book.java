package vn.parindex.answer;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.parindex.answer.pack.ContentTypes;
import vn.parindex.answer.pack.Element;
import vn.parindex.answer.pack.Parts;
import vn.parindex.answer.pack.Relations;
import vn.parindex.answer.pack.Xml;
import vn.parindex.answer.pack.XmlText;

/** The list of the sheets of a package, and what counts along with it. */
final class Book {
    private static final String NONE = "-";
    private static final String LOCAL = "localSheetId";
    private static final String ACTIVE = "activeTab";
    private static final String FIRST = "firstSheet";

    private final Parts parts;
    private final String part;

    /**
     * A sheet.
     *
     * @param part its name in the package
     */
    record Sheet(String name, String part, boolean visible) {}

    Book(Parts parts) throws IOException {
        this.parts = parts;
        this.part =
                new Relations(parts, "")
                        .first("officeDocument")
                        .orElseThrow(() -> new IOException("no workbook in the package"));
    }

    /** The name of the workbook part. */
    String part() {
        return part;
    }

    /** All sheets in order. */
    List<Sheet> sheets() throws IOException {
        Relations relations = new Relations(parts, part);
        Xml xml = parts.xml(part);
        List<Sheet> sheets = new ArrayList<>();
        for (Element each : sheetElements(xml)) {
            String id = xml.attribute(each, "id").orElse("");
            sheets.add(
                    new Sheet(
                            xml.attribute(each, "name").orElse(""),
                            relations.target(id).orElse(""),
                            xml.attribute(each, "state").orElse("visible").equals("visible")));
        }
        return sheets;
    }

    /** Puts a sheet before all others and shows it. */
    void insertFirst(String name, String sheetPart, Trace trace) throws IOException {
        String id = new Relations(parts, part).add("worksheet", sheetPart);
        ContentTypes.add(parts, sheetPart, ContentTypes.SHEET);
        Xml xml = parts.xml(part);
        List<Element> sheets = sheetElements(xml);
        int highest =
                sheets.stream().mapToInt(each -> number(xml, each, "sheetId")).max().orElse(0);
        xml.insert(
                sheets.get(0).start(),
                ("<%s name=\"%s\" sheetId=\"%d\" r:id=\"%s\" xmlns:r="
                                + "\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"/>")
                        .formatted(xml.named("sheet"), XmlText.attribute(name), highest + 1, id));
        for (Element each : definedNames(xml)) {
            if (xml.attribute(each, LOCAL).isPresent()) {
                xml.set(each, LOCAL, String.valueOf(number(xml, each, LOCAL) + 1));
            }
        }
        for (Element view : views(xml)) {
            trace.add(Trace.ACTIVE, before(xml, view, ACTIVE) + " " + before(xml, view, FIRST));
        }
        parts.put(part, xml.bytes());
    }

    /** Removes a sheet with all that belongs to it alone. */
    void remove(int index, Trace trace) throws IOException {
        String sheetPart = sheets().get(index).part();
        Xml xml = parts.xml(part);
        xml.remove(sheetElements(xml).get(index));
        removeNames(xml, index);
        List<String> before = trace.all(Trace.ACTIVE);
        List<Element> views = views(xml);
        for (int i = 0; i < views.size(); i++) {
            String[] was = i < before.size() ? before.get(i).split(" ", 2) : new String[0];
            restore(xml, views.get(i), index, was);
        }
        parts.put(part, xml.bytes());
        new Relations(parts, part).remove(sheetPart);
        Relations.removeTree(parts, sheetPart);
    }

    /** True when the sheet at this place is the one that is shown. */
    boolean shows(int index) throws IOException {
        Xml xml = parts.xml(part);
        List<Element> views = views(xml);
        return views.isEmpty()
                ? index == 0
                : views.stream().anyMatch(view -> number(xml, view, ACTIVE) == index);
    }

    private static void removeNames(Xml xml, int index) {
        List<Element> names = definedNames(xml);
        int left = names.size();
        for (Element each : names) {
            int local = xml.attribute(each, LOCAL).isEmpty() ? -1 : number(xml, each, LOCAL);
            if (local == index) {
                left--;
            }
        }
        if (left == 0 && !names.isEmpty()) {
            xml.remove(xml.child(xml.root(), "definedNames").orElseThrow());
            return;
        }
        for (Element each : names) {
            int local = xml.attribute(each, LOCAL).isEmpty() ? -1 : number(xml, each, LOCAL);
            if (local == index) {
                xml.remove(each);
            } else if (local > index) {
                xml.set(each, LOCAL, String.valueOf(local - 1));
            }
        }
    }

    private static String before(Xml xml, Element view, String name) {
        Optional<String> value = xml.attribute(view, name);
        if (value.isPresent()) {
            xml.set(view, name, "0");
        }
        return value.orElse(NONE);
    }

    private static void restore(Xml xml, Element view, int index, String... was) {
        String[] names = {ACTIVE, FIRST};
        for (int i = 0; i < names.length; i++) {
            int now = number(xml, view, names[i]);
            if (now > index) {
                xml.set(view, names[i], String.valueOf(now - 1));
            } else if (now == index && i < was.length) {
                if (was[i].equals(NONE)) {
                    xml.unset(view, names[i]);
                } else {
                    xml.set(view, names[i], was[i]);
                }
            }
        }
    }

    private static List<Element> sheetElements(Xml xml) {
        return below(xml, "sheets", "sheet");
    }

    private static List<Element> definedNames(Xml xml) {
        return below(xml, "definedNames", "definedName");
    }

    private static List<Element> views(Xml xml) {
        return below(xml, "bookViews", "workbookView");
    }

    private static List<Element> below(Xml xml, String list, String name) {
        return xml.child(xml.root(), list).map(each -> xml.children(each, name)).orElse(List.of());
    }

    private static int number(Xml xml, Element element, String name) {
        return xml.attribute(element, name).map(String::strip).map(Integer::valueOf).orElse(0);
    }
}
