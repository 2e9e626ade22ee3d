package vn.parindex.answer.word;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import vn.parindex.files.FixedZip;

/** A Word document put together by hand. */
final class Docx {
    static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    static final String OFFICE =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String TYPE =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    private static final String HEAD =
            "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String NAMESPACES =
            " xmlns:w=\""
                    + W
                    + "\" xmlns:r=\""
                    + OFFICE
                    + "\" xmlns:v=\"urn:schemas-microsoft-com:vml\""
                    + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\""
                    + " xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\""
                    + " xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\""
                    + " xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\""
                    + " xmlns:w14=\"http://schemas.microsoft.com/office/word/2010/wordml\""
                    + " mc:Ignorable=\"w14\"";

    private final Map<String, byte[]> parts = new TreeMap<>();
    private final StringBuilder types = new StringBuilder();
    private final StringBuilder relations = new StringBuilder();

    /** A document with this content of its body. */
    static Docx of(String... body) {
        Docx docx = new Docx();
        docx.raw(
                "_rels/.rels",
                "<Relationships"
                        + " xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                        + relation("rId1", "officeDocument", "word/document.xml")
                        + "</Relationships>");
        docx.type("word/document.xml", "document.main");
        docx.raw("word/document.xml", document(String.join("", body)));
        return docx;
    }

    static String document(String body) {
        return "<w:document"
                + NAMESPACES
                + "><w:body>"
                + body
                + "<w:sectPr><w:pgSz w:w=\"11906\" w:h=\"16838\"/></w:sectPr></w:body></w:document>";
    }

    /** A paragraph of these runs. */
    static String p(String... runs) {
        return "<w:p>" + String.join("", runs) + "</w:p>";
    }

    /** A run. */
    static String r(String text) {
        return "<w:r><w:t xml:space=\"preserve\">" + text + "</w:t></w:r>";
    }

    /** A run in bold. */
    static String bold(String text) {
        return "<w:r><w:rPr><w:b/></w:rPr><w:t xml:space=\"preserve\">" + text + "</w:t></w:r>";
    }

    /** A further part that the document leads to. */
    Docx part(String type, String name, String content) {
        type("word/" + name, type);
        relations.append(relation("rId" + (relations.length() + 1), type, name));
        return raw("word/" + name, content.replace("NAMESPACES", NAMESPACES.strip()));
    }

    Docx comments(String content) {
        return part("comments", "comments.xml", comment("", content));
    }

    static String comment(String name, String content) {
        return "<w:comments" + name + NAMESPACES + ">" + content + "</w:comments>";
    }

    /** A comment of somebody's. */
    static String comment(int id, String author, String text) {
        return "<w:comment w:id=\"%d\" w:author=\"%s\" w:initials=\"X\">%s</w:comment>"
                .formatted(id, author, p(r(text)));
    }

    /** Any part, as it is. */
    Docx raw(String name, String content) {
        return raw(name, (HEAD + content).getBytes(UTF_8));
    }

    Docx raw(String name, byte[] content) {
        parts.put(name, content);
        return this;
    }

    Docx without(String name) {
        parts.remove(name);
        return this;
    }

    byte[] bytes() {
        parts.putIfAbsent(
                "[Content_Types].xml",
                (HEAD
                                + "<Types"
                                + " xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                                + "<Default Extension=\"rels\" ContentType="
                                + "\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                                + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                                + types
                                + "</Types>")
                        .getBytes(UTF_8));
        if (relations.length() > 0) {
            parts.putIfAbsent(
                    "word/_rels/document.xml.rels",
                    (HEAD
                                    + "<Relationships xmlns="
                                    + "\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                                    + relations
                                    + "</Relationships>")
                            .getBytes(UTF_8));
        }
        try {
            return FixedZip.of(new TreeSet<>(parts.keySet()), parts::get);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void type(String part, String type) {
        types.append(
                "<Override PartName=\"/%s\" ContentType=\"%s%s+xml\"/>"
                        .formatted(part, TYPE, type));
    }

    static String relation(String id, String type, String target) {
        return "<Relationship Id=\"%s\" Type=\"%s/%s\" Target=\"%s\"/>"
                .formatted(id, OFFICE, type, target);
    }
}
