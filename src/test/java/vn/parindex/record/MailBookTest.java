package vn.parindex.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MailBookTest {
    private static final String BOX = "cchc@vidu.gov.vn";
    private static final MailSpot FIRST = new MailSpot(BOX, "INBOX", 7, 1);
    private static final MailSpot SECOND = new MailSpot(BOX, "INBOX", 7, 2);
    private static final OutboxRow REPLY =
            OutboxRow.waiting(
                    "reply:a",
                    new OutboxRow.Address(BOX, "xa@vidu.gov.vn", "reply"),
                    "<parindex.a@vidu.gov.vn>",
                    "content");

    @TempDir Path folder;
    private Register register;
    private MailBook mails;
    private Instant now = Instant.parse("2023-12-01T01:00:00Z");

    @BeforeEach
    void open() {
        register = Register.open(Database.file(folder.resolve("sổ.db")), () -> now);
        mails = register.mails();
    }

    @AfterEach
    void close() {
        register.close();
    }

    @Test
    void theSameBytesAtTwoPlacesAreOneMail() {
        Mail first = mails.arrive(FIRST, "a", 10);
        now = now.plusSeconds(60);
        Mail second = mails.arrive(SECOND, "a", 10);

        assertThat(second).isEqualTo(first);
        assertThat(first)
                .isEqualTo(
                        new Mail(
                                "a",
                                BOX,
                                Optional.empty(),
                                Optional.empty(),
                                "",
                                Instant.parse("2023-12-01T01:00:00Z"),
                                10,
                                MailState.RECEIVED,
                                Optional.empty(),
                                false,
                                0));
        assertThat(mails.at(SECOND)).contains(first);
        assertThat(mails.at(new MailSpot(BOX, "INBOX", 8, 1))).isEmpty();
        assertThat(mails.unfinished()).containsExactly(first);
    }

    @Test
    void aPlaceNeverChangesItsMail() {
        mails.arrive(FIRST, "a", 10);
        mails.arrive(FIRST, "b", 11);
        assertThat(mails.at(FIRST).orElseThrow().sha256()).isEqualTo("a");
    }

    @Test
    void mailsOfOneMessageIdAreFoundInTheOrderTheyCame() {
        MailBook.Header header =
                new MailBook.Header(Optional.of("<1@x>"), Optional.of("xa@vidu.gov.vn"), "Nộp");
        mails.arrive(FIRST, "b", 10);
        mails.read("b", header);
        now = now.plusSeconds(1);
        mails.arrive(SECOND, "a", 10);
        mails.read("a", header);

        assertThat(mails.withMessageId("<1@x>")).extracting(Mail::sha256).containsExactly("b", "a");
        assertThat(mails.find("a").orElseThrow().sender()).contains("xa@vidu.gov.vn");
        assertThat(mails.find("a").orElseThrow().subject()).isEqualTo("Nộp");
    }

    @Test
    void nothingIsPutIntoTheOutboxTwice() {
        mails.arrive(FIRST, "a", 10);

        assertThat(mails.post(REPLY, Optional.of("a"), MailState.ANSWERED)).isTrue();
        assertThat(mails.post(REPLY, Optional.of("a"), MailState.ANSWERED)).isFalse();

        assertThat(mails.outbox()).extracting(OutboxRow::name).containsExactly("reply:a");
        assertThat(mails.find("a").orElseThrow().state()).isEqualTo(MailState.ANSWERED);
        assertThat(mails.unfinished()).isEmpty();
    }

    @Test
    void triesAreCountedAndWhatTheServerSaidIsKept() {
        mails.post(REPLY, Optional.empty(), MailState.ANSWERED);
        mails.sending("reply:a", OutboxRow.State.SENDING, "");
        mails.sending("reply:a", OutboxRow.State.WAITING, "450 later");
        mails.sending("reply:a", OutboxRow.State.SENDING, "450 later");
        mails.sending("reply:a", OutboxRow.State.REFUSED, "550 no such user");

        OutboxRow row = mails.outgoing("reply:a").orElseThrow();
        assertThat(row.attempts()).isEqualTo(2);
        assertThat(row.state()).isEqualTo(OutboxRow.State.REFUSED);
        assertThat(row.said()).contains("550 no such user");
    }

    @Test
    void whatWasWrittenToAnAddressIsCounted() {
        mails.post(REPLY, Optional.empty(), MailState.ANSWERED);
        Instant since = now;
        now = now.plusSeconds(3600);

        assertThat(mails.written("xa@vidu.gov.vn", Optional.empty(), since)).isEqualTo(1);
        assertThat(mails.written("xa@vidu.gov.vn", Optional.of("reply"), since)).isEqualTo(1);
        assertThat(mails.written("xa@vidu.gov.vn", Optional.of("remind"), since)).isZero();
        assertThat(mails.written("khac@vidu.gov.vn", Optional.empty(), since)).isZero();
        assertThat(mails.written("xa@vidu.gov.vn", Optional.empty(), now)).isZero();
    }

    @Test
    void evidenceBelongsToTheScorecardOfItsMail() {
        mails.arrive(FIRST, "a", 10);
        Enclosure card = enclosure(1, "phiếu", Enclosure.Role.DELIVERY, List.of());
        Enclosure plan = enclosure(2, "kh", Enclosure.Role.EVIDENCE, List.of("12/KH-UBND"));
        mails.enclose("a", List.of(card, plan));

        assertThat(mails.evidenceWith("phiếu")).containsExactly(plan);
        assertThat(mails.evidenceWith("kh")).isEmpty();
        assertThat(mails.enclosures("a")).containsExactly(card, plan);
    }

    private static Enclosure enclosure(
            int number, String sha256, Enclosure.Role role, List<String> named) {
        return new Enclosure("a", number, sha256, sha256 + ".xlsx", role, 5, named);
    }
}
