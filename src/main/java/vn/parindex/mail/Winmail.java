package vn.parindex.mail;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.poi.hmef.Attachment;
import org.apache.poi.hmef.HMEFMessage;
import vn.parindex.model.Bytes;

/** The files in a {@code winmail.dat}, the wrapping that Outlook uses among its own (TNEF). */
final class Winmail {
    private Winmail() {}

    /** Its files. */
    static List<Archive.Entry> entries(byte[] content, Gathered gathered) {
        List<Archive.Entry> entries = new ArrayList<>();
        try {
            HMEFMessage message = new HMEFMessage(new ByteArrayInputStream(content));
            for (Attachment attachment : message.getAttachments()) {
                Optional<byte[]> file = content(attachment);
                file.ifPresent(
                        bytes -> entries.add(new Archive.Entry(name(attachment), Bytes.of(bytes))));
                if (file.isEmpty()) {
                    gathered.fault("broken-part");
                }
            }
        } catch (IOException | RuntimeException damaged) {
            gathered.fault("broken-part");
        }
        return entries;
    }

    private static Optional<byte[]> content(Attachment attachment) {
        try {
            return Optional.ofNullable(attachment.getContents());
        } catch (RuntimeException none) {
            return Optional.empty();
        }
    }

    private static String name(Attachment attachment) {
        return Stream.of(attachment.getLongFilename(), attachment.getFilename())
                .filter(name -> name != null && !name.isBlank())
                .findFirst()
                .map(name -> PartName.bare(Mojibake.repaired(name)))
                .orElse("");
    }
}
