package vn.parindex.mail;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The mails under {@code mails}: real in structure, the files in them made here. */
final class MailFiles {
    static final Path FOLDER = Path.of("src/test/resources/mails");
    private static final Pattern PLACE = Pattern.compile("\\{\\{([a-z0-9-]+):(base64|raw|uu|qp)}}");
    private static final Charset LATIN = StandardCharsets.ISO_8859_1;

    static final Map<String, byte[]> FILES = files();

    private MailFiles() {}

    static Stream<Path> mails() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files
                    .filter(file -> file.toString().endsWith(".eml"))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    /** The raw mail: lines as they go over the wire, files in their places. */
    static byte[] raw(Path mail) throws IOException {
        String text = Files.readString(mail, LATIN).replace("\n", "\r\n");
        Matcher places = PLACE.matcher(text);
        return places.replaceAll(
                        place ->
                                Matcher.quoteReplacement(
                                        coded(FILES.get(place.group(1)), place.group(2))))
                .getBytes(LATIN);
    }

    private static String coded(byte[] file, String coding) {
        return switch (coding) {
            case "base64" -> Base64.getMimeEncoder().encodeToString(file);
            case "raw" -> new String(file, LATIN);
            case "uu" -> uu(file);
            default -> quoted(file);
        };
    }

    private static String uu(byte[] file) {
        StringBuilder text = new StringBuilder();
        for (int at = 0; at < file.length; at += 45) {
            byte[] line = Arrays.copyOfRange(file, at, at + 45);
            text.append((char) (' ' + Math.min(45, file.length - at)));
            for (int i = 0; i < 45; i += 3) {
                int bits =
                        ((line[i] & 255) << 16) | ((line[i + 1] & 255) << 8) | (line[i + 2] & 255);
                for (int shift = 18; shift >= 0; shift -= 6) {
                    int value = (bits >> shift) & 63;
                    text.append(value == 0 ? '`' : (char) (' ' + value));
                }
            }
            text.append("\r\n");
        }
        return text + "`\r\nend";
    }

    private static String quoted(byte[] file) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < file.length; i++) {
            text.append(String.format("=%02X", file[i] & 255)).append(i % 24 == 23 ? "=\r\n" : "");
        }
        return text.toString();
    }

    private static Map<String, byte[]> files() {
        Map<String, byte[]> files = new LinkedHashMap<>();
        byte[] workbook =
                zip(
                        LATIN,
                        "[Content_Types].xml",
                        bytes("<Types/>"),
                        "xl/workbook.xml",
                        bytes("<workbook/>"));
        files.put("workbook", workbook);
        files.put("pdf", bytes("%PDF-1.4\nKe hoach so 12\n%%EOF\n"));
        files.put("logo", padded(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10}, 300));
        files.put(
                "scan",
                padded(new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE0}, 60_000));
        files.put(
                "zip",
                zip(
                        StandardCharsets.UTF_8,
                        "Phiếu chấm.xlsx",
                        workbook,
                        "tài liệu/KH 12.pdf",
                        files.get("pdf")));
        files.put(
                "zip-1258",
                zip(Charset.forName("windows-1258"), "Phiê\u0301u châ\u0301m.xlsx", workbook));
        files.put("zip-437", zip(Charset.forName("IBM437"), "café.xlsx", workbook));
        files.put(
                "zip-utf8",
                zip(
                        LATIN,
                        new String("Phiếu.xlsx".getBytes(StandardCharsets.UTF_8), LATIN),
                        workbook));
        files.put(
                "zip-mac",
                zip(
                        LATIN,
                        "phieu.xlsx",
                        workbook,
                        "__MACOSX/._phieu.xlsx",
                        bytes("x"),
                        ".DS_Store",
                        bytes("x")));
        files.put(
                "zip-nested",
                zip(LATIN, "trong.zip", zip(LATIN, "a.xlsx", workbook), "b.xlsx", workbook));
        files.put("zip-encrypted", encrypted(zip(LATIN, "phieu.xlsx", workbook)));
        files.put("zip-cut", Arrays.copyOf(zip(LATIN, "phieu.pdf", files.get("pdf")), 60));
        files.put("zip-bomb", zip(LATIN, "phieu.xlsx", new byte[5_000_000]));
        files.put("zip-many", many());
        files.put("winmail", winmail("Phieu.xlsx", workbook));
        return files;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] padded(byte[] start, int length) {
        byte[] file = Arrays.copyOf(start, length);
        for (int i = start.length; i < length; i++) {
            file[i] = (byte) (i * 7);
        }
        return file;
    }

    private static byte[] zip(Charset names, Object... entries) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes, names)) {
            for (int i = 0; i < entries.length; i += 2) {
                ZipEntry entry = new ZipEntry((String) entries[i]);
                entry.setTime(1_700_000_000_000L);
                out.putNextEntry(entry);
                out.write((byte[]) entries[i + 1]);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static byte[] many() {
        Object[] entries = new Object[402];
        for (int i = 0; i < 402; i += 2) {
            entries[i] = "tep" + i + ".txt";
            entries[i + 1] = bytes("x");
        }
        return zip(LATIN, entries);
    }

    /** The flag alone: nobody gets as far as the content. */
    private static byte[] encrypted(byte[] zip) {
        ByteBuffer buffer = ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN);
        for (int i = 0; i + 10 < zip.length; i++) {
            int sign = buffer.getInt(i);
            int flags = sign == 0x04034b50 ? i + 6 : sign == 0x02014b50 ? i + 8 : -1;
            if (flags > 0) {
                zip[flags] |= 1;
            }
        }
        return zip;
    }

    private static byte[] winmail(String name, byte[] file) {
        ByteBuffer out = ByteBuffer.allocate(file.length + 200).order(ByteOrder.LITTLE_ENDIAN);
        out.putInt(0x223E9F78).putShort((short) 1);
        attribute(out, 0x00069002, new byte[14]);
        attribute(out, 0x00018010, bytes(name + "\0"));
        attribute(out, 0x0006800F, file);
        return Arrays.copyOf(out.array(), out.position());
    }

    private static void attribute(ByteBuffer out, int id, byte[] data) {
        int sum = 0;
        for (byte one : data) {
            sum += one & 255;
        }
        out.put((byte) 2).putInt(id).putInt(data.length).put(data).putShort((short) sum);
    }
}
