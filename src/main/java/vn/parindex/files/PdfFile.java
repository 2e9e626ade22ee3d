package vn.parindex.files;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Proof, as far as one can be had, that a PDF is all there: it ends with its mark, the last list of
 * its objects stands where it says, and one made for reading on the net is as long as it says.
 */
final class PdfFile {
    private static final int LOOK = 2048;
    private static final Pattern END =
            Pattern.compile("startxref\\s+(\\d{1,10})\\s+%%EOF[\\s\\x00]*\\z");
    private static final Pattern LENGTH =
            Pattern.compile("/Linearized\\b[^>]*?/L\\s+(\\d{1,10})\\b");
    private static final Pattern OBJECTS = Pattern.compile("\\s*(?:xref|\\d+\\s+\\d+\\s+obj)\\b");

    private PdfFile() {}

    static boolean isWhole(Path file) throws IOException {
        try (SeekableByteChannel channel = Files.newByteChannel(file)) {
            String start = text(channel, 0);
            String end = text(channel, Math.max(0, channel.size() - LOOK));
            Matcher length = LENGTH.matcher(start);
            boolean cut = length.find() && Long.parseLong(length.group(1)) > channel.size();
            Matcher last = END.matcher(end);
            return !cut && last.find() && listed(channel, start, Long.parseLong(last.group(1)));
        }
    }

    /**
     * Counted from the first sign of the PDF, whatever a mailer put before it; 0 means elsewhere.
     */
    private static boolean listed(SeekableByteChannel channel, String start, long place)
            throws IOException {
        long from = place + Math.max(0, start.indexOf("%PDF-"));
        return place == 0
                || OBJECTS.matcher(text(channel, place)).lookingAt()
                || OBJECTS.matcher(text(channel, from)).lookingAt();
    }

    private static String text(SeekableByteChannel channel, long position) throws IOException {
        channel.position(position);
        byte[] bytes = Channels.newInputStream(channel).readNBytes(LOOK);
        return ISO_8859_1.decode(ByteBuffer.wrap(bytes)).toString();
    }
}
