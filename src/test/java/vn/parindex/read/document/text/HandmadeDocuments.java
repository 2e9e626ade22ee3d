package vn.parindex.read.document.text;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;

/** Documents that need no office program to be made. */
final class HandmadeDocuments {
    private static final String MANIFEST =
            "<manifest:manifest"
                    + " xmlns:manifest=\"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0\">"
                    + "<manifest:file-entry manifest:full-path=\"/\""
                    + " manifest:media-type=\"application/vnd.oasis.opendocument.text\"/>"
                    + "%s</manifest:manifest>";
    private static final String TYPE = "application/vnd.oasis.opendocument.text";

    private HandmadeDocuments() {}

    /** RTF with its letters as numbers, as word processors write them. */
    static byte[] rtf(String body) {
        StringBuilder rtf =
                new StringBuilder("{\\rtf1\\ansi\\deff0{\\fonttbl{\\f0 Arial;}}\\uc0\\pard ");
        body.chars()
                .forEach(
                        letter -> {
                            if (letter < 128) {
                                rtf.append((char) letter);
                            } else {
                                rtf.append("\\u").append((short) letter).append(' ');
                            }
                        });
        return rtf.append('}').toString().getBytes(US_ASCII);
    }

    /** A line of a page. */
    record Line(float left, float base, String text) {}

    /** Pages of lines; the base is counted from above, in points of an A4 page. */
    static byte[] pdf(List<List<Line>> pages) throws IOException {
        return pdf(pages, List.of());
    }

    /** The same with bars drawn on every page: left, base, width and height of each. */
    static byte[] pdf(List<List<Line>> pages, List<float[]> bars) throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDType0Font font = font(document);
            for (List<Line> lines : pages) {
                PDPage page = new PDPage(PDRectangle.A4);
                document.addPage(page);
                try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                    float top = page.getMediaBox().getHeight();
                    for (float[] bar : bars) {
                        content.addRect(bar[0], top - bar[1], bar[2], bar[3]);
                        content.fill();
                    }
                    for (Line line : lines) {
                        content.beginText();
                        content.setFont(font, 13);
                        content.newLineAtOffset(line.left(), top - line.base());
                        content.showText(line.text());
                        content.endText();
                    }
                }
            }
            return bytes(document);
        }
    }

    /** A page with a picture and nothing else, as a scanner makes it. */
    static byte[] scannedPdf() throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            BufferedImage picture = new BufferedImage(200, 280, BufferedImage.TYPE_BYTE_GRAY);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.drawImage(
                        LosslessFactory.createFromImage(document, picture), 0, 0, 595, 842);
            }
            return bytes(document);
        }
    }

    static byte[] encryptedPdf() throws IOException {
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage(PDRectangle.A4));
            document.protect(new StandardProtectionPolicy("chu", "khach", new AccessPermission()));
            return bytes(document);
        }
    }

    /** An .odt whose text is given as the XML within {@code office:text}. */
    static byte[] odt(String text) throws IOException {
        return odt(List.of(START + text + END), "");
    }

    static byte[] encryptedOdt() throws IOException {
        String entry =
                "<manifest:file-entry manifest:full-path=\"content.xml\""
                        + " manifest:media-type=\"text/xml\" manifest:size=\"9\">"
                        + "<manifest:encryption-data manifest:checksum-type=\"SHA1/1K\""
                        + " manifest:checksum=\"AAAA\"/></manifest:file-entry>";
        return odt(List.of("không phải XML"), entry);
    }

    /** An .odt that unpacks to the given number of paragraphs, all alike. */
    static byte[] odtBomb(int paragraphs) throws IOException {
        String one = "<text:p>" + "quả bom ".repeat(500) + "</text:p>";
        String some = one.repeat(100);
        List<String> parts = new java.util.ArrayList<>(List.of(START));
        for (int i = 0; i < paragraphs / 100; i++) {
            parts.add(some);
        }
        parts.add(END);
        return odt(parts, "");
    }

    private static final String START =
            "<office:document-content"
                    + " xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
                    + " xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\""
                    + " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\">"
                    + "<office:body><office:text>";
    private static final String END = "</office:text></office:body></office:document-content>";

    private static byte[] odt(List<String> content, String protectedPart) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            stored(zip, "mimetype", TYPE.getBytes(UTF_8));
            zip.putNextEntry(new ZipEntry("META-INF/manifest.xml"));
            zip.write(MANIFEST.formatted(protectedPart).getBytes(UTF_8));
            zip.putNextEntry(new ZipEntry("content.xml"));
            for (String part : content) {
                zip.write(part.getBytes(UTF_8));
            }
        }
        return bytes.toByteArray();
    }

    private static void stored(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        CRC32 sum = new CRC32();
        sum.update(bytes);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(bytes.length);
        entry.setCrc(sum.getValue());
        zip.putNextEntry(entry);
        zip.write(bytes);
    }

    private static PDType0Font font(PDDocument document) throws IOException {
        String name = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
        try (InputStream stream = PDDocument.class.getResourceAsStream(name)) {
            return PDType0Font.load(document, stream);
        }
    }

    private static byte[] bytes(PDDocument document) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        document.save(bytes);
        return bytes.toByteArray();
    }
}
