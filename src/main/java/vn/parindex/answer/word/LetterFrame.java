package vn.parindex.answer.word;

import java.util.Map;

/** What every letter in Word is made of beside its text: paper, styles, page numbers. */
final class LetterFrame {
    static final String DOCUMENT = "word/document.xml";

    private static final String HEAD =
            "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String WORD =
            "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";
    private static final String RELATIONSHIPS =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String TYPE =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    // A4 upright, 20 mm above and below, 30 mm left, 15 mm right
    private static final String PAPER =
            "<w:sectPr><w:headerReference w:type=\"default\" r:id=\"rId2\"/>"
                    + "<w:pgSz w:w=\"11906\" w:h=\"16838\"/>"
                    + "<w:pgMar w:top=\"1134\" w:right=\"850\" w:bottom=\"1134\" w:left=\"1701\""
                    + " w:header=\"567\" w:footer=\"567\" w:gutter=\"0\"/>"
                    + "<w:titlePg/></w:sectPr>";

    // from the second page on, in the middle of the upper margin
    private static final String PAGE_NUMBER =
            "<w:p><w:pPr><w:pStyle w:val=\"Header\"/></w:pPr>"
                    + "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>"
                    + "<w:r><w:instrText xml:space=\"preserve\"> PAGE </w:instrText></w:r>"
                    + "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:t>2</w:t></w:r>"
                    + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:p>";

    private static final String STYLES =
            """
            <w:docDefaults><w:rPrDefault><w:rPr>\
            <w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" \
            w:eastAsia="Times New Roman" w:cs="Times New Roman"/>\
            <w:sz w:val="26"/><w:szCs w:val="26"/><w:lang w:val="vi-VN"/></w:rPr></w:rPrDefault>\
            <w:pPrDefault/></w:docDefaults>\
            <w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/>\
            <w:pPr><w:spacing w:before="60" w:after="60"/><w:jc w:val="both"/></w:pPr></w:style>\
            <w:style w:type="paragraph" w:styleId="Title"><w:name w:val="Title"/>\
            <w:basedOn w:val="Normal"/><w:pPr><w:spacing w:before="0" w:after="120"/>\
            <w:jc w:val="center"/></w:pPr>\
            <w:rPr><w:b/><w:bCs/><w:sz w:val="28"/><w:szCs w:val="28"/></w:rPr></w:style>\
            <w:style w:type="paragraph" w:customStyle="1" w:styleId="Verdict">\
            <w:name w:val="Verdict"/><w:basedOn w:val="Normal"/>\
            <w:pPr><w:spacing w:before="0" w:after="180"/><w:jc w:val="center"/></w:pPr>\
            <w:rPr><w:b/><w:bCs/></w:rPr></w:style>\
            <w:style w:type="paragraph" w:customStyle="1" w:styleId="Fact"><w:name w:val="Fact"/>\
            <w:basedOn w:val="Normal"/><w:pPr><w:spacing w:before="0" w:after="20"/>\
            <w:jc w:val="left"/></w:pPr></w:style>\
            <w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/>\
            <w:basedOn w:val="Normal"/><w:next w:val="Normal"/>\
            <w:pPr><w:keepNext/><w:spacing w:before="240" w:after="60"/><w:jc w:val="left"/>\
            <w:outlineLvl w:val="0"/></w:pPr><w:rPr><w:b/><w:bCs/></w:rPr></w:style>\
            <w:style w:type="paragraph" w:customStyle="1" w:styleId="Legend">\
            <w:name w:val="Legend"/><w:basedOn w:val="Normal"/>\
            <w:pPr><w:keepNext/><w:spacing w:before="0" w:after="80"/></w:pPr>\
            <w:rPr><w:i/><w:iCs/><w:sz w:val="24"/><w:szCs w:val="24"/></w:rPr></w:style>\
            <w:style w:type="paragraph" w:customStyle="1" w:styleId="Cell"><w:name w:val="Cell"/>\
            <w:basedOn w:val="Normal"/><w:pPr><w:spacing w:before="40" w:after="40"/>\
            <w:jc w:val="left"/></w:pPr><w:rPr><w:sz w:val="24"/><w:szCs w:val="24"/></w:rPr>\
            </w:style>\
            <w:style w:type="paragraph" w:customStyle="1" w:styleId="CellTitle">\
            <w:name w:val="CellTitle"/><w:basedOn w:val="Cell"/>\
            <w:pPr><w:jc w:val="center"/></w:pPr><w:rPr><w:b/><w:bCs/></w:rPr></w:style>\
            <w:style w:type="paragraph" w:customStyle="1" w:styleId="CellNumber">\
            <w:name w:val="CellNumber"/><w:basedOn w:val="Cell"/>\
            <w:pPr><w:jc w:val="center"/></w:pPr></w:style>\
            <w:style w:type="paragraph" w:styleId="Header"><w:name w:val="header"/>\
            <w:basedOn w:val="Normal"/><w:pPr><w:spacing w:before="0" w:after="0"/>\
            <w:jc w:val="center"/></w:pPr></w:style>\
            <w:style w:type="table" w:default="1" w:styleId="TableNormal">\
            <w:name w:val="Normal Table"/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar>\
            <w:top w:w="0" w:type="dxa"/><w:left w:w="108" w:type="dxa"/>\
            <w:bottom w:w="0" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar>\
            </w:tblPr></w:style>\
            <w:style w:type="table" w:customStyle="1" w:styleId="Table"><w:name w:val="Table"/>\
            <w:basedOn w:val="TableNormal"/><w:tblPr><w:tblBorders>\
            <w:top w:val="single" w:sz="4" w:space="0" w:color="000000"/>\
            <w:left w:val="single" w:sz="4" w:space="0" w:color="000000"/>\
            <w:bottom w:val="single" w:sz="4" w:space="0" w:color="000000"/>\
            <w:right w:val="single" w:sz="4" w:space="0" w:color="000000"/>\
            <w:insideH w:val="single" w:sz="4" w:space="0" w:color="000000"/>\
            <w:insideV w:val="single" w:sz="4" w:space="0" w:color="000000"/>\
            </w:tblBorders></w:tblPr></w:style>""";

