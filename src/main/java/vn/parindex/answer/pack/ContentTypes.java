package vn.parindex.answer.pack;

import java.io.IOException;
import java.util.Optional;

/** The list of the package's parts by type. */
public final class ContentTypes {
    public static final String SHEET =
            "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml";
    public static final String COMMENTS =
            "application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml";
    public static final String STYLES =
            "application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml";
    public static final String DRAWING =
            "application/vnd.openxmlformats-officedocument.drawing+xml";
    public static final String CHART =
            "application/vnd.openxmlformats-officedocument.drawingml.chart+xml";

    private static final String VML = "vml";
    private static final String VML_TYPE =
            "application/vnd.openxmlformats-officedocument.vmlDrawing";

    private ContentTypes() {}

    /** Names the type of a part. */
    public static void add(Parts parts, String part, String type) throws IOException {
        Xml xml = parts.xml(Parts.CONTENT_TYPES);
        xml.append(
                xml.root(),
                "<%s PartName=\"/%s\" ContentType=\"%s\"/>"
                        .formatted(xml.named("Override"), XmlText.attribute(part), type));
        parts.put(Parts.CONTENT_TYPES, xml.bytes());
    }

    /** True when a part's type is named, not only by its ending. */
    public static boolean knows(Parts parts, String part) throws IOException {
        Xml xml = parts.xml(Parts.CONTENT_TYPES);
        return xml.children(xml.root(), "Override").stream()
                .anyMatch(
                        each ->
                                xml.attribute(each, "PartName")
                                        .orElse("")
                                        .equalsIgnoreCase("/" + part));
    }

    /** Parts ending in .vml go by their ending: that is how every office program writes them. */
    public static void addDrawingsOfNotes(Parts parts) throws IOException {
        Xml xml = parts.xml(Parts.CONTENT_TYPES);
        if (vml(xml).isEmpty()) {
            xml.insert(
                    xml.root().bodyStart(),
                    "<%s Extension=\"%s\" ContentType=\"%s\"/>"
                            .formatted(xml.named("Default"), VML, VML_TYPE));
            parts.put(Parts.CONTENT_TYPES, xml.bytes());
        }
    }

    /** Forgets a part that is gone. */
    public static void remove(Parts parts, String part) throws IOException {
        Xml xml = parts.xml(Parts.CONTENT_TYPES);
        for (Element each : xml.children(xml.root(), "Override")) {
            if (xml.attribute(each, "PartName").orElse("").equalsIgnoreCase("/" + part)) {
                xml.remove(each);
            }
        }
        if (parts.names().stream().noneMatch(name -> name.endsWith("." + VML))) {
            vml(xml).filter(each -> part.endsWith("." + VML)).ifPresent(xml::remove);
        }
        parts.put(Parts.CONTENT_TYPES, xml.bytes());
    }

    private static Optional<Element> vml(Xml xml) {
        return xml.children(xml.root(), "Default").stream()
                .filter(each -> xml.attribute(each, "Extension").orElse("").equalsIgnoreCase(VML))
                .findFirst();
    }
}
