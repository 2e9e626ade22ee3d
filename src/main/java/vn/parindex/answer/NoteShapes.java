package vn.parindex.answer;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The drawing of a sheet that holds the boxes of its notes. Programs write it in an old dialect
 * that is not always well-formed, so it is searched as text.
 */
final class NoteShapes {
    private static final Pattern SHAPE =
            Pattern.compile("<v:shape\\s.*?</v:shape>", Pattern.DOTALL);
    private static final Pattern ID = Pattern.compile("_x0000_s(\\d{1,9})\"");
    private static final Pattern ROW = Pattern.compile("<x:Row>\\s*(\\d+)\\s*</x:Row>");
    private static final Pattern COLUMN = Pattern.compile("<x:Column>\\s*(\\d+)\\s*</x:Column>");
    private static final Pattern ANCHOR =
            Pattern.compile("(<x:Anchor>\\s*)([^<]*?)(\\s*</x:Anchor>)");
    private static final String NEW =
            "<xml xmlns:v=\"urn:schemas-microsoft-com:vml\""
                    + " xmlns:o=\"urn:schemas-microsoft-com:office:office\""
                    + " xmlns:x=\"urn:schemas-microsoft-com:office:excel\">"
                    + "<o:shapelayout v:ext=\"edit\"><o:idmap v:ext=\"edit\" data=\"1\"/></o:shapelayout>"
                    + "</xml>";
    private static final String KIND =
            "<v:shapetype id=\"_x0000_t202\" coordsize=\"21600,21600\" o:spt=\"202\""
                    + " path=\"m,l,21600r21600,l21600,xe\"><v:stroke joinstyle=\"miter\"/>"
                    + "<v:path gradientshapeok=\"t\" o:connecttype=\"rect\"/></v:shapetype>";
    private static final String OF_KIND = "\"#_x0000_t202\"";
    private static final int FIRST_ID = 1025;

    private String text;
    private int nextId;

    private NoteShapes(String text) {
        this.text = text;
        this.nextId =
                1
                        + ID.matcher(text)
                                .results()
                                .mapToInt(found -> Integer.parseInt(found.group(1)))
                                .max()
                                .orElse(FIRST_ID - 1);
    }

    static NoteShapes empty() {
        return new NoteShapes(NEW);
    }

    static NoteShapes of(byte[] part) {
        return new NoteShapes(new String(part, StandardCharsets.UTF_8));
    }

    byte[] bytes() {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** True when there is nothing to see in it. */
    boolean isEmpty() {
        return !SHAPE.matcher(text).find() && !text.contains("<v:group");
    }

    /** Draws a box for a note, hidden until the cell is pointed at. */
    void add(CellAt cell, Box box) {
        String shape =
                ("<v:shape id=\"_x0000_s%d\" type=\"#_x0000_t202\""
                                + " style=\"position:absolute;z-index:1;visibility:hidden\""
                                + " fillcolor=\"#ffffe1\" o:insetmode=\"auto\">"
                                + "<v:fill color2=\"#ffffe1\"/>"
                                + "<v:shadow on=\"t\" color=\"black\" obscured=\"t\"/>"
                                + "<v:path o:connecttype=\"none\"/>"
                                + "<v:textbox style=\"mso-direction-alt:auto\">"
                                + "<div style=\"text-align:left\"></div></v:textbox>"
                                + "<x:ClientData ObjectType=\"Note\">"
                                + "<x:MoveWithCells/><x:SizeWithCells/>"
                                + "<x:Anchor>%s</x:Anchor><x:AutoFill>False</x:AutoFill>"
                                + "<x:Row>%d</x:Row><x:Column>%d</x:Column>"
                                + "</x:ClientData></v:shape>")
                        .formatted(nextId++, box.written(), cell.row(), cell.column());
        if (!text.contains("</xml>")) {
            text = NEW;
        }
        String kind = text.contains("\"_x0000_t202\"") ? "" : KIND;
        int end = text.lastIndexOf("</xml>");
        text = text.substring(0, end) + kind + shape + text.substring(end);
    }

    void remove(CellAt cell) {
        shape(cell)
                .ifPresent(
                        shape ->
                                text =
                                        text.substring(0, shape.start())
                                                + text.substring(shape.end()));
        if (!text.contains(OF_KIND)) {
            text = text.replace(KIND, "");
        }
    }

    /** The box of a note as written. */
    Optional<String> anchor(CellAt cell) {
        return shape(cell)
                .map(shape -> ANCHOR.matcher(shape.group()))
                .filter(Matcher::find)
                .map(found -> found.group(2));
    }

    /** Gives a note another box. */
    void anchor(CellAt cell, String anchor) {
        shape(cell)
                .ifPresent(
                        shape ->
                                text =
                                        text.substring(0, shape.start())
                                                + ANCHOR.matcher(shape.group())
                                                        .replaceFirst("$1" + anchor + "$3")
                                                + text.substring(shape.end()));
    }

    private Optional<MatchResult> shape(CellAt cell) {
        return SHAPE.matcher(text)
                .results()
                .filter(shape -> shape.group().contains("ObjectType=\"Note\""))
                .filter(shape -> is(ROW, shape.group(), cell.row()))
                .filter(shape -> is(COLUMN, shape.group(), cell.column()))
                .findFirst();
    }

    private static boolean is(Pattern pattern, String shape, int number) {
        Matcher matcher = pattern.matcher(shape);
        return matcher.find() && Integer.parseInt(matcher.group(1)) == number;
    }
}
