package vn.parindex.mail;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.store.FolderException;
import com.icegreen.greenmail.store.StoredMessage;
import jakarta.mail.Flags;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.parindex.language.Messages;
import vn.parindex.model.Bytes;
import vn.parindex.testing.MailHost;

class MailboxChannelTest {
    private static final Duration FIRST = Duration.ofSeconds(10);

    private final MailHost host = new MailHost();
    private final BagOfBytes bag = new BagOfBytes();
    private Instant now = Instant.parse("2023-12-01T01:00:00Z");
    private MailboxChannel channel = channel(host.account());

    private MailboxChannel channel(Account account) {
        return new MailboxChannel(
                new Connection(account),
                new MailboxChannel.Pace(100_000, FIRST, FIRST.multipliedBy(3)),
                () -> now,
                Messages.of("service", Locale.ENGLISH));
    }

    @AfterEach
    void close() {
        channel.close();
        host.close();
    }

    @Test
    void takesEveryMailOnceAndOldestFirst() {
        host.deliver("một");
        host.deliver("hai");
        assertThat(channel.sweep(bag)).isEqualTo(new MailSweep(2, 0, 0, 0, true));
        host.deliver("ba");
        assertThat(channel.sweep(bag)).isEqualTo(new MailSweep(1, 0, 2, 0, true));
        assertThat(channel.sweep(bag)).isEqualTo(new MailSweep(0, 0, 3, 0, true));
        assertThat(bag.taken).containsExactly("một", "hai", "ba");
    }

    @Test
    void movesWhatIsDoneWithAndLeavesTheRest() {
        for (String subject : new String[] {"xong", "từ chối", "mở", "người lạ"}) {
            host.deliver(subject);
        }
        channel.sweep(bag);
        bag.fates.replaceAll(
                (bytes, fate) ->
                        switch (BagOfBytes.subject(bytes.array())) {
                            case "xong" -> Postbag.Fate.DONE;
                            case "từ chối" -> Postbag.Fate.REFUSED;
                            case "mở" -> Postbag.Fate.OPEN;
                            default -> Postbag.Fate.QUARANTINED;
                        });
        assertThat(channel.sweep(bag)).isEqualTo(new MailSweep(0, 2, 2, 0, true));
        assertThat(host.subjects("INBOX")).containsExactly("mở", "người lạ");
        assertThat(host.subjects("Da xu ly")).containsExactly("xong");
        assertThat(host.subjects("Khong nhan")).containsExactly("từ chối");
        assertThat(bag.moved).extracting(MailPlace::uid).containsExactly(1L, 2L);
    }

    @Test
    void neverMarksAMailAsSeenOrDeleted() throws Exception {
        host.deliver("một");
        channel.sweep(bag);
        for (StoredMessage message : host.messages("INBOX")) {
            assertThat(message.isSet(Flags.Flag.SEEN)).isFalse();
            assertThat(message.isSet(Flags.Flag.DELETED)).isFalse();
        }
        bag.all(Postbag.Fate.DONE);
        channel.sweep(bag);
        assertThat(host.messages("Da xu ly"))
                .singleElement()
                .satisfies(message -> assertThat(message.isSet(Flags.Flag.SEEN)).isFalse());
    }

    @Test
    void findsTheNewOnesAmongTwoThousandMails() {
        for (int number = 1; number <= 2000; number++) {
            byte[] raw = host.deliver("thư " + number);
            if (number % 100 != 0) {
                bag.places.put(place(number), Bytes.of(raw));
                bag.fates.put(Bytes.of(raw), Postbag.Fate.OPEN);
            }
        }
        assertThat(channel.sweep(bag)).isEqualTo(new MailSweep(20, 0, 1980, 0, true));
        assertThat(bag.taken)
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, 20).mapToObj(n -> "thư " + n * 100).toList());
    }

    private MailPlace place(long uid) {
        try {
            return new MailPlace(
                    MailHost.ADDRESS, "INBOX", host.folder("INBOX").getUidValidity(), uid);
        } catch (FolderException e) {
            throw new IllegalStateException(e);
        }
    }
}
