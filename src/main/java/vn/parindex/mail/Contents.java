package vn.parindex.mail;

import java.util.Locale;
import vn.parindex.model.Bytes;

/** Puts what a part contains where it belongs: by what it is, and not by what it is called. */
final class Contents {
    private final Gathered gathered;
    private final Mails mails;

    Contents(Gathered gathered, Mails mails) {
        this.gathered = gathered;
        this.mails = mails;
    }

    /** Takes mails that come as files. */
    @FunctionalInterface
    interface Mails {
        void mail(byte[] content, String name, MailTree.Place place);
    }

    /**
     * A file.
     *
     * @param id Content-ID without its brackets; empty where it has none
     */
    record Found(String name, Bytes content, String id) {}

    /** A text that nobody attached: what people read, or a page of it. */
    void text(String text, String type, MailTree.Place place) {
        boolean page = type.equals("text/html");
        if (page) {
            gathered.page(text);
        }
        boolean plain = type.isEmpty() || type.equals("text/plain");
        if (place.mails() == 0 && (page || plain)) {
            gathered.text(page ? HtmlText.of(text) : text);
        }
    }

    /** A file, which may be made of files. */
    void file(Found found, MailTree.Place place) {
        byte[] content = found.content().array();
        if (ContentSign.isTnef(content)) {
            Winmail.entries(content, gathered).forEach(entry -> one(entry.found(), place));
        } else {
            one(found, place);
        }
    }

    private void one(Found found, MailTree.Place place) {
        byte[] content = found.content().array();
        boolean card = ContentSign.isCard(content);
        if (card || found.name().toLowerCase(Locale.ROOT).equals("smime.p7s")) {
            return;
        }
        if (ContentSign.isMail(content)) {
            mails.mail(content, found.name(), place);
        } else if (ContentSign.isZip(content) && !Archive.isDocument(content)) {
            new Archive(gathered)
                    .entries(content)
                    .forEach(entry -> keep(entry.found(), found.name()));
        } else {
            keep(found, place.inside());
        }
    }

    private void keep(Found found, String inside) {
        gathered.file(found, inside);
    }
}
