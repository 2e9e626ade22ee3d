package vn.parindex.answer.word;

import java.util.List;
import java.util.Optional;
import vn.parindex.answer.pack.Element;
import vn.parindex.answer.pack.Xml;

/** Where marks go around the letters of a paragraph, so that as few runs as can be are parted. */
final class Edges {
    private final Xml xml;
    private final BodyParagraph paragraph;
    private final List<BodyParagraph> chain;
    private final RawText raw;

    /**
     * For a paragraph.
     *
     * @param chain the paragraph itself and those that it reads on in
     */
    Edges(Xml xml, List<BodyParagraph> chain) {
        this.xml = xml;
        this.paragraph = chain.get(0);
        this.chain = List.copyOf(chain);
        this.raw =
                new RawText(xml, chain.stream().flatMap(each -> each.pieces().stream()).toList());
    }

    RawText raw() {
        return raw;
    }

    /** Around some letters. */
    Anchor around(int from, int to) {
        Piece.Run last = raw.letter(to - 1).piece().run();
        Edge end = behind(to - 1);
        // outside links and fields, where it would be lost with their next update
        int reference = last.top().equals(last.element()) ? end.at() : last.top().end();
        return new Anchor(before(from), end, outsideFields(reference));
    }

    /** Around one part of the paragraph. */
    Anchor around(Element top) {
        return new Anchor(
                Edge.between(top.start()), Edge.between(top.end()), outsideFields(top.end()));
    }

    /** Around everything in the paragraph. */
    Anchor whole() {
        Element element = paragraph.element();
        if (element.selfClosed()) {
            int slash = element.end() - 2;
            String close = "</" + element.name() + ">";
            Edge only = new Edge(slash, 2, ">", close, Optional.empty());
            return new Anchor(only, only, slash);
        }
        return new Anchor(
                Edge.between(paragraph.contentStart()),
                Edge.between(element.bodyEnd()),
                element.bodyEnd());
    }

    private int outsideFields(int at) {
        return chain.stream().mapToInt(each -> each.outsideFields(at)).max().orElse(at);
    }

    private Edge before(int index) {
        RawText.Letter letter = raw.letter(index);
        Piece.Run run = letter.piece().run();
        boolean first = index == 0 || !raw.letter(index - 1).piece().run().equals(run);
        if (first || !run.parts()) {
            return Edge.between(run.outer().start());
        }
        boolean begins = !raw.letter(index - 1).piece().equals(letter.piece());
        return begins
                ? parted(run, letter.piece().element().start())
                : parted(letter, letter.from());
    }

    private Edge behind(int index) {
        RawText.Letter letter = raw.letter(index);
        Piece.Run run = letter.piece().run();
        boolean last =
                index == raw.length() - 1 || !raw.letter(index + 1).piece().run().equals(run);
        if (last || !run.parts()) {
            return Edge.between(run.outer().end());
        }
        boolean ends = !raw.letter(index + 1).piece().equals(letter.piece());
        return ends ? parted(run, letter.piece().element().end()) : parted(letter, letter.to());
    }

    private Edge parted(Piece.Run run, int at) {
        return new Edge(at, 0, closed(run), opened(run), Optional.empty());
    }

    private Edge parted(RawText.Letter letter, int at) {
        Element text = letter.piece().element();
        Piece.Run run = letter.piece().run();
        String close = (letter.literal() ? "]]>" : "") + "</" + text.name() + ">";
        // blanks at the end that were not shown before stay so
        boolean shown = keepsBlanks(text) || !xml.text().substring(at, text.bodyEnd()).isBlank();
        String open = "<" + text.name() + (shown ? " xml:space=\"preserve\">" : ">");
        return new Edge(
                at,
                0,
                close + closed(run),
                opened(run) + open + (letter.literal() ? "<![CDATA[" : ""),
                Optional.of(text));
    }

    private boolean keepsBlanks(Element text) {
        return xml.attribute(text, "space").filter("preserve"::equals).isPresent();
    }

    private String closed(Piece.Run run) {
        return "</" + run.element().name() + ">";
    }

    private String opened(Piece.Run run) {
        String tag = xml.text().substring(run.element().start(), run.element().bodyStart());
        return tag + run.look().map(xml::raw).orElse("");
    }
}
