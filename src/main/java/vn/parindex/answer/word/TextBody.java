package vn.parindex.answer.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.parindex.answer.pack.Element;
import vn.parindex.answer.pack.Xml;

/** The paragraphs of a document part, numbered from 1 as the reader numbers them. */
final class TextBody {
    private static final Map<String, Character> SIGNS =
            Map.of(
                    "tab", '\t',
                    "ptab", '\t',
                    "br", '\n',
                    "cr", '\n',
                    "noBreakHyphen", '\u2011',
                    "softHyphen", '\u00AD',
                    "sym", Words.SIGN);
    private static final Set<String> SILENT = Set.of("rPr", "delText", "instrText", "delInstrText");

    private static final Set<String> PLAIN = Set.of("text", "date", "comboBox", "dropDownList");

    private final Xml xml;
    private final WordNames names;
    private final List<BodyParagraph> paragraphs = new ArrayList<>();

    TextBody(Xml xml) {
        this.xml = xml;
        this.names = new WordNames(xml);
        blocks(xml.root(), Optional.empty());
    }

    List<BodyParagraph> paragraphs() {
        return paragraphs;
    }

    private void blocks(Element parent, Optional<BodyParagraph.Holder> holder) {
        for (Element each : content(parent)) {
            if (name(each).equals("p")) {
                paragraph(each, holder);
            } else {
                blocks(each, holder);
            }
        }
    }

    private void paragraph(Element element, Optional<BodyParagraph.Holder> holder) {
        BodyParagraph paragraph = new BodyParagraph(element, holder);
        paragraphs.add(paragraph);
        for (Element each : xml.children(element)) {
            inline(paragraph, each, each, Optional.empty());
        }
    }

    private void inline(
            BodyParagraph paragraph, Element element, Element top, Optional<Element> frame) {
        switch (name(element)) {
            case "r" -> run(paragraph, element, top, frame.orElse(element));
            case "pPr" -> paragraph.settings(element, isJoined(element));
            case "del", "moveFrom" -> blocks(element, held(paragraph, top));
            case "p" -> paragraph(element, held(paragraph, top));
            default -> {
                boolean closed = isChoice(element) || isPlainControl(element);
                Optional<Element> wrapped =
                        frame.isEmpty() && closed ? Optional.of(element) : frame;
                for (Element each : content(element)) {
                    inline(paragraph, each, top, wrapped);
                }
            }
        }
    }

    private void run(BodyParagraph paragraph, Element element, Element top, Element outer) {
        Optional<Element> look = Optional.empty();
        List<Element> children = xml.children(element);
        if (!children.isEmpty() && name(children.get(0)).equals("rPr")) {
            look = Optional.of(children.get(0));
        }
        Piece.Run run = new Piece.Run(element, look, outer, top);
        for (Element each : children) {
            content(paragraph, each, run);
        }
    }

    private void content(BodyParagraph paragraph, Element element, Piece.Run run) {
        String name = name(element);
        switch (name) {
            case "t" -> paragraph.add(new Piece(element, Optional.empty(), run));
            case "footnoteReference", "endnoteReference" ->
                    paragraph.add(
                            new BodyParagraph.Note(
                                    name.replace("Reference", "s"),
                                    xml.attribute(element, "id").orElse(""),
                                    run.top()));
            case "fldChar" -> field(paragraph, element, run.top());
            default -> {
                if (SIGNS.containsKey(name)) {
                    paragraph.add(new Piece(element, Optional.of(SIGNS.get(name)), run));
                } else if (!SILENT.contains(name)) {
                    blocks(element, held(paragraph, run.top()));
                }
            }
        }
    }

    // a control for plain text, a date or a choice holds no marks
    private boolean isPlainControl(Element element) {
        return name(element).equals("sdt")
                && xml.children(element).stream()
                        .filter(each -> name(each).equals("sdtPr"))
                        .flatMap(each -> xml.children(each).stream())
                        .anyMatch(each -> PLAIN.contains(name(each)));
    }

    // whose mark is deleted reads on in the next one
    private boolean isJoined(Element settings) {
        return xml.children(settings).stream()
                .filter(each -> name(each).equals("rPr"))
                .flatMap(each -> xml.children(each).stream())
                .anyMatch(each -> name(each).equals("del"));
    }

    private void field(BodyParagraph paragraph, Element mark, Element top) {
        String type = xml.attribute(mark, "fldCharType").orElse("");
        switch (type) {
            case "begin" -> paragraph.fieldBegins(top);
            case "separate" -> paragraph.fieldShows();
            case "end" -> paragraph.fieldEnds(top);
            default -> {
                // no other marks are known
            }
        }
    }

    // a box in a box hangs on the same paragraph as the outer one
    private static Optional<BodyParagraph.Holder> held(BodyParagraph paragraph, Element top) {
        return paragraph.holder().or(() -> Optional.of(new BodyParagraph.Holder(paragraph, top)));
    }

    private String name(Element element) {
        return names.plain(element.name());
    }

    /** Of what is written several times over for different programs, only the first way. */
    private List<Element> content(Element element) {
        List<Element> children = xml.children(element);
        if (!isChoice(element)) {
            return children;
        }
        return children.stream()
                .filter(each -> each.name().endsWith(":Choice"))
                .findFirst()
                .or(() -> children.stream().findFirst())
                .map(List::of)
                .orElse(List.of());
    }

    private static boolean isChoice(Element element) {
        return element.name().endsWith(":AlternateContent");
    }
}
