package vn.parindex.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.parindex.model.Filed;
import vn.parindex.model.Finding;
import vn.parindex.model.Value;
import vn.parindex.record.Logged;
import vn.parindex.record.MailState;
import vn.parindex.record.OutboxRow;
import vn.parindex.record.Register;
import vn.parindex.record.State;

class MailServiceTest {
    private static final String LANG = "cchc@banglang.vidu.gov.vn";
    private static final String LUNG = "vanthu@banglung.vidu.gov.vn";
    private static final String STRANGER = "ai-do@la.vidu.vn";

    @TempDir Path folder;
    private AWorkplace work;
    private MailTown town;

    @BeforeEach
    void open() {
        town = new MailTown();
        work = new AWorkplace(folder).mailing(town);
    }

    @Test
    void answersAMailWithTheAnnotatedScorecardInItsThread() throws Exception {
        byte[] scorecard = AWorkplace.scorecard(AWorkplace.LANG);
        town.deliver(MailTown.mail(LANG, "<1@banglang>", "phieu.xlsx", scorecard));

        assertThat(work.once()).isEqualTo(new Tally(1, 1, 0, 0, 0));
        assertThat(work.tree())
                .containsExactly(
                        "ket-qua/Xã Bằng Lãng/phieu - TN-00001.txt",
                        "ket-qua/Xã Bằng Lãng/phieu - TN-00001.xlsx",
                        "luu-tru/TN-00001/phieu.xlsx");
        assertThat(town.sent()).hasSize(1);
        assertThat(town.sent().get(0).references()).containsExactly("<1@banglang>");
        assertThat(town.sent().get(0).attachments())
                .extracting(each -> each.name())
                .containsExactly("phieu - TN-00001.xlsx");
        assertThat(town.sent().get(0).text()).contains("TN-00001");
        assertThat(town.waiting()).isZero();
        assertThat(town.in("Da xu ly")).isEqualTo(1);
        assertThat(work.log()).extracting(Logged::state).containsExactly(State.ANSWERED);
    }

    @Test
    void aStrangersMailWaitsForTheOperatorWithoutAWord() throws Exception {
        byte[] scorecard = AWorkplace.scorecard(AWorkplace.LANG);
        town.deliver(MailTown.mail(STRANGER, "<1@la>", "phieu.xlsx", scorecard));

        assertThat(work.once()).isEqualTo(new Tally(0, 0, 0, 0, 0));
        assertThat(town.sent()).isEmpty();
        assertThat(town.waiting()).isEqualTo(1);
        assertThat(work.mails(MailState.QUARANTINED)).containsExactly("unknown-sender");

        work.register(register -> accept(register));
        assertThat(work.once()).isEqualTo(new Tally(1, 1, 0, 0, 0));
        assertThat(town.sent()).hasSize(1);
        assertThat(town.in("Da xu ly")).isEqualTo(1);
    }

    @Test
    void aUnitMayNotSendTheScorecardOfAnotherButThatUnitMay() throws Exception {
        byte[] scorecard = AWorkplace.scorecard(AWorkplace.LANG);
        town.deliver(MailTown.mail(LUNG, "<1@banglung>", "phieu.xlsx", scorecard));
        assertThat(work.once()).isEqualTo(new Tally(1, 0, 1, 0, 0));
        assertThat(town.sent()).hasSize(1);
        assertThat(town.sent().get(0).attachments()).isEmpty();
        assertThat(work.log().get(0).reason()).contains("other-unit");
        assertThat(town.in("Khong nhan")).isEqualTo(1);

        town.deliver(MailTown.mail(LANG, "<1@banglang>", "phieu.xlsx", scorecard));
        assertThat(work.once()).isEqualTo(new Tally(1, 1, 0, 0, 0));
        assertThat(town.sent().get(1).text()).contains("TN-00001");
        assertThat(work.log()).extracting(Logged::state).containsExactly(State.ANSWERED);

        town.deliver(MailTown.mail(LUNG, "<2@banglung>", "phieu.xlsx", scorecard));
        work.once();
        assertThat(town.in("Khong nhan")).isEqualTo(2);
        assertThat(town.sent()).hasSize(2);
    }

