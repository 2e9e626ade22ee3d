package vn.parindex.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MailDateFormat;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.util.SharedByteArrayInputStream;
import java.text.ParseException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;

/** Reads a mail from its raw bytes, with distrust and without any server. */
public final class MailReader {
    private static final int LONGEST_SUBJECT = 500;

    private MailReader() {}

    /**
     * Reads it. What can't be read of it is named as a fault.
     *
     * @throws BrokenMail when it is no mail at all
     */
    public static IncomingMail read(byte[] raw, ReadingRules rules) throws BrokenMail {
        try {
            MimeMessage message =
                    new MimeMessage(
                            MimeSettings.reading(), new SharedByteArrayInputStream(start(raw)));
            MailHeaders headers = MailHeaders.of(message);
            if (headers.lines().stream().noneMatch(line -> ContentSign.isHeader(line.name()))) {
                throw new BrokenMail("no header line of a mail");
            }
            Gathered gathered = new Gathered(rules.budget());
            new MailTree(gathered).part(message, MailTree.Place.TOP);
            return mail(headers, gathered, rules);
        } catch (MessagingException | RuntimeException broken) {
            throw new BrokenMail("not readable as a mail", broken);
        }
    }

    private static IncomingMail mail(MailHeaders headers, Gathered gathered, ReadingRules rules) {
        Optional<AddressLine.Sender> from = AddressLine.of(headers.all("from")).only();
        Optional<String> address = from.map(AddressLine.Sender::address);
        return new IncomingMail(
                MailIds.own(headers),
                address,
                from.map(AddressLine.Sender::name).orElse(""),
                replyTo(headers, address),
                subject(headers),
                sent(headers),
                MailIds.thread(headers),
                AutomaticMail.of(headers, rules, gathered),
                SenderStanding.of(headers, address, rules),
                gathered.text(),
                gathered.attachments(),
                gathered.faults());
    }

    /** The sender where he is among those asked for, because he is the one we know. */
    private static Optional<String> replyTo(MailHeaders headers, Optional<String> from) {
        AddressLine asked = AddressLine.of(headers.all("reply-to"));
        return from.filter(asked::has).or(asked::first).or(() -> from);
    }

    private static String subject(MailHeaders headers) {
        String subject = headers.first("subject").map(HeaderText::of).orElse("");
        return subject.substring(0, Math.min(LONGEST_SUBJECT, subject.length()));
    }

    private static Optional<Instant> sent(MailHeaders headers) {
        return headers.first("date").flatMap(MailReader::instant);
    }

    private static Optional<Instant> instant(String date) {
        try {
            return Optional.ofNullable(new MailDateFormat().parse(date))
                    .map(day -> day.toInstant());
        } catch (ParseException none) {
            return Optional.empty();
        }
    }

    /** Without what programs put before the first line: a mark of Unicode, empty lines. */
    private static byte[] start(byte[] raw) {
        int from = raw.length > 2 && raw[0] == (byte) 0xEF && raw[1] == (byte) 0xBB ? 3 : 0;
        while (from < raw.length && raw[from] >= 0 && raw[from] <= ' ') {
            from++;
        }
        return from == 0 ? raw : Arrays.copyOfRange(raw, from, raw.length);
    }
}
