package vn.parindex.answer.word;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.parindex.answer.pack.XmlText;

/**
 * What one comment says.
 *
 * @param lead words in bold in front of the first paragraph; may be empty
 * @param moment the date it bears
 */
record CommentText(String lead, List<String> paragraphs, Optional<LocalDateTime> moment) {
    /** Author of our comments. */
    static final String AUTHOR = "parindex";

    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss'Z'");

    // a document's usual style has indents and large letters that do not suit a narrow margin
    private static final String OPEN =
            "<w:p><w:pPr><w:spacing w:before=\"0\" w:after=\"60\" w:line=\"240\""
                    + " w:lineRule=\"auto\"/><w:ind w:left=\"0\" w:right=\"0\" w:firstLine=\"0\"/>"
                    + "<w:jc w:val=\"left\"/></w:pPr>";
    private static final String RUN =
            "<w:r><w:rPr>%s<w:sz w:val=\"20\"/><w:szCs w:val=\"20\"/></w:rPr>"
                    + "<w:t xml:space=\"preserve\">";
    private static final String CLOSE = "</w:t></w:r>";

    CommentText {
        paragraphs = List.copyOf(paragraphs);
    }

    /** As an element of the comments part. */
    String markup(WordNames names, int id) {
        StringBuilder markup = new StringBuilder();
        markup.append("<").append(names.named("comment")).append(names.declared());
        markup.append(names.written(" w:id=\"" + id + "\" w:author=\"" + AUTHOR + "\""));
        moment.ifPresent(
                date -> markup.append(names.written(" w:date=\"" + DATE.format(date) + "\"")));
        markup.append(names.written(" w:initials=\"PI\"")).append(">");
        List<String> lines = new ArrayList<>(paragraphs);
        for (int i = 0; i < lines.size(); i++) {
            markup.append(names.written(OPEN));
            if (i == 0 && !lead.isEmpty()) {
                markup.append(run(names, "<w:b/><w:bCs/>", lead + " "));
            }
            markup.append(run(names, "", lines.get(i))).append(names.written("</w:p>"));
        }
        return markup.append("</").append(names.named("comment")).append(">").toString();
    }

    private static String run(WordNames names, String look, String text) {
        return names.written(RUN.formatted(look)) + XmlText.literal(text) + names.written(CLOSE);
    }
}
