package vn.parindex.read.document.text;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;
import vn.parindex.model.prose.Paragraph;

/** Reads the XHTML of the office formats into blocks. */
final class XhtmlReader extends DefaultHandler {
    private static final Pattern HEADING = Pattern.compile("h([1-6])");

    private final Blocks blocks;
    private final boolean rtf;
    private final RtfGrids grids;
    private Wording wording = new Wording();
    private Optional<Paragraph.Zone> aside = Optional.empty();
    private int asideDepth;
    private int bold;
    private int italic;
    private int tables;
    private int span = 1;
    private boolean inBody;

    XhtmlReader(Blocks blocks, boolean rtf) {
        this.blocks = blocks;
        this.rtf = rtf;
        this.grids = new RtfGrids(blocks);
    }

    @Override
    public void startElement(String uri, String local, String name, Attributes attributes)
            throws SAXException {
        switch (name) {
            case "body" -> inBody = true;
            case "b", "strong" -> bold++;
            case "i", "em" -> italic++;
            case "br" -> wording.add(" ", bold > 0, italic > 0);
            case "div" -> startDivision(Optional.ofNullable(attributes.getValue("class")));
            case "table" -> startTable();
            case "td", "th" -> startCell(Optional.ofNullable(attributes.getValue("colspan")));
            case "p", "li", "h1", "h2", "h3", "h4", "h5", "h6" -> endParagraph(Wording.Shape.PLAIN);
            default -> {
                // links, underlines and anchors change no word
            }
        }
    }

    @Override
    public void endElement(String uri, String local, String name) throws SAXException {
        Matcher heading = HEADING.matcher(name);
        if (heading.matches()) {
            endParagraph(Wording.Shape.level(Integer.parseInt(heading.group(1)) - 1));
            return;
        }
        switch (name) {
            case "b", "strong" -> bold--;
            case "i", "em" -> italic--;
            case "p", "li" -> endParagraph(Wording.Shape.PLAIN);
            case "div" -> endDivision();
            case "td", "th" -> endCell();
            case "tr" -> endRow();
            case "table" -> endTable();
            case "body" -> endBody();
            default -> {
                // as at the start
            }
        }
    }

    @Override
    public void characters(char[] letters, int from, int length) {
        if (inBody) {
            wording.add(new String(letters, from, length), bold > 0, italic > 0);
        }
    }

    private void startDivision(Optional<String> kind) throws SAXException {
        endParagraph(Wording.Shape.PLAIN);
        if (aside.isPresent()) {
            asideDepth++;
        } else {
            aside = kind.flatMap(XhtmlReader::zone);
        }
    }

    private static Optional<Paragraph.Zone> zone(String kind) {
        String word = kind.toLowerCase(Locale.ROOT);
        if (word.contains("header")) {
            return Optional.of(Paragraph.Zone.HEADER);
        }
        if (word.contains("footer")) {
            return Optional.of(Paragraph.Zone.FOOTER);
        }
        return word.contains("note") ? Optional.of(Paragraph.Zone.FOOTNOTE) : Optional.empty();
    }

    private void endDivision() throws SAXException {
        endParagraph(Wording.Shape.PLAIN);
        if (asideDepth > 0) {
            asideDepth--;
        } else {
            aside = Optional.empty();
        }
    }

    private void startTable() throws SAXException {
        endParagraph(Wording.Shape.PLAIN);
        tables++;
        if (aside.isEmpty()) {
            blocks.startTable();
        }
    }

    private void startCell(Optional<String> columns) throws SAXException {
        endParagraph(Wording.Shape.PLAIN);
        if (tables == 1) {
            span = columns.filter(it -> it.matches("[1-9]\\d?")).map(Integer::valueOf).orElse(1);
        }
    }

    // a table in a cell, or in a header, is given as its paragraphs
    private boolean outermost() {
        return tables == 1 && aside.isEmpty();
    }

    private void endCell() throws SAXException {
        endParagraph(Wording.Shape.PLAIN);
        if (outermost()) {
            try {
                blocks.endCell(span, false);
            } catch (Blocks.TooMany e) {
                throw new SAXException(e);
            }
        }
    }

    private void endRow() {
        if (outermost()) {
            blocks.endRow();
        }
    }

    private void endTable() {
        if (outermost()) {
            blocks.endTable();
        }
        tables--;
    }

    private void endBody() throws SAXException {
        endParagraph(Wording.Shape.PLAIN);
        inBody = false;
        if (rtf) {
            try {
                grids.end();
            } catch (Blocks.TooMany e) {
                throw new SAXException(e);
            }
        }
    }

    private void endParagraph(Wording.Shape shape) throws SAXException {
        Wording ended = wording;
        wording = new Wording();
        try {
            if (aside.isPresent()) {
                blocks.aside(ended, aside.get());
            } else if (rtf) {
                grids.paragraph(ended, shape);
            } else {
                blocks.paragraph(ended, shape);
            }
        } catch (Blocks.TooMany e) {
            throw new SAXException(e);
        }
    }
}
