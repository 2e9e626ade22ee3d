package vn.parindex.answer;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.stream.Collectors;
import vn.parindex.answer.pack.Element;
import vn.parindex.answer.pack.Xml;
import vn.parindex.answer.pack.XmlText;
import vn.parindex.model.Severity;

/**
 * The coloured cells of a sheet: conditional formats of our own, which leave the cells' styles
 * alone and can be told from the sender's by their formula.
 */
final class Fills {
    /** Begins the formula of every rule of ours; the formula is always true. */
    static final String MARK = "\"parindex:";

    private static final String LIST = "conditionalFormatting";
    private static final String RULE = "cfRule";

    // what the schema wants behind conditional formats; the first of these is where ours go
    private static final Set<String> BEHIND =
            Set.of(
                    LIST,
                    "dataValidations",
                    "hyperlinks",
                    "printOptions",
                    "pageMargins",
                    "pageSetup",
                    "headerFooter",
                    "rowBreaks",
                    "colBreaks",
                    "customProperties",
                    "cellWatches",
                    "ignoredErrors",
                    "smartTags",
                    "drawing",
                    "legacyDrawing",
                    "legacyDrawingHF",
                    "drawingHF",
                    "picture",
                    "oleObjects",
                    "controls",
                    "webPublishItems",
                    "tableParts",
                    "extLst",
                    "AlternateContent");

    private Fills() {}

    /** The formula of the rule for this severity. */
    static String formula(Severity severity) {
        return MARK + severity.name().toLowerCase(Locale.ROOT) + "\"<>\"\"";
    }

    /** The fill of a severity, as RRGGBB. */
    static String colour(Severity severity) {
        return switch (severity) {
            case ERROR -> "FF9494";
            case WARNING -> "FFD040";
            case NOTE -> "B0D4F5";
        };
    }

    /**
     * Colours cells, before all rules of the sender's.
     *
     * @param formats by severity, the number of the format among the differential formats
     */
    static void mark(
            Xml sheet, Map<Severity, SortedSet<CellAt>> cells, Map<Severity, Integer> formats) {
        Map<Severity, SortedSet<CellAt>> used = new EnumMap<>(Severity.class);
        cells.forEach((severity, each) -> used.put(severity, each));
        used.values().removeIf(Set::isEmpty);
        if (used.isEmpty()) {
            return;
        }
        shift(sheet, List.of(), used.size());
        StringBuilder lists = new StringBuilder();
        int priority = 1;
        for (Map.Entry<Severity, SortedSet<CellAt>> each : used.entrySet()) {
            lists.append(list(sheet, each, formats.get(each.getKey()), priority++));
        }
        sheet.insert(place(sheet), lists.toString());
    }

    /** Takes our colours away; the sender's rules get their old priorities back. */
    static void strip(Xml sheet) {
        List<Element> ours =
                sheet.children(sheet.root(), LIST).stream()
                        .flatMap(list -> sheet.children(list, RULE).stream())
                        .filter(rule -> sheet.content(rule).contains(MARK))
                        .toList();
        for (Element list : sheet.children(sheet.root(), LIST)) {
            List<Element> rules = sheet.children(list, RULE);
            if (!rules.isEmpty() && ours.containsAll(rules)) {
                sheet.remove(list);
            } else {
                rules.stream().filter(ours::contains).forEach(sheet::remove);
            }
        }
        int lowest =
                rules(sheet).stream()
                        .filter(rule -> !within(rule, ours))
                        .mapToInt(rule -> priority(sheet, rule))
                        .min()
                        .orElse(0);
        if (!ours.isEmpty() && lowest > ours.size()) {
            shift(sheet, ours, -ours.size());
        }
    }

    private static String list(
            Xml sheet, Map.Entry<Severity, SortedSet<CellAt>> cells, int format, int priority) {
        String range =
                cells.getValue().stream().map(CellAt::address).collect(Collectors.joining(" "));
        return "<%1$s sqref=\"%2$s\"><%3$s type=\"expression\" dxfId=\"%4$d\" priority=\"%5$d\"><%6$s>%7$s</%6$s></%3$s></%1$s>"
                .formatted(
                        sheet.named(LIST),
                        range,
                        sheet.named(RULE),
                        format,
                        priority,
                        sheet.named("formula"),
                        XmlText.content(formula(cells.getKey())));
    }

    private static int place(Xml sheet) {
        return sheet.children(sheet.root()).stream()
                .filter(each -> BEHIND.contains(each.name().replaceFirst("^.*:", "")))
                .mapToInt(Element::start)
                .findFirst()
                .orElse(sheet.root().bodyEnd());
    }

    private static void shift(Xml sheet, List<Element> but, int by) {
        for (Element rule : rules(sheet)) {
            if (!within(rule, but) && sheet.attribute(rule, "priority").isPresent()) {
                sheet.set(rule, "priority", String.valueOf(priority(sheet, rule) + by));
            }
        }
    }

    /** All rules, those in the extension list included. */
    private static List<Element> rules(Xml sheet) {
        return sheet.children(sheet.root()).stream()
                .filter(each -> each.name().endsWith(LIST) || each.name().endsWith("extLst"))
                .flatMap(each -> sheet.descendants(each, RULE).stream())
                .filter(rule -> sheet.attribute(rule, "priority").isPresent())
                .toList();
    }

    private static boolean within(Element rule, List<Element> rules) {
        return rules.stream().anyMatch(each -> each.start() == rule.start());
    }

    private static int priority(Xml sheet, Element rule) {
        return sheet.attribute(rule, "priority").map(Integer::valueOf).orElse(0);
    }
}
