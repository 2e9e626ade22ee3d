package vn.parindex.read.document;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.parindex.read.Unpacking;
import vn.parindex.read.Unreadable;

/** The parts of a Word document that carry text or say how it looks. */
final class WordPackage {
    private static final Pattern TEXT =
            Pattern.compile(
                    "\\[content_types]\\.xml|(?:[^/]+/)?_rels/[^/]*\\.rels|(?:[^/]+/)?[^/]+\\.xml");
    private static final Pattern BESIDE =
            Pattern.compile(
                    "(?:docprops|customxml)/.*"
                            + "|.*/(?:styleswitheffects|websettings|fonttable|people|comments\\w*)\\.xml");
    private static final String STRICT = "http://purl.oclc.org/ooxml";

    private final Map<String, byte[]> parts = new HashMap<>();
    private final Map<String, Map<String, Relation>> relations = new HashMap<>();
    private final String main;

    private WordPackage(Map<String, byte[]> kept) throws Unreadable {
        kept.forEach((name, bytes) -> parts.put(name.toLowerCase(Locale.ROOT), bytes));
        main = related("", "officeDocument").orElseThrow(() -> new Unreadable("damaged"));
    }

    /** Where a relation leads, with its kind: the last word of its type. */
    record Relation(String kind, String target) {}

    static WordPackage of(byte[] bytes) throws Unreadable {
        return new WordPackage(Unpacking.ofReport(bytes, WordPackage::wanted));
    }

    private static boolean wanted(String name) {
        return TEXT.matcher(name).matches() && !BESIDE.matcher(name).matches();
    }

    /** Name of the part with the text. */
    String main() {
        return main;
    }

    Optional<Tag> part(String name) throws Unreadable {
        byte[] bytes = parts.get(name.toLowerCase(Locale.ROOT));
        return bytes == null ? Optional.empty() : Optional.of(TagReader.read(bytes));
    }

    /** The part of this kind that belongs to the text. */
    Optional<Tag> beside(String kind) throws Unreadable {
        Optional<String> name = related(main, kind);
        return name.isPresent() ? part(name.get()) : Optional.empty();
    }

    private Optional<String> related(String source, String kind) throws Unreadable {
        return relations(source).values().stream()
                .filter(relation -> relation.kind().equals(kind))
                .map(Relation::target)
                .findFirst();
    }

    /** Relations of a part to others of the package, by their ids. */
    Map<String, Relation> relations(String source) throws Unreadable {
        Map<String, Relation> known = relations.get(source);
        if (known == null) {
            known = readRelations(source);
            relations.put(source, known);
        }
        return known;
    }

    private Map<String, Relation> readRelations(String source) throws Unreadable {
        int slash = source.lastIndexOf('/');
        String folder = source.substring(0, slash + 1);
        String name = folder + "_rels/" + source.substring(slash + 1) + ".rels";
        Map<String, Relation> found = new HashMap<>();
        Optional<Tag> root = part(name);
        for (Tag relation : root.map(Tag::children).orElse(List.of())) {
            String type = relation.get("Type");
            if (type.startsWith(STRICT)) {
                throw new Unreadable("strict-document");
            }
            if (!relation.get("TargetMode").equals("External")) {
                String kind = type.substring(type.lastIndexOf('/') + 1);
                found.put(
                        relation.get("Id"),
                        new Relation(kind, resolved(folder, relation.get("Target"))));
            }
        }
        return found;
    }

    /** The name of a part, as the package has it. */
    private static String resolved(String folder, String target) {
        String path = target.startsWith("/") ? target.substring(1) : folder + target;
        String before;
        do {
            before = path;
            path = path.replaceFirst("(^|/)(?!\\.\\./)[^/]+/\\.\\./", "$1").replace("/./", "/");
        } while (!path.equals(before));
        return path;
    }
}
