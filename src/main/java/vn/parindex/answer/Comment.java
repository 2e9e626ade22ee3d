package vn.parindex.answer;

import java.util.ArrayList;
import java.util.List;
import vn.parindex.answer.pack.Element;
import vn.parindex.answer.pack.Xml;
import vn.parindex.answer.pack.XmlText;

/** The text of one note in a comments part: runs, out of which ours can be cut. */
final class Comment {
    private final Xml xml;
    private final Element text;

    Comment(Xml xml, Element comment) {
        this.xml = xml;
        this.text = xml.child(comment, "text").orElse(comment);
    }

    /** What the note says. */
    String says() {
        StringBuilder says = new StringBuilder();
        pieces().forEach(piece -> says.append(xml.content(piece)));
        return says.toString();
    }

    /** Adds a run at the end. */
    void append(String run) {
        List<Element> plain = xml.children(text, "t");
        if (plain.isEmpty()) {
            xml.append(text, run);
            return;
        }
        // runs and plain text don't go together
        String r = xml.named("r");
        Element only = plain.get(0);
        String wrapped = "<%1$s>%2$s</%1$s>".formatted(r, xml.raw(only));
        xml.replace(only.start(), only.end(), wrapped + run);
    }

    /** Cuts our text out of the runs. */
    void cut(int from, int to) {
        List<String> kept = new ArrayList<>();
        int at = 0;
        for (Element part : xml.children(text)) {
            boolean plain = part.name().equals(xml.named("t"));
            Element piece = plain ? part : xml.child(part, "t").orElse(part);
            String says = xml.content(piece);
            String left = without(says, from - at, to - at);
            if (left.equals(says)) {
                kept.add(xml.raw(part));
            } else if (!left.isEmpty()) {
                kept.add(
                        xml.text().substring(part.start(), piece.start())
                                + piece(left)
                                + xml.text().substring(piece.end(), part.end()));
            }
            at += says.length();
        }
        xml.replace(text.bodyStart(), text.bodyEnd(), String.join("", unwrapped(kept)));
    }

    private List<String> unwrapped(List<String> kept) {
        String r = xml.named("r");
        String open = "<" + r + "><" + xml.named("t");
        String close = "</" + r + ">";
        if (kept.size() == 1 && kept.get(0).startsWith(open)) {
            String run = kept.get(0);
            return List.of(run.substring(r.length() + 2, run.length() - close.length()));
        }
        return kept;
    }

    private String piece(String left) {
        return "<%1$s xml:space=\"preserve\">%2$s</%1$s>"
                .formatted(xml.named("t"), XmlText.content(left));
    }

    private static String without(String says, int from, int to) {
        int start = Math.max(0, Math.min(says.length(), from));
        int end = Math.max(0, Math.min(says.length(), to));
        return says.substring(0, start) + says.substring(end);
    }

    private List<Element> pieces() {
        List<Element> pieces = new ArrayList<>();
        for (Element part : xml.children(text)) {
            if (part.name().equals(xml.named("t"))) {
                pieces.add(part);
            } else {
                pieces.addAll(xml.children(part, "t"));
            }
        }
        return pieces;
    }
}
