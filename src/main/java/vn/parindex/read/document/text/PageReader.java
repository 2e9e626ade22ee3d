package vn.parindex.read.document.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;
import vn.parindex.language.LegacyText;

/** Reads what {@link PdfWords} wrote. */
final class PageReader extends DefaultHandler {
    private static final int MOST_WORDS = 300_000;

    private final List<Page> pages = new ArrayList<>();
    private final List<PageLine> lines = new ArrayList<>();
    private final List<PageLine.Word> words = new ArrayList<>();
    private final List<PageTables.Rule> rules = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private PageLine.Word look = new PageLine.Word("", 0, 0, 0, 0, false, false);
    private String font = "";
    private double width;
    private double height;
    private int count;

    /** A page with its lines from above. */
    record Page(double width, double height, List<PageLine> lines) {
        Page {
            lines = List.copyOf(lines);
        }
    }

    List<Page> pages() {
        return List.copyOf(pages);
    }

    @Override
    public void startElement(String uri, String local, String name, Attributes attributes) {
        if (name.equals("page")) {
            width = number(attributes, "width");
            height = number(attributes, "height");
        } else if (name.equals("rule")) {
            rules.add(
                    new PageTables.Rule(
                            number(attributes, "left"),
                            number(attributes, "top"),
                            number(attributes, "right"),
                            number(attributes, "bottom")));
        } else if (name.equals("w")) {
            text.setLength(0);
            font = Optional.ofNullable(attributes.getValue("font")).orElse("");
            look =
                    new PageLine.Word(
                            "",
                            number(attributes, "left"),
                            number(attributes, "right"),
                            number(attributes, "base"),
                            number(attributes, "size"),
                            number(attributes, "bold") > 0,
                            number(attributes, "italic") > 0);
        }
    }

    @Override
    public void endElement(String uri, String local, String name) throws SAXException {
        if (name.equals("w")) {
            endWord();
        } else if (name.equals("line")) {
            if (!words.isEmpty()) {
                lines.add(new PageLine(pages.size(), words));
            }
            words.clear();
        } else if (name.equals("page")) {
            pages.add(new Page(width, height, PageTables.lines(lines, rules)));
            lines.clear();
            rules.clear();
        }
    }

    @Override
    public void characters(char[] letters, int from, int length) {
        text.append(letters, from, length);
    }

    private void endWord() throws SAXException {
        count++;
        if (count > MOST_WORDS) {
            throw new SAXException(new Blocks.TooMany());
        }
        String word = LegacyText.repaired(text.toString(), font).strip();
        if (!word.isEmpty()) {
            words.add(
                    new PageLine.Word(
                            word,
                            look.left(),
                            look.right(),
                            look.base(),
                            look.size(),
                            look.bold(),
                            look.italic()));
        }
    }

    private static double number(Attributes attributes, String name) {
        return Double.parseDouble(attributes.getValue(name));
    }
}
