package vn.parindex.answer;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import vn.parindex.answer.pack.ContentTypes;
import vn.parindex.answer.pack.Element;
import vn.parindex.answer.pack.Parts;
import vn.parindex.answer.pack.Relations;
import vn.parindex.answer.pack.Xml;
import vn.parindex.answer.pack.XmlText;

/**
 * Moves the only sheet of a workbook of ours into a sender's package: the sheet with its texts
 * written in place, its chart, and the styles it uses. The sender's own parts stay as they are.
 */
final class Graft {
    // the order that the schema of fonts asks for
    private static final List<String> FONT_ORDER =
            List.of(
                    "b",
                    "i",
                    "strike",
                    "condense",
                    "extend",
                    "outline",
                    "shadow",
                    "u",
                    "vertAlign",
                    "sz",
                    "color",
                    "name",
                    "family",
                    "charset",
                    "scheme");

    private final Parts from;
    private final Book ours;
    private final Parts to;
    private final Xml looks;
    private final List<String> texts;
    private final Map<Integer, Integer> styles = new HashMap<>();

    private Graft(XSSFWorkbook workbook, Parts to) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        workbook.write(bytes);
        this.from = Parts.of(bytes.toByteArray());
        this.ours = new Book(from);
        this.to = to;
        Relations relations = new Relations(from, ours.part());
        this.looks = from.xml(relations.first("styles").orElseThrow());
        this.texts = SharedTexts.of(from, ours);
    }

    /**
     * Moves the sheet; gives the name of the part.
     *
     * @param styles of the sender's package, to which ours are added
     */
    static String of(XSSFWorkbook workbook, Parts to, Styles styles) throws IOException {
        Graft graft = new Graft(workbook, to);
        String source = graft.ours.sheets().get(0).part();
        String made = to.free("xl/worksheets/sheet%d.xml");
        to.put(made, graft.sheet(graft.from.xml(source), styles));
        graft.drawing(source, made);
        return made;
    }

    private byte[] sheet(Xml sheet, Styles target) {
        Element data = sheet.child(sheet.root(), "sheetData").orElseThrow();
        for (Element row : sheet.children(data)) {
            for (Element cell : sheet.children(row)) {
                sheet.attribute(cell, "s")
                        .map(Integer::valueOf)
                        .ifPresent(
                                style ->
                                        sheet.set(cell, "s", String.valueOf(style(style, target))));
                if (sheet.attribute(cell, "t").filter("s"::equals).isPresent()) {
                    int number = Integer.parseInt(sheet.content(cell));
                    sheet.set(cell, "t", "inlineStr");
                    sheet.replace(cell.bodyStart(), cell.bodyEnd(), inline(texts.get(number)));
                }
            }
        }
        return sheet.bytes();
    }

    static String inline(String text) {
        return "<is><t xml:space=\"preserve\">" + XmlText.content(text) + "</t></is>";
    }

    private int style(int number, Styles target) {
        return styles.computeIfAbsent(number, any -> added(number, target));
    }

    private int added(int number, Styles target) {
        Element format = entry("cellXfs", number);
        String raw = looks.raw(format);
        String font = ordered(entry("fonts", id(format, "fontId")));
        String fill = looks.raw(entry("fills", id(format, "fillId")));
        String border = looks.raw(entry("borders", id(format, "borderId")));
        Xml xml = new Xml(raw);
        xml.set(xml.root(), "fontId", String.valueOf(target.add("fonts", font)));
        xml.set(xml.root(), "fillId", String.valueOf(target.add("fills", fill)));
        xml.set(xml.root(), "borderId", String.valueOf(target.add("borders", border)));
        return target.add("cellXfs", xml.changed());
    }

    private String ordered(Element font) {
        StringBuilder children = new StringBuilder();
        looks.children(font).stream()
                .sorted(Comparator.comparingInt(each -> FONT_ORDER.indexOf(each.name())))
                .forEach(each -> children.append(looks.raw(each)));
        return "<font>" + children + "</font>";
    }

    private Element entry(String kind, int number) {
        Element list = looks.child(looks.root(), kind).orElseThrow();
        return looks.children(list).get(number);
    }

    private int id(Element format, String name) {
        return looks.attribute(format, name).map(Integer::valueOf).orElse(0);
    }

    private void drawing(String source, String made) throws IOException {
        Optional<String> drawing = new Relations(from, source).first("drawing");
        if (drawing.isEmpty()) {
            return;
        }
        String chart = new Relations(from, drawing.get()).first("chart").orElseThrow();
        String newDrawing = to.free("xl/drawings/drawing%d.xml");
        String newChart = to.free("xl/charts/chart%d.xml");
        to.put(newDrawing, from.bytes(drawing.get()));
        to.put(newChart, from.bytes(chart));
        ContentTypes.add(to, newDrawing, ContentTypes.DRAWING);
        ContentTypes.add(to, newChart, ContentTypes.CHART);
        String inSheet = new Relations(to, made).add("drawing", newDrawing);
        String inDrawing = new Relations(to, newDrawing).add("chart", newChart);
        renamed(made, "drawing", inSheet);
        renamed(newDrawing, "c:chart", inDrawing);
    }

    private void renamed(String part, String name, String id) throws IOException {
        String text = to.xml(part).text();
        String changed = text.replaceFirst("(<" + name + "\\b[^>]*\\br:id=\")[^\"]*", "$1" + id);
        to.put(part, new Xml(changed).bytes());
    }
}