    @Test
    void theSameFileByFolderAndByMailHasOneReceiptNumber() throws Exception {
        byte[] scorecard = AWorkplace.scorecard(AWorkplace.LANG);
        work.drop("a.xlsx", scorecard);
        work.once();
        town.deliver(MailTown.mail(LANG, "<1@banglang>", "phieu.xlsx", scorecard));

        assertThat(work.once()).isEqualTo(new Tally(1, 0, 0, 0, 0));
        assertThat(work.log()).hasSize(1);
        assertThat(town.sent().get(0).attachments())
                .extracting(each -> each.name())
                .containsExactly("a - TN-00001.xlsx");
    }

    @Test
    void noMailIsAnsweredTwice() throws Exception {
        byte[] mail =
                MailTown.mail(
                        LANG, "<1@banglang>", "p.xlsx", AWorkplace.scorecard(AWorkplace.LANG));
        town.deliver(mail);
        town.deliver(mail);
        byte[] again =
                MailTown.mail(
                        LANG + "\r\nX-Hop: 2",
                        "<1@banglang>",
                        "p.xlsx",
                        AWorkplace.scorecard(AWorkplace.LANG));
        work.once();
        town.deliver(again);
        work.once();
        town.renumber();
        town.moveBack("Da xu ly");
        work.once();

        assertThat(town.sent()).hasSize(1);
        assertThat(town.waiting()).isZero();
        assertThat(town.in("Da xu ly")).isEqualTo(3);
    }

    @Test
    void aRefusalIsSaidOnceADay() throws Exception {
        town.deliver(MailTown.mail(LANG, "<1@banglang>"));
        town.deliver(MailTown.mail(LANG, "<2@banglang>"));
        work.once();
        assertThat(town.sent()).hasSize(1);
        work.at("2023-12-02T01:00:00Z");
        town.deliver(MailTown.mail(LANG, "<3@banglang>"));
        work.once();

        assertThat(town.sent()).hasSize(2);
        assertThat(town.in("Khong nhan")).isEqualTo(3);
        assertThat(work.mails(MailState.REFUSED))
                .containsExactly("no-attachment", "no-attachment", "no-attachment");
    }

    @Test
    void whatNoPersonWroteIsNotAnswered() throws Exception {
        byte[] scorecard = AWorkplace.scorecard(AWorkplace.LANG);
        town.deliver(
                MailTown.mail(
                        LANG + "\r\nAuto-Submitted: auto-replied",
                        "<1@banglang>",
                        "p.xlsx",
                        scorecard));
        town.deliver(MailTown.mail(LANG, "<parindex.x@vidu.gov.vn>", "p.xlsx", scorecard));
        work.once();

        assertThat(town.sent()).isEmpty();
        assertThat(town.in("Da xu ly")).isEqualTo(2);
        assertThat(work.mails(MailState.SILENT)).containsExactlyInAnyOrder("auto-reply", "own");
        assertThat(work.log()).isEmpty();
    }

    @Test
    void aServerThatNeverTakesAnAnswerIsToldToTheOperator() throws Exception {
        byte[] scorecard = AWorkplace.scorecard(AWorkplace.LANG);
        town.refuseToSend(false);
        town.deliver(MailTown.mail(LANG, "<1@banglang>", "p.xlsx", scorecard));
        assertThat(work.once()).isEqualTo(new Tally(1, 1, 0, 0, 1));
        town.refuseToSend(true);
        assertThat(work.once()).isEqualTo(new Tally(0, 0, 0, 0, 0));
        town.sendAgain();
        work.once();

        assertThat(town.sent()).isEmpty();
        OutboxRow row = work.register(register -> register.mails().outbox()).get(0);
        assertThat(row.state()).isEqualTo(OutboxRow.State.REFUSED);
        assertThat(row.said()).contains("550 nobody here");
    }

    @Test
    void anAnswerThatTheServerTookBeforeTheLineBrokeIsNotSentAgain() throws Exception {
        byte[] scorecard = AWorkplace.scorecard(AWorkplace.LANG);
        town.breakAfterTaking();
        town.deliver(MailTown.mail(LANG, "<1@banglang>", "p.xlsx", scorecard));
        work.once();
        work.once();

        List<OutboxRow> rows = work.register(register -> register.mails().outbox());
        assertThat(town.sent()).hasSize(1);
        assertThat(rows).extracting(OutboxRow::state).containsExactly(OutboxRow.State.SENT);
    }

