package vn.parindex.answer.word;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/** A commented document as another program sees it. */
final class Commented {
    private final Map<String, byte[]> parts = new TreeMap<>();
    private final Map<String, StringBuilder> ranges = new LinkedHashMap<>();
    private final List<String> references = new ArrayList<>();
    private final List<String> open = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();

    private int boxes;

    private final String main;

    private Commented(String main) {
        this.main = main;
    }

    static Commented of(byte[] docx) {
        return of(docx, "word/document.xml");
    }

    static Commented of(byte[] docx, String main) {
        Commented commented = new Commented(main);
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                commented.parts.put(entry.getName(), zip.readAllBytes());
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        commented.walk(commented.dom(main).getDocumentElement());
        return commented;
    }

    /** Every part but those that a comment may change. */
    Map<String, String> others() {
        Map<String, String> others = new TreeMap<>();
        parts.forEach(
                (name, bytes) -> {
                    if (!List.of(
                                    "word/document.xml",
                                    "word/comments.xml",
                                    "[Content_Types].xml",
                                    "word/_rels/document.xml.rels")
                            .contains(name)) {
                        others.put(
                                name,
                                new String(bytes, java.nio.charset.StandardCharsets.ISO_8859_1));
                    }
                });
        return others;
    }

    String part(String name) {
        byte[] bytes = parts.get(name);
        return bytes == null ? "" : new String(bytes, java.nio.charset.StandardCharsets.UTF_8);
    }

    java.util.Set<String> names() {
        return new TreeSet<>(parts.keySet());
    }

    /** The whole text with everything but the marks of comments, to be compared. */
    String text() {
        return text.toString();
    }

    /** What each comment says, by id. */
    Map<String, String> comments() {
        return comments("word/comments.xml");
    }

    Map<String, String> comments(String part) {
        Map<String, String> comments = new LinkedHashMap<>();
        if (parts.containsKey(part)) {
            for (Element comment : elements(dom(part).getDocumentElement())) {
                List<String> lines = new ArrayList<>();
                elements(comment).forEach(p -> lines.add(p.getTextContent()));
                String author = comment.getAttributeNS(Docx.W, "author");
                comments.put(
                        comment.getAttributeNS(Docx.W, "id"),
                        author + ": " + String.join("\n", lines));
            }
        }
        return comments;
    }

    /**
     * The words that comments hang on, those of boxes left out, by id, in the order in which they
     * begin.
     */
    Map<String, String> ranges() {
        Map<String, String> words = new LinkedHashMap<>();
        ranges.forEach((id, said) -> words.put(id, said.toString()));
        return words;
    }

    /** The ids of the comments' own signs, in order. */
    List<String> references() {
        return references;
    }

    /**
     * Everything in the document but the marks of comments, letter by letter with its look, however
     * it is parted into runs.
     */
    String letters() {
        StringBuilder letters = new StringBuilder();
        tell(dom(main).getDocumentElement(), "", letters);
        return letters.toString();
    }

    private static void tell(Element element, String look, StringBuilder letters) {
        String name = element.getLocalName();
        if (name.startsWith("comment")) {
            return;
        }
        if (name.equals("t")) {
            boolean all = element.getAttribute("xml:space").equals("preserve");
            String text = element.getTextContent();
            (all ? text : text.strip()).chars().forEach(c -> letters.append(look).append((char) c));
        } else if (name.equals("r")) {
            StringBuilder own = new StringBuilder();
            for (Element child : elements(element)) {
                if (child.getLocalName().equals("rPr")) {
                    tell(child, "", own);
                } else {
                    tell(child, own.toString(), letters);
                }
            }
        } else {
            letters.append(look).append('<').append(name);
            for (int i = 0; i < element.getAttributes().getLength(); i++) {
                letters.append(' ').append(element.getAttributes().item(i));
            }
            elements(element).forEach(child -> tell(child, "", letters));
            letters.append('>');
        }
    }

    private void walk(Element element) {
        String name = Docx.W.equals(element.getNamespaceURI()) ? element.getLocalName() : "";
        String id = element.getAttributeNS(Docx.W, "id");
        switch (name) {
            case "commentRangeStart" -> {
                open.add(id);
                ranges.put(id, new StringBuilder());
            }
            case "commentRangeEnd" -> open.remove(id);
            case "commentReference" -> references.add(id);
            case "t" -> said(element.getTextContent());
            case "delText", "instrText" -> text.append(element.getTextContent());
            case "txbxContent" -> boxes++;
            case "tab" -> said("\t");
            case "br" -> said("\n");
            case "p" -> text.append("¶");
            default -> {
                // says nothing itself
            }
        }
        elements(element).forEach(this::walk);
        if (name.equals("txbxContent")) {
            boxes--;
        }
    }

    private void said(String words) {
        text.append(words);
        if (boxes > 0) {
            return;
        }
        open.forEach(id -> ranges.get(id).append(words));
    }

    private Document dom(String part) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            return factory.newDocumentBuilder().parse(new ByteArrayInputStream(parts.get(part)));
        } catch (IOException | SAXException | ParserConfigurationException e) {
            throw new IllegalStateException(part, e);
        }
    }

    private static List<Element> elements(Element parent) {
        List<Element> elements = new ArrayList<>();
        for (Node n = parent.getFirstChild(); n != null; n = n.getNextSibling()) {
            if (n instanceof Element element) {
                elements.add(element);
            }
        }
        return elements;
    }
}
