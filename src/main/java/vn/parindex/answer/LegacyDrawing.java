package vn.parindex.answer;

import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import vn.parindex.answer.pack.Element;
import vn.parindex.answer.pack.Parts;
import vn.parindex.answer.pack.Relations;
import vn.parindex.answer.pack.Xml;

/** The place in a sheet that leads to the boxes of its notes. */
final class LegacyDrawing {
    private static final String NAME = "legacyDrawing";
    private static final String OFFICE =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private static final Set<String> BEHIND =
            Set.of(
                    "legacyDrawingHF",
                    "drawingHF",
                    "picture",
                    "oleObjects",
                    "controls",
                    "webPublishItems",
                    "tableParts",
                    "extLst",
                    "AlternateContent");

    private LegacyDrawing() {}

    /** The drawing part of a sheet. */
    static Optional<String> of(Parts parts, String sheet) throws IOException {
        Xml xml = parts.xml(sheet);
        Optional<String> id =
                xml.child(xml.root(), NAME).flatMap(each -> xml.attribute(each, "id"));
        return id.isPresent() ? new Relations(parts, sheet).target(id.get()) : Optional.empty();
    }

    /** Makes the sheet lead to a drawing. */
    static void add(Parts parts, String sheet, String id) throws IOException {
        Xml xml = parts.xml(sheet);
        int at =
                xml.children(xml.root()).stream()
                        .filter(each -> BEHIND.contains(each.name().replaceFirst("^.*:", "")))
                        .mapToInt(Element::start)
                        .findFirst()
                        .orElse(xml.root().bodyEnd());
        xml.insert(at, "<%s r:id=\"%s\" xmlns:r=\"%s\"/>".formatted(xml.named(NAME), id, OFFICE));
        parts.put(sheet, xml.bytes());
    }

    /** Makes the sheet lead to none. */
    static void remove(Parts parts, String sheet) throws IOException {
        Xml xml = parts.xml(sheet);
        xml.child(xml.root(), NAME).ifPresent(xml::remove);
        parts.put(sheet, xml.bytes());
    }
}
