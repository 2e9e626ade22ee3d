package vn.parindex.read;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.regex.Pattern;

/**
 * A sheet cut down to its values: lists, hints, conditional formats and cells that hold only a
 * style are more than half of a scorecard, and none of them says anything.
 */
final class SheetPart {
    private static final Pattern FOLDER = Pattern.compile("xl/worksheets/[^/]+\\.xml");
    private static final Pattern EMPTY_CELL =
            Pattern.compile("<c r=\"[A-Z]+\\d+\"(?: s=\"\\d+\")?(?:/>|></c>)");
    private static final Pattern EMPTY_ROW =
            Pattern.compile("<row r=\"\\d+\"[^>]*?(?:/>|>\\s*</row>)");
    private static final Pattern CELL = Pattern.compile("<(?:c|row)[ >/]");
    private static final Pattern PLACED_CELL = Pattern.compile("<(?:c|row) r=\"");
    private static final String DATA_END = "</sheetData>";
    private static final String SHEET_END = "</worksheet>";

    private SheetPart() {}

    static boolean is(String name) {
        return FOLDER.matcher(name).matches();
    }

    /** The same values; a sheet written in an uncommon way stays as it is. */
    static byte[] valuesOnly(byte[] part) {
        // one character for each byte: nothing outside the tags is touched
        String xml = new String(part, ISO_8859_1);
        int end = xml.indexOf(DATA_END);
        if (end < 0 || !xml.contains(SHEET_END) || xml.contains("<![CDATA[")) {
            return part;
        }
        String data = xml.substring(0, end);
        return (withoutEmptyCells(data) + DATA_END + SHEET_END).getBytes(ISO_8859_1);
    }

    /** Where a cell does not tell its place, its place follows from the cells before it. */
    private static String withoutEmptyCells(String data) {
        boolean placed = count(CELL, data) == count(PLACED_CELL, data);
        return placed
                ? EMPTY_ROW.matcher(EMPTY_CELL.matcher(data).replaceAll("")).replaceAll("")
                : data;
    }

    private static long count(Pattern pattern, String text) {
        return pattern.matcher(text).results().count();
    }
}
