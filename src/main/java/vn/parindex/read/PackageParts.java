package vn.parindex.read;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.CRC32;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/**
 * Unpacks the parts of a workbook that carry values, within limits. Macros, pictures, notes, charts
 * and whatever else hangs on a workbook are counted and left: what is not opened can't do harm.
 */
final class PackageParts {
    private static final String TYPES = "[Content_Types].xml";
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

    private final Map<String, byte[]> kept = new LinkedHashMap<>();
    private final Markup markup = new Markup();
    private final byte[] buffer = new byte[8192];
    private long total;

    private PackageParts() {}

    /** The parts that carry values; refuses what is no ordinary workbook. */
    static Map<String, byte[]> of(byte[] bytes) throws Unreadable {
        requireFewParts(bytes);
        PackageParts parts = new PackageParts();
        try (ZipFile zip = ZipFile.builder().setByteArray(bytes).get()) {
            for (ZipArchiveEntry part : Collections.list(zip.getEntries())) {
                if (part.getGeneralPurposeBit().usesEncryption()) {
                    throw new Unreadable("encrypted");
                }
                parts.take(zip, part);
            }
        } catch (IOException | IllegalArgumentException damaged) {
            throw new Unreadable("damaged");
        }
        parts.requireWorkbook();
        parts.kept.replaceAll(PackageParts::valuesOnly);
        Markup.requireFew(parts.kept.values());
        return parts.kept;
    }

    /** The directory is built in memory, so its entries are counted before. */
    private static void requireFewParts(byte[] bytes) throws Unreadable {
        int count = 0;
        for (int at = 0; at + 3 < bytes.length; at++) {
            boolean entry =
                    bytes[at] == 'P'
                            && bytes[at + 1] == 'K'
                            && bytes[at + 2] == 1
                            && bytes[at + 3] == 2;
            count += entry ? 1 : 0;
        }
        if (count > Limits.PARTS) {
            throw new Unreadable("too-large");
        }
    }

    private void take(ZipFile zip, ZipArchiveEntry part) throws IOException, Unreadable {
        String name = part.getName().replace('\\', '/');
        String folded = name.toLowerCase(Locale.ROOT);
        boolean keep = VALUES.matcher(folded).matches() && !BESIDE.matcher(folded).matches();
        CRC32 sum = new CRC32();
        byte[] content = unpacked(zip, part, keep, sum);
        boolean twice = keep && kept.put(name, content) != null;
        if (twice || sum.getValue() != part.getCrc()) {
            throw new Unreadable("damaged");
        }
    }

    private byte[] unpacked(ZipFile zip, ZipArchiveEntry part, boolean keep, CRC32 sum)
            throws IOException, Unreadable {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        long size = 0;
        try (InputStream in = zip.getInputStream(part)) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                size += read;
                total += read;
                if (size > Limits.PART || total > Limits.UNPACKED) {
                    throw new Unreadable("too-large");
                }
                sum.update(buffer, 0, read);
                if (keep) {
                    markup.pass(buffer, read);
                    content.write(buffer, 0, read);
                }
            }
        }
        return content.toByteArray();
    }

    private void requireWorkbook() throws Unreadable {
        String types = text(TYPES);
        if (types.isEmpty()) {
            throw new Unreadable(openDocument(text("mimetype")));
        }
        if (types.contains("wordprocessingml")) {
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
