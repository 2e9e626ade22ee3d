package vn.parindex.read.document;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.LinkedHashMap;
import java.util.Map;
import vn.parindex.read.Workbooks;

/** Word documents put together from their XML. */
public final class WordXml {
    private static final String OFFICE = "http://schemas.openxmlformats.org/";
    private static final String SPACES =
            " xmlns:w=\""
                    + OFFICE
                    + "wordprocessingml/2006/main\" xmlns:r=\""
                    + OFFICE
                    + "officeDocument/2006/relationships\" xmlns:mc=\""
                    + OFFICE
                    + "markup-compatibility/2006\" xmlns:wp=\""
                    + OFFICE
                    + "drawingml/2006/wordprocessingDrawing\" xmlns:a=\""
                    + OFFICE
                    + "drawingml/2006/main\" xmlns:pic=\""
                    + OFFICE
                    + "drawingml/2006/picture\" xmlns:v=\"urn:schemas-microsoft-com:vml\""
                    + " xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\"";
    private static final String TYPE =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";

    private final Map<String, String> parts = new LinkedHashMap<>();
    private final StringBuilder relations = new StringBuilder();

    private WordXml(String body) {
        parts.put("word/document.xml", root("document", "<w:body>" + body + "</w:body>"));
    }

    /** A document with this body. */
    public static WordXml body(String body) {
        return new WordXml(body);
    }

    private static String root(String name, String content) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?><w:"
                + name
                + SPACES
                + ">"
                + content
                + "</w:"
                + name
                + ">";
    }

    /** A further part beside the text, found by the kind of its relation. */
    public WordXml with(String kind, String rootName, String content) {
        return part(kind, kind + ".xml", root(rootName, content));
    }

    WordXml part(String kind, String name, String content) {
        parts.put("word/" + name, content);
        return relation(name, kind, name);
    }

    WordXml margin(String kind, String id, String content) {
        String name = kind + id + ".xml";
        parts.put("word/" + name, root(kind.equals("header") ? "hdr" : "ftr", content));
        return relation(id, kind, name);
    }

    WordXml relation(String id, String kind, String target) {
        relations
                .append("<Relationship Id=\"")
                .append(id)
                .append("\" Type=\"" + OFFICE + "officeDocument/2006/relationships/")
                .append(kind)
                .append("\" Target=\"")
                .append(target)
                .append("\"/>");
        return this;
    }

    /** The file. */
    public byte[] bytes() {
        Map<String, byte[]> all = new LinkedHashMap<>();
        String types =
                "<Types xmlns=\""
                        + OFFICE
                        + "package/2006/content-types\">"
                        + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                        + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                        + "<Override PartName=\"/word/document.xml\" ContentType=\""
                        + TYPE
                        + "\"/></Types>";
        all.put("[Content_Types].xml", types.getBytes(UTF_8));
        String main =
                "<Relationship Id=\"rId1\" Type=\""
                        + OFFICE
                        + "officeDocument/2006/relationships/officeDocument\""
                        + " Target=\"word/document.xml\"/>";
        all.put("_rels/.rels", rels(main));
        all.put("word/_rels/document.xml.rels", rels(relations.toString()));
        parts.forEach((name, text) -> all.put(name, text.getBytes(UTF_8)));
        return Workbooks.zip(all);
    }

    private static byte[] rels(String content) {
        return ("<Relationships xmlns=\""
                        + OFFICE
                        + "package/2006/relationships\">"
                        + content
                        + "</Relationships>")
                .getBytes(UTF_8);
    }

    /** A paragraph with this text. */
    public static String p(String text) {
        return "<w:p>" + r(text) + "</w:p>";
    }

    /** A run with this text. */
    public static String r(String text) {
        return "<w:r><w:t xml:space=\"preserve\">" + text + "</w:t></w:r>";
    }
}
