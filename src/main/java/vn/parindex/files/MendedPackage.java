package vn.parindex.files;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/**
 * An Office package without the one fault that Excel itself makes: under some regional settings it
 * writes references to control characters (number 16) into the drawing part of notes, and programs
 * that keep to the XML rules then can't open the whole workbook.
 */
public final class MendedPackage {
    private static final Pattern REFERENCE =
            Pattern.compile("&#(?:x([0-9A-Fa-f]{1,6})|(\\d{1,7}));");

    private MendedPackage() {}

    /** The very same bytes where nothing has to be mended. */
    public static byte[] of(byte[] zip) throws IOException {
        Map<ZipEntry, byte[]> parts = new LinkedHashMap<>();
        boolean changed = false;
        try (ZipFile in = ZipFile.builder().setByteArray(zip).get()) {
            for (ZipArchiveEntry part : Collections.list(in.getEntriesInPhysicalOrder())) {
                byte[] content = content(in, part);
                boolean drawing = part.getName().toLowerCase(Locale.ROOT).endsWith(".vml");
                byte[] mended = drawing ? mended(content) : content;
                changed |= !Arrays.equals(content, mended);
                parts.put(part, mended);
            }
        }
        return changed ? written(parts) : zip;
    }

    private static byte[] content(ZipFile zip, ZipArchiveEntry part) throws IOException {
        try (InputStream in = zip.getInputStream(part)) {
            return in.readAllBytes();
        }
    }

    private static byte[] mended(byte[] part) {
        String text = new String(part, UTF_8);
        String legal =
                REFERENCE
                        .matcher(text)
                        .replaceAll(
                                found ->
                                        isLegal(number(found))
                                                ? Matcher.quoteReplacement(found.group())
                                                : "");
        return legal.equals(text) ? part : legal.getBytes(UTF_8);
    }

    private static int number(MatchResult reference) {
        return reference.group(1) == null
                ? Integer.parseInt(reference.group(2))
                : Integer.parseInt(reference.group(1), 16);
    }

    // XML 1.0, production 2: Char
    private static boolean isLegal(int sign) {
        return sign == 0x9
                || sign == 0xA
                || sign == 0xD
                || (sign >= 0x20 && sign <= 0xD7FF)
                || (sign >= 0xE000 && sign <= 0xFFFD)
                || (sign >= 0x10000 && sign <= 0x10FFFF);
    }

    private static byte[] written(Map<ZipEntry, byte[]> parts) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (Map.Entry<ZipEntry, byte[]> part : parts.entrySet()) {
                ZipEntry entry = new ZipEntry(part.getKey().getName());
                entry.setTimeLocal(part.getKey().getTimeLocal());
                out.putNextEntry(entry);
                out.write(part.getValue());
                out.closeEntry();
            }
        }
        return bytes.toByteArray();
    }
}
