package vn.parindex.answer;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import vn.parindex.answer.pack.ContentTypes;
import vn.parindex.answer.pack.Element;
import vn.parindex.answer.pack.Parts;
import vn.parindex.answer.pack.Relations;
import vn.parindex.answer.pack.Xml;

/**
 * The styles of a package. Ours are added behind the sender's, so that his keep their numbers and
 * ours can be cut off again.
 */
final class Styles {
    static final List<String> KINDS = List.of("fonts", "fills", "borders", "cellXfs", "dxfs");

    private static final List<String> BEHIND_DXFS = List.of("tableStyles", "colors", "extLst");
    private static final String MINIMAL =
            "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
                    + "<styleSheet"
                    + " xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">"
                    + "<fonts count=\"1\"><font><sz val=\"11\"/><name val=\"Calibri\"/></font></fonts>"
                    + "<fills count=\"2\"><fill><patternFill patternType=\"none\"/></fill>"
                    + "<fill><patternFill patternType=\"gray125\"/></fill></fills>"
                    + "<borders count=\"1\"><border/></borders>"
                    + "<cellStyleXfs count=\"1\"><xf/></cellStyleXfs>"
                    + "<cellXfs count=\"1\"><xf xfId=\"0\"/></cellXfs></styleSheet>";

    private final Parts parts;
    private final String part;
    private final Map<String, List<String>> added = new LinkedHashMap<>();
    private final Map<String, Integer> counts = new LinkedHashMap<>();

    /** The styles of the package; made when it has none. */
    Styles(Parts parts, Book book) throws IOException {
        this.parts = parts;
        Relations relations = new Relations(parts, book.part());
        if (relations.first("styles").isEmpty()) {
            String made = parts.free("xl/styles%d.xml");
            parts.put(made, MINIMAL.getBytes(StandardCharsets.UTF_8));
            relations.add("styles", made);
            ContentTypes.add(parts, made, ContentTypes.STYLES);
        }
        this.part = relations.first("styles").orElseThrow();
        Xml xml = parts.xml(part);
        for (String kind : KINDS) {
            added.put(kind, new ArrayList<>());
            counts.put(
                    kind,
                    xml.child(xml.root(), kind).map(each -> xml.children(each).size()).orElse(0));
        }
    }

    /** Adds an entry, written without prefix; gives its number. */
    int add(String kind, String entry) {
        List<String> entries = added.get(kind);
        if (!entries.contains(entry)) {
            entries.add(entry);
        }
        return counts.get(kind) + entries.indexOf(entry);
    }

    /** Writes what was added, and notes how to cut it off again. */
    void write(Trace trace) throws IOException {
        Xml xml = parts.xml(part);
        StringBuilder before = new StringBuilder();
        for (String kind : KINDS) {
            before.append(' ').append(counts.get(kind));
            if (!added.get(kind).isEmpty()) {
                write(xml, kind);
            }
        }
        byte[] written = xml.bytes();
        parts.put(part, written);
        trace.add(Trace.STYLES, fingerprint(written));
        trace.add(Trace.STYLE_COUNTS, before.substring(1));
    }

    /**
     * Cuts off what was added. When another program has written the styles since, the numbers mean
     * something else now, and what is left over there is not used by any cell and does no harm.
     */
    void cutBack(Trace trace) throws IOException {
        String now = fingerprint(parts.bytes(part));
        if (!trace.first(Trace.STYLES).filter(now::equals).isPresent()) {
            return;
        }
        List<Integer> before =
                trace.first(Trace.STYLE_COUNTS).stream()
                        .flatMap(line -> List.of(line.split(" ", -1)).stream())
                        .map(Integer::valueOf)
                        .toList();
        Xml xml = parts.xml(part);
        for (int i = 0; i < KINDS.size(); i++) {
            int keep = before.get(i);
            xml.child(xml.root(), KINDS.get(i)).ifPresent(each -> cut(xml, each, keep));
        }
        parts.put(part, xml.bytes());
    }

    private void write(Xml xml, String kind) {
        String prefix = xml.named("");
        StringBuilder entries = new StringBuilder();
        added.get(kind).forEach(entry -> entries.append(prefixed(entry, prefix)));
        int count = counts.get(kind) + added.get(kind).size();
        var list = xml.child(xml.root(), kind);
        if (list.isPresent()) {
            xml.set(list.get(), "count", String.valueOf(count));
            xml.append(list.get(), entries.toString());
        } else {
            String name = xml.named(kind);
            String whole = "<%s count=\"%d\">%s</%s>".formatted(name, count, entries, name);
            int at =
                    xml.children(xml.root()).stream()
                            .filter(each -> BEHIND_DXFS.contains(unprefixed(each.name())))
                            .mapToInt(Element::start)
                            .findFirst()
                            .orElse(xml.root().bodyEnd());
            xml.insert(at, whole);
        }
    }

    private static void cut(Xml xml, Element list, int keep) {
        List<Element> entries = xml.children(list);
        if (entries.size() <= keep) {
            return;
        }
        xml.set(list, "count", String.valueOf(keep));
        xml.replace(entries.get(keep).start(), entries.get(entries.size() - 1).end(), "");
    }

    private static String prefixed(String entry, String prefix) {
        return prefix.isEmpty() ? entry : entry.replaceAll("<(/?)(?=\\w)", "<$1" + prefix);
    }

    private static String unprefixed(String name) {
        return name.substring(name.indexOf(':') + 1);
    }

    private static String fingerprint(byte[] bytes) {
        CRC32 crc = new CRC32();
        crc.update(bytes);
        return Long.toHexString(crc.getValue()) + "-" + bytes.length;
    }
}
