package vn.parindex.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimePart;
import jakarta.mail.util.SharedByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Set;
import vn.parindex.model.Bytes;

/** Walks through the parts of a mail, and of mails in it. A part that can't be read is a fault. */
final class MailTree {
    // more than anybody reads; files written into the text are looked for beyond
    private static final int MOST_TEXT = 1 << 20;
    private static final Set<String> MAILS =
            Set.of("message/rfc822", "message/global", "application/eml");
    // for programs: nothing in them was sent by a person as a file
    private static final Set<String> PASSED_OVER =
            Set.of(
                    "message/delivery-status",
                    "message/global-delivery-status",
                    "message/disposition-notification",
                    "message/feedback-report",
                    "message/external-body",
                    "message/partial",
                    "text/rfc822-headers",
                    "text/calendar",
                    "text/vcard",
                    "text/x-vcard",
                    "text/directory",
                    "text/x-amp-html",
                    "text/watch-html",
                    "application/ics",
                    "application/pkcs7-signature",
                    "application/x-pkcs7-signature",
                    "application/pgp-signature",
                    "application/pgp-keys");
    private static final Set<String> SEALED =
            Set.of(
                    "multipart/encrypted",
                    "application/pkcs7-mime",
                    "application/x-pkcs7-mime",
                    "application/pgp-encrypted");

    private final Gathered gathered;
    private final Contents contents;
    private int parts;

    MailTree(Gathered gathered) {
        this.gathered = gathered;
        this.contents = new Contents(gathered, this::mail);
    }

    /** Takes a part, and all that hangs at it. */
    void part(MimePart part, Place place) {
        parts++;
        if (parts > gathered.budget().parts()) {
            gathered.fault("too-many-parts");
            return;
        }
        try {
            MailHeaders headers = MailHeaders.of(part);
            String type = headers.structured("content-type").value();
            if (SEALED.contains(type)) {
                gathered.fault("encrypted-mail");
            } else if (type.startsWith("multipart/")) {
                branches(part, headers, place);
            } else if (!PASSED_OVER.contains(type)) {
                leaf(part, headers, place);
            }
        } catch (MessagingException | IOException | RuntimeException unreadable) {
            gathered.fault("broken-part");
        }
    }

    private void branches(MimePart part, MailHeaders headers, Place place)
            throws MessagingException, IOException {
        if (place.depth() >= gathered.budget().depth()) {
            gathered.fault("too-deep");
            return;
        }
        byte[] raw = PartBody.raw(part);
        Branches branches = Branches.of(raw, headers, gathered);
        if (branches.parts().isEmpty()) {
            gathered.fault("broken-part");
            contents.text(WrittenBytes.text(raw, ""), "text/plain", place);
        }
        branches.parts().forEach(branch -> part(branch, place.deeper()));
    }

    private void leaf(MimePart part, MailHeaders headers, Place place)
            throws MessagingException, IOException {
        Parameters type = headers.structured("content-type");
        byte[] content = PartBody.of(part, headers);
        String name = PartName.of(headers);
        boolean attached = headers.structured("content-disposition").value().equals("attachment");
        boolean text = type.value().isEmpty() || type.value().startsWith("text/");
        if (MAILS.contains(type.value())) {
            mail(content, name, place);
        } else if (text && !attached && name.isEmpty() && !ContentSign.isKnownFile(content)) {
            people(content, headers, place);
        } else if (content.length > 0 || !name.isEmpty()) {
            String id = headers.first("content-id").orElse("").replaceAll("[<>\\s]", "");
            contents.file(new Contents.Found(name, Bytes.of(content), id), place);
        }
    }

    private void people(byte[] content, MailHeaders headers, Place place) {
        Parameters type = headers.structured("content-type");
        byte[] beginning = Arrays.copyOf(content, Math.min(MOST_TEXT, content.length));
        String text = WrittenBytes.text(beginning, type.plain("charset"));
        if (Branches.stand(text)) {
            // the header line that says so got lost on the way
            Branches branches = Branches.unannounced(content, gathered);
            branches.parts().forEach(branch -> part(branch, place.deeper()));
        } else if (UuText.begins(content)) {
            contents.text(UuText.around(text), type.value(), place);
            UuText.files(content).forEach(file -> contents.file(file.found(), place));
        } else {
            contents.text(text, type.value(), place);
        }
    }

    /** Takes a mail in a mail. */
    void mail(byte[] content, String name, Place place) {
        if (place.mails() >= gathered.budget().mails()
                || place.depth() >= gathered.budget().depth()) {
            gathered.fault("too-deep");
            return;
        }
        try {
            MimeMessage inner =
                    new MimeMessage(
                            MimeSettings.reading(), new SharedByteArrayInputStream(content));
            String subject = MailHeaders.of(inner).first("subject").map(HeaderText::of).orElse("");
            part(inner, place.inMail(subject.isBlank() ? name : subject));
        } catch (MessagingException | RuntimeException unreadable) {
            gathered.fault("broken-part");
        }
    }

    /**
     * Where in a mail something stands.
     *
     * @param depth parts around it
     * @param mails around it, the outermost not counted
     * @param inside name of the mail or archive around it
     */
    record Place(int depth, int mails, String inside) {
        static final Place TOP = new Place(0, 0, "");

        Place deeper() {
            return new Place(depth + 1, mails, inside);
        }

        Place inMail(String name) {
            return new Place(depth + 1, mails + 1, name);
        }
    }
}
