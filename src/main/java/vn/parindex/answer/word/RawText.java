package vn.parindex.answer.word;

import java.util.ArrayList;
import java.util.List;
import vn.parindex.answer.pack.Xml;
import vn.parindex.answer.pack.XmlText;
import vn.parindex.language.CleanText;

/** The letters of a paragraph as its pieces hold them, each with its place in the XML. */
final class RawText {
    private static final String CDATA = "<![CDATA[";
    private static final String CDATA_END = "]]>";

    private final StringBuilder text = new StringBuilder();
    private final List<Letter> letters = new ArrayList<>();
    private final List<CleanText.Piece> inFonts = new ArrayList<>();

    /**
     * A letter.
     *
     * @param from where it begins in the XML
     * @param to behind it
     * @param literal within a stretch that is taken as it stands
     */
    record Letter(Piece piece, int from, int to, boolean literal) {}

    RawText(Xml xml, List<Piece> pieces) {
        for (Piece piece : pieces) {
            int start = text.length();
            if (piece.sign().isPresent()) {
                int from = piece.element().start();
                add(piece.sign().get(), new Letter(piece, from, piece.element().end(), false));
            } else {
                read(xml.text(), piece);
            }
            inFonts.add(new CleanText.Piece(text.substring(start), font(xml, piece.run())));
        }
    }

    String text() {
        return text.toString();
    }

    /**
     * As a reader sees it.
     *
     * @param font of what doesn't name its own
     */
    CleanText clean(String font) {
        return CleanText.of(
                inFonts.stream()
                        .map(each -> each.font().isEmpty() ? in(each, font) : each)
                        .toList());
    }

    private static CleanText.Piece in(CleanText.Piece piece, String font) {
        return new CleanText.Piece(piece.text(), font);
    }

    private static String font(Xml xml, Piece.Run run) {
        return run.look().stream()
                .flatMap(look -> xml.children(look).stream())
                .filter(each -> each.name().endsWith("rFonts"))
                .flatMap(
                        fonts ->
                                xml
                                        .attribute(fonts, "hAnsi")
                                        .or(() -> xml.attribute(fonts, "ascii"))
                                        .stream())
                .findFirst()
                .orElse("");
    }

    Letter letter(int index) {
        return letters.get(index);
    }

    int length() {
        return letters.size();
    }

    private void read(String xml, Piece piece) {
        int at = piece.element().bodyStart();
        int end = piece.element().bodyEnd();
        while (at < end) {
            if (xml.startsWith(CDATA, at)) {
                int last = xml.indexOf(CDATA_END, at);
                for (int i = at + CDATA.length(); i < last; i++) {
                    add(xml.charAt(i), new Letter(piece, i, i + 1, true));
                }
                at = last + CDATA_END.length();
            } else if (xml.charAt(at) == '<') {
                at = behindRemark(xml, at);
            } else {
                at = letter(xml, piece, at);
            }
        }
    }

    private static int behindRemark(String xml, int at) {
        String mark = xml.startsWith("<!--", at) ? "-->" : ">";
        return xml.indexOf(mark, at) + mark.length();
    }

    private int letter(String xml, Piece piece, int at) {
        int end = at + 1;
        String meant = xml.substring(at, end);
        if (meant.equals("&")) {
            end = xml.indexOf(';', at) + 1;
            meant = XmlText.plain(xml.substring(at, end));
        } else if (xml.startsWith("\r\n", at)) {
            end++;
            meant = "\n";
        }
        for (int i = 0; i < meant.length(); i++) {
            add(meant.charAt(i), new Letter(piece, at, end, false));
        }
        return end;
    }

    private void add(char sign, Letter letter) {
        text.append(sign);
        letters.add(letter);
    }
}
