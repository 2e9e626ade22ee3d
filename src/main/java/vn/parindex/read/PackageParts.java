package vn.parindex.read;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Unpacks the parts of a workbook that carry values, within limits. Macros, pictures, notes, charts
 * and whatever else hangs on a workbook are counted and left: what is not opened can't do harm.
 */
final class PackageParts {
    private static final String TYPES = "[Content_Types].xml";

    // the main part: a workbook may well carry a Word document inside
    private static final Pattern TEXT =
            Pattern.compile(
                    "(?:wordprocessingml\\.|ms-word\\.)\\w+\\.(?:macroEnabled\\w*\\.)?main");

    private static final Pattern VALUES =
            Pattern.compile(
                    "\\[content_types]\\.xml|mimetype|(?:.*/)?_rels/[^/]*\\.rels|docprops/.*\\.xml"
                            + "|xl/(?:worksheets/)?[^/]+\\.xml");
    private static final Pattern BESIDE =
            Pattern.compile("xl/(?:comments\\d*|calcchain|metadata|connections|volatile.*)\\.xml");
    private static final Pattern RELATION =
            Pattern.compile(
                    "<(?:\\w+:)?Relationship\\s(?:\"[^\"]*+\"|'[^']*+'|[^>\"'/]++|/(?!>))*+"
                            + "(?:/>|>\\s*</(?:\\w+:)?Relationship>)");
    private static final Pattern NEEDED =
            Pattern.compile(
                    "/(?:officeDocument|worksheet|styles|sharedStrings|hyperlink|core-properties"
                            + "|extended-properties|custom-properties)[\"']");

    private final Map<String, byte[]> kept;

    private PackageParts(Map<String, byte[]> kept) {
        this.kept = kept;
    }

    /** The parts that carry values; refuses what is no ordinary workbook. */
    static Map<String, byte[]> of(byte[] bytes) throws Unreadable {
        Markup markup = new Markup(Limits.RAW_TEXT, "too-many-cells");
        PackageParts parts = new PackageParts(Unpacking.of(bytes, PackageParts::wanted, markup));
        parts.requireWorkbook();
        parts.kept.replaceAll(PackageParts::valuesOnly);
        Markup.requireFew(parts.kept.values());
        return parts.kept;
    }

    private static boolean wanted(String name) {
        return VALUES.matcher(name).matches() && !BESIDE.matcher(name).matches();
    }

    private void requireWorkbook() throws Unreadable {
        String types = text(TYPES);
        if (types.isEmpty()) {
            throw new Unreadable(openDocument(text("mimetype")));
        }
        if (TEXT.matcher(types).find()) {
            throw new Unreadable("word-document");
        }
        if (types.contains("sheet.binary.macroEnabled.main")) {
            throw new Unreadable("binary-workbook");
        }
        if (!types.contains("spreadsheetml") && !types.contains("ms-excel.sheet")) {
            throw new Unreadable("not-a-workbook");
        }
        if (text("_rels/.rels").contains("purl.oclc.org/ooxml")) {
            throw new Unreadable("strict-workbook");
        }
    }

    private static String openDocument(String type) {
        if (type.contains("opendocument.spreadsheet")) {
            return "opendocument";
        }
        return type.contains("opendocument.text") ? "word-document" : "archive";
    }

    private String text(String name) {
        return new String(kept.getOrDefault(name, new byte[0]), ISO_8859_1);
    }

    /** Relations to parts that were left behind would lead nowhere. */
    private static byte[] valuesOnly(String name, byte[] content) {
        if (SheetPart.is(name)) {
            return SheetPart.valuesOnly(content);
        }
        if (!name.endsWith(".rels")) {
            return content;
        }
        return RELATION.matcher(new String(content, ISO_8859_1))
                .replaceAll(relation -> neededOrNothing(relation.group()))
                .getBytes(ISO_8859_1);
    }

    private static String neededOrNothing(String relation) {
        return NEEDED.matcher(relation).find() ? Matcher.quoteReplacement(relation) : "";
    }
}