    private LetterFrame() {}

    /** The document with this text. */
    static String document(String body) {
        String namespaces = WORD + " xmlns:r=\"" + RELATIONSHIPS + "\"";
        return HEAD
                + "<w:document %s><w:body>%s%s</w:body></w:document>"
                        .formatted(namespaces, body, PAPER);
    }

    /** All parts but the document itself. */
    static Map<String, String> parts() {
        return Map.of(
                "[Content_Types].xml", types(),
                "_rels/.rels", relations(relation("rId1", "officeDocument", DOCUMENT)),
                "word/_rels/document.xml.rels",
                        relations(
                                relation("rId1", "styles", "styles.xml")
                                        + relation("rId2", "header", "header1.xml")),
                "word/styles.xml", HEAD + "<w:styles " + WORD + ">" + STYLES + "</w:styles>",
                "word/header1.xml", HEAD + "<w:hdr " + WORD + ">" + PAGE_NUMBER + "</w:hdr>");
    }

    private static String types() {
        return HEAD
                + "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                + "<Default Extension=\"rels\""
                + " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                + type(DOCUMENT, "document.main")
                + type("word/styles.xml", "styles")
                + type("word/header1.xml", "header")
                + "</Types>";
    }

    private static String type(String part, String type) {
        return "<Override PartName=\"/%s\" ContentType=\"%s%s+xml\"/>".formatted(part, TYPE, type);
    }

    private static String relations(String all) {
        return HEAD
                + "<Relationships"
                + " xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                + all
                + "</Relationships>";
    }

    private static String relation(String id, String type, String target) {
        return "<Relationship Id=\"%s\" Type=\"%s/%s\" Target=\"%s\"/>"
                .formatted(id, RELATIONSHIPS, type, target);
    }
}
