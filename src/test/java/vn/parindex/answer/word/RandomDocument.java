package vn.parindex.answer.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** A document of random make: looks, links, fields, tracked changes, tables, boxes, comments. */
final class RandomDocument {
    private static final List<String> WORDS =
            List.of(
                    "Tổng",
                    "số",
                    "253",
                    "hồ sơ",
                    "(96,83%)",
                    "A&amp;B",
                    "xã",
                    "ngày",
                    "05/6/2023",
                    "Ð",
                    "1 &lt; 2",
                    "–",
                    "\u00A0",
                    "đạt",
                    "&#x1EBF;",
                    ";",
                    "  ");

    private final Random random;
    private final StringBuilder body = new StringBuilder();
    private final StringBuilder others = new StringBuilder();
    private int comment;

    RandomDocument(long seed) {
        random = new Random(seed);
        int paragraphs = 2 + random.nextInt(6);
        for (int i = 0; i < paragraphs; i++) {
            block();
        }
    }

    byte[] bytes() {
        Docx docx = Docx.of(body.toString());
        return (comment > 0 ? docx.comments(others.toString()) : docx).bytes();
    }

    private void block() {
        switch (random.nextInt(8)) {
            case 0 ->
                    body.append(
                            "<w:tbl><w:tblPr/><w:tblGrid><w:gridCol/></w:tblGrid><w:tr><w:tc><w:tcPr/>"
                                    + paragraph(true)
                                    + "</w:tc></w:tr></w:tbl>");
            case 1 -> body.append("<w:p/>");
            case 2 ->
                    body.append("<w:sdt><w:sdtContent>")
                            .append(paragraph(true))
                            .append("</w:sdtContent></w:sdt>");
            default -> body.append(paragraph(true));
        }
    }

    private String paragraph(boolean boxes) {
        StringBuilder paragraph = new StringBuilder("<w:p>");
        if (random.nextBoolean()) {
            paragraph.append("<w:pPr><w:jc w:val=\"both\"/></w:pPr>");
        }
        int pieces = random.nextInt(7);
        for (int i = 0; i < pieces; i++) {
            paragraph.append(inline(boxes));
        }
        return paragraph.append("</w:p>").toString();
    }

    private String inline(boolean boxes) {
        return switch (random.nextInt(11)) {
            case 0 -> "<w:hyperlink w:anchor=\"x\">" + run() + run() + "</w:hyperlink>";
            case 1 -> "<w:ins w:id=\"90\" w:author=\"A\">" + run() + "</w:ins>";
            case 2 ->
                    "<w:del w:id=\"91\" w:author=\"A\"><w:r><w:delText>cũ</w:delText></w:r></w:del>";
            case 3 ->
                    "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>"
                            + "<w:r><w:instrText>PAGE</w:instrText></w:r>"
                            + "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>"
                            + run()
                            + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>";
            case 4 -> commented();
            case 5 -> boxes ? box() : run();
            case 6 -> "<w:sdt><w:sdtContent>" + run() + "</w:sdtContent></w:sdt>";
            case 7 -> "<w:fldSimple w:instr=\"X\">" + run() + "</w:fldSimple>";
            default -> run();
        };
    }

    private String commented() {
        int id = comment++;
        others.append(Docx.comment(id, "Văn A", "Ý kiến " + id));
        return "<w:commentRangeStart w:id=\"%1$d\"/>%2$s<w:commentRangeEnd w:id=\"%1$d\"/><w:r><w:commentReference w:id=\"%1$d\"/></w:r>"
                .formatted(id, run());
    }

    private String box() {
        return "<w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing><w:txbxContent>%1$s</w:txbxContent></w:drawing></mc:Choice><mc:Fallback><w:pict><w:txbxContent>%1$s</w:txbxContent></w:pict></mc:Fallback></mc:AlternateContent></w:r>"
                .formatted(paragraph(false));
    }

    private String run() {
        StringBuilder run = new StringBuilder("<w:r>");
        if (random.nextBoolean()) {
            run.append("<w:rPr><w:b/></w:rPr>");
        }
        int pieces = 1 + random.nextInt(3);
        for (int i = 0; i < pieces; i++) {
            run.append(
                    switch (random.nextInt(8)) {
                        case 0 -> "<w:tab/>";
                        case 1 -> "<w:br/>";
                        case 2 -> "<w:noBreakHyphen/>";
                        case 3 -> "<w:t><![CDATA[" + "x < y]]></w:t>";
                        case 4 -> "<w:t> " + words() + "</w:t>";
                        default -> "<w:t xml:space=\"preserve\">" + words() + "</w:t>";
                    });
        }
        return run.append("</w:r>").toString();
    }

    private String words() {
        List<String> words = new ArrayList<>();
        int count = 1 + random.nextInt(6);
        for (int i = 0; i < count; i++) {
            words.add(WORDS.get(random.nextInt(WORDS.size())));
        }
        return String.join(" ", words);
    }
}
