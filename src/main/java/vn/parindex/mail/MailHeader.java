package vn.parindex.mail;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The header of an outgoing mail; nothing that strangers wrote can add a line to it. */
final class MailHeader {
    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("EEE, d MMM uuuu HH:mm:ss Z", Locale.ENGLISH);

    // the beginning of a long thread and its end; RFC 5322 asks for no more
    private static final int MOST_REFERENCES = 20;

    private MailHeader() {}

    /** One line. */
    record Line(String name, String value) {}

    static List<Line> of(OutgoingMail mail, Account account) {
        List<Line> lines = new ArrayList<>();
        lines.add(new Line("Date", DATE.format(mail.date().atOffset(ZoneOffset.UTC))));
        lines.add(new Line("From", from(account)));
        lines.add(new Line("To", Addresses.checked(mail.to())));
        lines.add(new Line("Message-ID", mail.messageId()));
        mail.inReplyTo()
                .filter(Addresses::messageId)
                .ifPresent(id -> lines.add(new Line("In-Reply-To", id)));
        String references = references(mail.references());
        if (!references.isEmpty()) {
            lines.add(new Line("References", references));
        }
        lines.add(new Line("Subject", EncodedWords.text(mail.subject())));
        // RFC 3834: no program that keeps to it answers this mail
        lines.add(new Line("Auto-Submitted", mail.reply() ? "auto-replied" : "auto-generated"));
        // Exchange goes by this one. "Precedence" is left out: it says nothing more, and some
        // servers put off or sort away what carries it
        lines.add(new Line("X-Auto-Response-Suppress", "All"));
        return lines;
    }

    private static String from(Account account) {
        String address = Addresses.checked(account.address());
        String name = EncodedWords.oneLine(account.name());
        if (name.isEmpty()) {
            return address;
        }
        // letters and spaces stand as they are; anything else would need quotes
        boolean plain = name.matches("[A-Za-z0-9 ]+");
        return (plain ? name : EncodedWords.word(name)) + " <" + address + ">";
    }

    private static String references(List<String> thread) {
        List<String> ids = thread.stream().filter(Addresses::messageId).distinct().toList();
        int left = Math.max(0, ids.size() - MOST_REFERENCES);
        Stream<String> shown =
                left == 0
                        ? ids.stream()
                        : Stream.concat(
                                Stream.of(ids.get(0)), ids.subList(left + 1, ids.size()).stream());
        return shown.collect(Collectors.joining("\r\n "));
    }
}
