package vn.parindex.app;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import vn.parindex.mail.IncomingMail;
import vn.parindex.record.Enclosure;
import vn.parindex.record.Mail;

/** Stores and lists what a mail brought. */
final class Enclosing {
    private final MailRoom room;
    private final Sorting sorting;

    Enclosing(MailRoom room) {
        this.room = room;
        this.sorting = new Sorting(room.place().rules());
    }

    /** The files of a mail, their bytes stored; the same file twice is stored and listed once. */
    List<Enclosure> of(Mail mail, IncomingMail letter) throws IOException {
        List<Enclosure> enclosed = new ArrayList<>();
        for (Sorting.Sorted each : sorting.sort(letter.attachments())) {
            String sha256 = room.stores().blobs().keep(each.file().content().array());
            if (enclosed.stream().noneMatch(known -> known.sha256().equals(sha256))) {
                enclosed.add(
                        new Enclosure(
                                mail.sha256(),
                                enclosed.size() + 1,
                                sha256,
                                name(each, enclosed.size() + 1),
                                each.role(),
                                each.file().content().size(),
                                each.named()));
            }
        }
        return enclosed;
    }

    void record(Mail mail, List<Enclosure> enclosed) {
        room.mails().enclose(mail.sha256(), enclosed);
    }

    private String name(Sorting.Sorted file, int number) {
        return file.file().name().isBlank()
                ? room.words().text("mail.nameless", java.util.Map.of("number", number))
                : file.file().name();
    }
}