    @Test
    void evidenceIsKeptOnceAndHeldAgainstWhatTheScorecardNames() throws Exception {
        byte[] scan = {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 1, 2, 3};
        byte[] other = {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 4, 5, 6};
        town.deliver(
                MailTown.mail(
                        LANG,
                        "<1@banglang>",
                        "phieu.xlsx",
                        AWorkplace.scorecard(AWorkplace.LANG),
                        "Ke hoach 34_KH-UBND.png",
                        scan,
                        "lan 2 34_KH-UBND.png",
                        scan,
                        "la 99_BC-UBND.png",
                        other));
        assertThat(work.once()).isEqualTo(new Tally(1, 1, 0, 0, 0));

        Filed filed = work.standings().get(0).latest().orElseThrow();
        assertThat(filed.findings())
                .extracting(Finding::code)
                .containsExactly("EVIDENCE-NOT-ATTACHED", "EVIDENCE-NOT-NAMED");
        assertThat(filed.findings().get(0).facts())
                .containsEntry("document", Value.of("12/BC-UBND"));
        assertThat(filed.findings().get(1).facts())
                .containsEntry("file", Value.of("la 99_BC-UBND.png"));
    }

    @Test
    void nobodyIsWrittenToMoreOftenThanTheSettingsAllow() throws Exception {
        work.mailing(
                new MailSettings(
                        List.of(MailTown.ACCOUNT),
                        MailSettings.Strangers.SILENCE,
                        1,
                        List.of(),
                        false));
        byte[] scorecard = AWorkplace.scorecard(AWorkplace.LANG);
        town.deliver(MailTown.mail(LANG, "<1@banglang>", "p.xlsx", scorecard));
        work.once();
        town.deliver(MailTown.mail(LANG, "<2@banglang>", "p.xlsx", scorecard));
        town.deliver(MailTown.mail(LANG, "<3@banglang>", "p.xlsx", scorecard));
        work.once();

        assertThat(town.sent()).hasSize(2);
        assertThat(work.mails(MailState.QUARANTINED)).containsExactly("too-many", "too-many");
    }

    @ParameterizedTest
    @EnumSource(
            value = Step.class,
            names = {
                "STORED",
                "SCHEDULED",
                "REFUSAL_WRITTEN",
                "REFUSED",
                "SET_ASIDE",
                "MAIL_SET_ASIDE",
                "MAIL_ENDED"
            },
            mode = EnumSource.Mode.EXCLUDE)
    void cutOffAfterAnyStepOneMailHasOneAnswer(Step step) throws Exception {
        byte[] scorecard = AWorkplace.scorecard(AWorkplace.LANG);
        town.deliver(MailTown.mail(LANG, "<1@banglang>", "p.xlsx", scorecard));
        AtomicBoolean cut = new AtomicBoolean();
        work.watchedBy(
                (passed, sha256) -> {
                    if (passed == step && cut.compareAndSet(false, true)) {
                        throw new Cut();
                    }
                });
        try {
            work.once();
        } catch (Cut expected) {
            // the process is gone
        }
        assertThat(cut).isTrue();

        work.once();
        assertThat(town.sent()).hasSize(1);
        assertThat(town.waiting()).isZero();
        assertThat(town.in("Da xu ly")).isEqualTo(1);
        assertThat(work.tree())
                .containsExactly(
                        "ket-qua/Xã Bằng Lãng/p - TN-00001.txt",
                        "ket-qua/Xã Bằng Lãng/p - TN-00001.xlsx",
                        "luu-tru/TN-00001/p.xlsx");
        assertThat(work.log()).extracting(Logged::state).containsExactly(State.ANSWERED);
    }

    private static Object accept(Register register) {
        register.mails()
                .in(MailState.QUARANTINED)
                .forEach(mail -> register.mails().accept(mail.sha256()));
        return true;
    }

    private static final class Cut extends Error {
        private static final long serialVersionUID = 1L;
    }
}
