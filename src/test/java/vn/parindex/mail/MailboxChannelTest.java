package vn.parindex.mail;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.store.FolderException;
import com.icegreen.greenmail.store.StoredMessage;
import jakarta.mail.Flags;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.parindex.language.Messages;
import vn.parindex.model.Bytes;
import vn.parindex.testing.MailHost;
import vn.parindex.testing.Relay;
import vn.parindex.testing.TlsFront;

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

    @Test
    void letsOneBadMailNotStopTheNext() {
        host.deliver("xấu");
        host.deliver("tốt");
        bag.refusing.add("xấu");
        assertThat(channel.sweep(bag)).isEqualTo(new MailSweep(1, 0, 0, 1, true));
        assertThat(bag.taken).containsExactly("tốt");
        bag.refusing.clear();
        assertThat(channel.sweep(bag)).isEqualTo(new MailSweep(1, 0, 1, 0, true));
        assertThat(bag.taken).containsExactly("tốt", "xấu");
    }

    @Test
    void putsAMailThatWasMovedBackByHandAwayAgain() throws Exception {
        host.deliver("một");
        channel.sweep(bag);
        bag.all(Postbag.Fate.DONE);
        channel.sweep(bag);
        host.folder("Da xu ly").moveMessage(1, host.folder("INBOX"));
        assertThat(channel.sweep(bag)).isEqualTo(new MailSweep(1, 0, 0, 0, true));
        assertThat(channel.sweep(bag)).isEqualTo(new MailSweep(0, 1, 0, 0, true));
        assertThat(host.subjects("INBOX")).isEmpty();
        assertThat(host.subjects("Da xu ly")).containsExactly("một");
        assertThat(bag.fates.keySet()).as("the same bytes").hasSize(1);
    }

    @Test
    void knowsTheBytesAgainWhenTheServerCountsAnew() throws Exception {
        host.deliver("một");
        channel.sweep(bag);
        String before = "UIDVALIDITY " + host.folder("INBOX").getUidValidity();
        String last = before.endsWith("1") ? "2" : "1";
        try (Relay relay = Relay.to(host.imapPort())) {
            relay.disguise(before, before.substring(0, before.length() - 1) + last);
            channel = channel(host.account(relay.port(), host.smtpPort()));
            assertThat(channel.sweep(bag)).isEqualTo(new MailSweep(1, 0, 0, 0, true));
            assertThat(channel.sweep(bag)).isEqualTo(new MailSweep(0, 0, 1, 0, true));
        }
        assertThat(bag.places).hasSize(2);
        assertThat(bag.fates).hasSize(1);
    }

    @Test
    void fetchesOnlyTheHeaderOfAMailThatIsTooLarge() {
        byte[] small = MailHost.letter("vừa");
        byte[] large =
                new String(MailHost.letter("lớn"), UTF_8)
                        .concat("x".repeat(200_000))
                        .getBytes(UTF_8);
        host.deliver(large);
        host.deliver(small);
        assertThat(channel.sweep(bag)).isEqualTo(new MailSweep(2, 0, 0, 0, true));
        assertThat(bag.taken).containsExactly("lớn: " + large.length, "vừa");
        assertThat(bag.fates.keySet())
                .extracting(bytes -> new String(bytes.array(), UTF_8))
                .anySatisfy(header -> assertThat(header).doesNotContain("xxx").endsWith("\r\n"));
    }

    @Test
    void fetchesAMailInPartsAndWhole() {
        String text = new String(MailHost.letter("dài"), UTF_8);
        byte[] raw = (text + "0123456789abcdef\r\n".repeat(50_000)).getBytes(UTF_8);
        host.deliver(raw);
        channel =
                new MailboxChannel(
                        new Connection(host.account()),
                        MailboxChannel.Pace.USUAL,
                        () -> now,
                        Messages.of("service", Locale.ENGLISH));
        channel.sweep(bag);
        assertThat(bag.fates.keySet()).containsExactly(Bytes.of(raw));
    }

    @Test
    void makesFoldersWithVietnameseNamesInOthers() throws Exception {
        host.deliver("một");
        List<String> made = Collections.synchronizedList(new ArrayList<>());
        try (Relay relay = Relay.to(host.imapPort())) {
            relay.listen(said -> made.add(said.replaceFirst("^\\S+ ", "").strip()));
            Account plain = host.account(relay.port(), host.smtpPort());
            channel =
                    channel(
                            new Account(
                                    plain.address(),
                                    plain.name(),
                                    plain.imap(),
                                    plain.smtp(),
                                    plain.login(),
                                    new Account.Boxes("INBOX", "CCHC/Đã xử lý", "Không nhận"),
                                    plain.trustedHost(),
                                    plain.largestMail()));
            channel.sweep(bag);
            bag.all(Postbag.Fate.DONE);
            channel.sweep(bag);
        }
        // RFC 3501 section 5.1.3, by hand: U+0110 U+00E3, U+1EED, U+00FD
        assertThat(made)
                .contains(
                        "CREATE \"CCHC.&ARAA4w- x&Hu0- l&AP0-\"",
                        "UID MOVE 1 \"CCHC.&ARAA4w- x&Hu0- l&AP0-\"");
        assertThat(host.subjects("INBOX")).isEmpty();
    }

    @Test
    void movesWithoutMoveAndDeletesNothingElse() throws Exception {
        host.deliver("của người khác");
        host.deliver("một");
        host.folder("INBOX").setFlags(new Flags(Flags.Flag.DELETED), true, 1, null, true);
        channel.sweep(bag);
        bag.all(Postbag.Fate.OPEN);
        bag.fates.put(Bytes.of(MailHost.letter("một")), Postbag.Fate.DONE);
        try (Relay relay = Relay.to(host.imapPort())) {
            relay.disguise(" MOVE", " XOVE");
            channel = channel(host.account(relay.port(), host.smtpPort()));
            assertThat(channel.sweep(bag)).isEqualTo(new MailSweep(0, 1, 1, 0, true));
        }
        assertThat(host.subjects("INBOX")).containsExactly("của người khác");
        assertThat(host.subjects("Da xu ly")).containsExactly("một");
        assertThat(host.messages("Da xu ly").get(0).isSet(Flags.Flag.DELETED)).isFalse();
    }

    @Test
    void copiesOnceWhereTheServerCanRemoveNothingAlone() throws Exception {
        host.deliver("một");
        channel.sweep(bag);
        bag.all(Postbag.Fate.DONE);
        try (Relay relay = Relay.to(host.imapPort())) {
            relay.disguise(" MOVE", " XOVE");
            relay.disguise(" UIDPLUS", " XIDPLUS");
            channel = channel(host.account(relay.port(), host.smtpPort()));
            assertThat(channel.sweep(bag)).isEqualTo(new MailSweep(0, 1, 0, 0, true));
            assertThat(channel.sweep(bag)).isEqualTo(new MailSweep(0, 0, 1, 0, true));
        }
        assertThat(host.subjects("Da xu ly")).containsExactly("một");
        assertThat(host.messages("INBOX"))
                .singleElement()
                .satisfies(message -> assertThat(message.isSet(Flags.Flag.DELETED)).isTrue());
    }

    @Test
    void waitsLongerEachTimeThatTheServerIsAwayAndGoesOnAfterwards() throws Exception {
        host.deliver("một");
        try (Relay relay = Relay.to(host.imapPort())) {
            channel = channel(host.account(relay.port(), host.smtpPort()));
            relay.refuse();
            List<Integer> pauses = new ArrayList<>();
            for (int second = 0, last = 0; second <= 80; second++) {
                int before = relay.calls();
                assertThat(channel.sweep(bag)).isEqualTo(new MailSweep(0, 0, 0, 0, false));
                if (relay.calls() > before && second > 0) {
                    pauses.add(second - last);
                    last = second;
                }
                now = now.plusSeconds(1);
            }
            assertThat(pauses).containsExactly(10, 20, 30);
            relay.resume();
            now = now.plus(FIRST.multipliedBy(3));
            assertThat(channel.sweep(bag)).isEqualTo(new MailSweep(1, 0, 0, 0, true));
        }
    }

    @Test
    void takesEveryMailThoughTheLineIsCutAgainAndAgain() throws Exception {
        List<String> subjects = IntStream.range(0, 20).mapToObj(n -> "thư " + n).toList();
        subjects.forEach(host::deliver);
        try (Relay relay = Relay.to(host.imapPort())) {
            channel = channel(host.account(relay.port(), host.smtpPort()));
            for (int bytes = 1; bytes < 6000; bytes = bytes * 3 / 2 + 1) {
                relay.cutAfter(bytes);
                channel.sweep(bag);
                now = now.plus(FIRST.multipliedBy(3));
            }
            relay.cutAfter(Long.MAX_VALUE);
            channel.sweep(bag);
            assertThat(relay.cuts()).isGreaterThan(10);
        }
        assertThat(bag.taken).containsExactlyInAnyOrderElementsOf(subjects);
        assertThat(host.subjects("INBOX")).containsExactlyElementsOf(subjects);
    }

    @Test
    void makesAFolderAnewThatSomebodyTookAway() {
        host.deliver("một");
        channel.sweep(bag);
        bag.all(Postbag.Fate.DONE);
        channel.sweep(bag);
        host.remove("Da xu ly");
        host.deliver("hai");
        channel.sweep(bag);
        bag.all(Postbag.Fate.DONE);
        assertThat(channel.sweep(bag)).isEqualTo(new MailSweep(0, 0, 0, 1, true));
        assertThat(host.subjects("INBOX")).containsExactly("hai");
        assertThat(channel.sweep(bag)).isEqualTo(new MailSweep(0, 1, 0, 0, true));
        assertThat(host.subjects("Da xu ly")).containsExactly("hai");
    }

    @Test
    void takesNothingThatWasGarbledOnTheWay() throws Exception {
        host.deliver("một");
        try (TlsFront front =
                        TlsFront.open(TlsFront.LOOPBACK, host.imapPort(), TlsFront.Manner.AT_ONCE);
                Relay relay = Relay.to(front.port())) {
            Account plain = host.account();
            Account account =
                    new Account(
                            plain.address(),
                            plain.name(),
                            new Account.Server("localhost", relay.port(), Account.Security.TLS),
                            plain.smtp(),
                            plain.login(),
                            plain.boxes(),
                            plain.trustedHost(),
                            plain.largestMail());
            channel =
                    new MailboxChannel(
                            new Connection(
                                    account,
                                    Connection.Patience.USUAL,
                                    Optional.of(TlsFront.store(TlsFront.LOOPBACK))),
                            MailboxChannel.Pace.USUAL,
                            () -> now,
                            Messages.of("service", Locale.ENGLISH));
            relay.garbleAfter(2_000);
            assertThat(channel.sweep(bag).reachable()).isFalse();
            assertThat(bag.taken).isEmpty();
            now = now.plus(FIRST.multipliedBy(3));
            assertThat(channel.sweep(bag)).isEqualTo(new MailSweep(1, 0, 0, 0, true));
        }
    }

    @Test
    void losesNothingWhenTheLineIsCutBeforeAMove() throws Exception {
        host.deliver("một");
        channel.sweep(bag);
        bag.all(Postbag.Fate.DONE);
        try (Relay relay = Relay.to(host.imapPort())) {
            channel = channel(host.account(relay.port(), host.smtpPort()));
            relay.cutBefore(Relay.Side.CLIENT, "MOVE");
            assertThat(channel.sweep(bag).reachable()).isFalse();
            assertThat(bag.moved).isEmpty();
            assertThat(host.subjects("INBOX")).containsExactly("một");
            now = now.plus(FIRST);
            assertThat(channel.sweep(bag)).isEqualTo(new MailSweep(0, 1, 0, 0, true));
        }
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
