package vn.parindex.answer.pack;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What a part of the package leads to. */
public final class Relations {
    private static final String TYPES =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final String EMPTY =
            "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
                    + "<Relationships"
                    + " xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"/>";

    private final Parts parts;
    private final String source;
    private final String file;

    /**
     * One relation inside the package.
     *
     * @param type the last word of the type, for example {@code comments}
     * @param target name of a part
     */
    public record Relation(String id, String type, String target) {}

    /**
     * The relations of a part.
     *
     * @param source name of the part, or empty text for the package itself
     */
    public Relations(Parts parts, String source) {
        this.parts = parts;
        this.source = source;
        int slash = source.lastIndexOf('/') + 1;
        this.file = source.substring(0, slash) + "_rels/" + source.substring(slash) + ".rels";
    }

    public List<Relation> all() throws IOException {
        List<Relation> all = new ArrayList<>();
        if (parts.has(file)) {
            Xml xml = parts.xml(file);
            for (Element each : xml.children(xml.root(), "Relationship")) {
                if (xml.attribute(each, "TargetMode").filter("External"::equals).isEmpty()) {
                    all.add(relation(xml, each));
                }
            }
        }
        return all;
    }

    /** The part under this id. */
    public Optional<String> target(String id) throws IOException {
        return all().stream().filter(each -> each.id().equals(id)).map(Relation::target).findAny();
    }

    /** The first part of this type. */
    public Optional<String> first(String type) throws IOException {
        return all().stream()
                .filter(each -> each.type().equals(type))
                .map(Relation::target)
                .findFirst();
    }

    /** Leads to one more part; gives the id. */
    public String add(String type, String target) throws IOException {
        Xml xml = parts.has(file) ? parts.xml(file) : new Xml(EMPTY);
        Element root = xml.root();
        Set<String> ids =
                xml.children(root).stream()
                        .flatMap(each -> xml.attribute(each, "Id").stream())
                        .collect(Collectors.toSet());
        int number = 1;
        while (ids.contains("rId" + number)) {
            number++;
        }
        String id = "rId" + number;
        xml.append(
                root,
                "<%s Id=\"%s\" Type=\"%s\" Target=\"/%s\"/>"
                        .formatted(
                                xml.named("Relationship"),
                                id,
                                TYPES + type,
                                XmlText.attribute(target)));
        parts.put(file, xml.bytes());
        return id;
    }

    /** Leads to this part no longer. */
    public void remove(String target) throws IOException {
        Xml xml = parts.xml(file);
        List<Element> all = xml.children(xml.root());
        int left = all.size();
        for (Element each : all) {
            if (relation(xml, each).target().equalsIgnoreCase(target)) {
                xml.remove(each);
                left--;
            }
        }
        if (left == 0) {
            parts.remove(file);
        } else {
            parts.put(file, xml.bytes());
        }
    }

    /** Removes a part together with all that only it leads to. */
    public static void removeTree(Parts parts, String part) throws IOException {
        Relations relations = new Relations(parts, part);
        List<String> targets = relations.all().stream().map(Relation::target).distinct().toList();
        parts.remove(relations.file);
        parts.remove(part);
        ContentTypes.remove(parts, part);
        for (String target : targets) {
            if (parts.has(target) && !isTarget(parts, target)) {
                removeTree(parts, target);
            }
        }
    }

    private static boolean isTarget(Parts parts, String target) throws IOException {
        byte[] name =
                target.substring(target.lastIndexOf('/') + 1).getBytes(StandardCharsets.UTF_8);
        for (String each : parts.names()) {
            if (each.endsWith(".rels") && contains(parts.bytes(each), name)) {
                Xml xml = parts.xml(each);
                Relations relations = new Relations(parts, sourceOf(each));
                for (Element element : xml.children(xml.root())) {
                    if (relations.relation(xml, element).target().equalsIgnoreCase(target)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private static boolean contains(byte[] bytes, byte[] name) {
        return new String(bytes, StandardCharsets.ISO_8859_1)
                .contains(new String(name, StandardCharsets.ISO_8859_1));
    }

    private static String sourceOf(String file) {
        return file.replaceFirst("_rels/([^/]*)\\.rels$", "$1");
    }

    private Relation relation(Xml xml, Element element) {
        String type = xml.attribute(element, "Type").orElse("");
        return new Relation(
                xml.attribute(element, "Id").orElse(""),
                type.substring(type.lastIndexOf('/') + 1),
                resolved(xml.attribute(element, "Target").orElse("")));
    }

    private String resolved(String target) {
        String forward = target.replace('\\', '/').replace(" ", "%20");
        try {
            URI here = URI.create("/" + source.replace(" ", "%20"));
            String path = here.resolve(forward).getPath();
            return path == null ? target : path.replaceFirst("^/+", "");
        } catch (IllegalArgumentException e) {
            return target;
        }
    }
}
