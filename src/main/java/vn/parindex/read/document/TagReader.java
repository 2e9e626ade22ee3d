package vn.parindex.read.document;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import vn.parindex.read.Unreadable;

/**
 * Reads an XML part into elements and leaves out what no reader of the text would miss. Declares
 * nothing, asks for nothing outside the part.
 */
final class TagReader {
    private static final int DEPTH = 250;
    private static final int MOST = 700_000;
    private static final int MOST_TEXT = 4_000_000;
    private static final String OFFICE = "http://schemas.openxmlformats.org/";
    private static final Map<String, String> PREFIXES =
            Map.ofEntries(
                    Map.entry(OFFICE + "wordprocessingml/2006/main", "w:"),
                    Map.entry(OFFICE + "officeDocument/2006/relationships", "r:"),
                    Map.entry(OFFICE + "markup-compatibility/2006", "mc:"),
                    Map.entry(OFFICE + "drawingml/2006/wordprocessingDrawing", "wp:"),
                    Map.entry(OFFICE + "drawingml/2006/main", "a:"),
                    Map.entry(OFFICE + "drawingml/2006/picture", "pic:"),
                    Map.entry(OFFICE + "package/2006/relationships", ""),
                    Map.entry(OFFICE + "package/2006/content-types", ""),
                    Map.entry("urn:schemas-microsoft-com:vml", "v:"),
                    Map.entry("http://www.w3.org/XML/1998/namespace", "xml:"));
    private static final Set<String> LEFT_OUT =
            Set.of(
                    "w:proofErr",
                    "w:lastRenderedPageBreak",
                    "w:bookmarkStart",
                    "w:bookmarkEnd",
                    "w:rPrChange",
                    "w:pPrChange",
                    "w:tblPrChange",
                    "w:tblPrExChange",
                    "w:tblGridChange",
                    "w:trPrChange",
                    "w:tcPrChange",
                    "w:sectPrChange",
                    "w:numberingChange",
                    "w:latentStyles");

    private static final XMLInputFactory FACTORY = factory();

    private final XMLStreamReader xml;
    private final Map<String, String> names = new HashMap<>();
    private int count;
    private int depth;
    private long characters;

    private TagReader(XMLStreamReader xml) {
        this.xml = xml;
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        return factory;
    }

    /** The root element of a part. */
    static Tag read(byte[] part) throws Unreadable {
        try {
            TagReader reader =
                    new TagReader(FACTORY.createXMLStreamReader(new ByteArrayInputStream(part)));
            Tag document = new Tag("", Map.of(), new ArrayList<>(), "");
            reader.fill(document.children());
            if (document.children().size() != 1) {
                throw new Unreadable("damaged");
            }
            return document.children().get(0);
        } catch (XMLStreamException | RuntimeException damaged) {
            throw new Unreadable("damaged");
        }
    }

    /** Everything up to the end of the element that was just opened; returns the text in it. */
    private String fill(List<Tag> children) throws XMLStreamException, Unreadable {
        StringBuilder text = new StringBuilder();
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.END_ELEMENT) {
                break;
            }
            if (event == XMLStreamConstants.START_ELEMENT) {
                add(children);
            } else if (event == XMLStreamConstants.DTD
                    || event == XMLStreamConstants.ENTITY_REFERENCE) {
                throw new Unreadable("unsafe");
            } else if (xml.isCharacters()) {
                characters += xml.getTextLength();
                if (characters > MOST_TEXT) {
                    throw new Unreadable("too-long");
                }
                text.append(xml.getText());
            }
        }
        return text.toString();
    }

    private void add(List<Tag> siblings) throws XMLStreamException, Unreadable {
        count++;
        depth++;
        if (count > MOST || depth > DEPTH) {
            throw new Unreadable("too-long");
        }
        String name = name(xml.getNamespaceURI(), xml.getLocalName());
        Map<String, String> attributes = attributes();
        List<Tag> children = new ArrayList<>(2);
        String text = fill(children);
        depth--;
        if (!LEFT_OUT.contains(name)) {
            List<Tag> kept = children.isEmpty() ? List.of() : children;
            siblings.add(new Tag(name, attributes, kept, name.equals("w:t") ? text : ""));
        }
    }

    private Map<String, String> attributes() {
        Map<String, String> attributes = null;
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            String name = name(xml.getAttributeNamespace(i), xml.getAttributeLocalName(i));
            if (!name.startsWith("w:rsid")) {
                attributes = attributes == null ? new TreeMap<>() : attributes;
                attributes.put(name, xml.getAttributeValue(i));
            }
        }
        return attributes == null ? Map.of() : attributes;
    }

    private String name(String namespace, String local) {
        String prefix =
                namespace == null || namespace.isEmpty()
                        ? ""
                        : PREFIXES.getOrDefault(namespace, "x:");
        return names.computeIfAbsent(prefix + local, name -> name);
    }
}
