package vn.parindex.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import vn.parindex.files.FixedZip;

/**
 * The report template as it is shipped, in the layout of Nghị định 30/2020/NĐ-CP, Phụ lục I. From
 * then on it is a Word file that staff edit.
 */
final class TemplateDocument {
    private static final String XML =
            "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String WORD =
            "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
                    + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";
    private static final String OFFICE =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final String TYPE =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    private TemplateDocument() {}

    /** The shipped template. */
    static byte[] bytes() throws IOException {
        return zip(TemplateBody.xml(), WordStyles.part());
    }

    /** The same document around another body, for tests. */
    static byte[] with(String body) throws IOException {
        return zip(body, WordStyles.part());
    }

    /** A template that somebody made from an empty page. */
    static byte[] withoutStyles() throws IOException {
        String none = XML + "<w:styles " + WORD + "/>";
        return zip(TemplateBody.xml(), none.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] zip(String body, byte[] styles) throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        put(parts, "[Content_Types].xml", contentTypes());
        put(parts, "_rels/.rels", packageRelationships());
        put(parts, "docProps/core.xml", core());
        put(
                parts,
                "word/document.xml",
                XML + "<w:document " + WORD + "><w:body>" + body + "</w:body></w:document>");
        put(parts, "word/_rels/document.xml.rels", documentRelationships());
        parts.put("word/styles.xml", styles);
        put(parts, "word/settings.xml", settings());
        put(
                parts,
                "word/header1.xml",
                header(
                        "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>"
                                + "<w:r><w:instrText xml:space=\"preserve\"> PAGE </w:instrText></w:r>"
                                + "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:t>2</w:t></w:r>"
                                + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>"));
        put(parts, "word/header2.xml", header(""));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                out.putNextEntry(new ZipEntry(part.getKey()));
                out.write(part.getValue());
                out.closeEntry();
            }
        }
        return FixedZip.of(bytes.toByteArray());
    }

    private static void put(Map<String, byte[]> parts, String name, String xml) {
        parts.put(name, xml.getBytes(StandardCharsets.UTF_8));
    }

    private static String contentTypes() {
        return XML
                + "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                + override("/word/document.xml", TYPE + "document.main+xml")
                + override("/word/styles.xml", TYPE + "styles+xml")
                + override("/word/settings.xml", TYPE + "settings+xml")
                + override("/word/header1.xml", TYPE + "header+xml")
                + override("/word/header2.xml", TYPE + "header+xml")
                + override(
                        "/docProps/core.xml",
                        "application/vnd.openxmlformats-package.core-properties+xml")
                + "</Types>";
    }

    private static String override(String part, String type) {
        return "<Override PartName=\"" + part + "\" ContentType=\"" + type + "\"/>";
    }

    private static String packageRelationships() {
        return relationships(
                relationship("rId1", OFFICE + "officeDocument", "word/document.xml"),
                relationship(
                        "rId2",
                        "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties",
                        "docProps/core.xml"));
    }

    private static String documentRelationships() {
        return relationships(
                relationship("rId1", OFFICE + "styles", "styles.xml"),
                relationship("rId2", OFFICE + "settings", "settings.xml"),
                relationship("rId3", OFFICE + "header", "header1.xml"),
                relationship("rId4", OFFICE + "header", "header2.xml"));
    }

    private static String relationships(String... entries) {
        return XML
                + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                + String.join("", entries)
                + "</Relationships>";
    }

    private static String relationship(String id, String type, String target) {
        return "<Relationship Id=\"" + id + "\" Type=\"" + type + "\" Target=\"" + target + "\"/>";
    }

    private static String core() {
        return XML
                + "<cp:coreProperties xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\""
                + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\">"
                + "<dc:title>Báo cáo kết quả xác định Chỉ số cải cách hành chính</dc:title>"
                + "<dc:language>vi-VN</dc:language></cp:coreProperties>";
    }

    private static String settings() {
        return XML
                + "<w:settings "
                + WORD
                + "><w:zoom w:percent=\"100\"/><w:defaultTabStop w:val=\"720\"/>"
                + "<w:characterSpacingControl w:val=\"doNotCompress\"/><w:compat>"
                + "<w:compatSetting w:name=\"compatibilityMode\" w:uri=\"http://schemas.microsoft.com/office/word\" w:val=\"15\"/>"
                + "</w:compat><w:themeFontLang w:val=\"vi-VN\"/></w:settings>";
    }

    private static String header(String content) {
        return XML
                + "<w:hdr "
                + WORD
                + "><w:p><w:pPr><w:jc w:val=\"center\"/></w:pPr>"
                + content
                + "</w:p></w:hdr>";
    }
}
