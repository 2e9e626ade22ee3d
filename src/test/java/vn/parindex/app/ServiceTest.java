package vn.parindex.app;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.parindex.model.Filed;
import vn.parindex.model.Stage;
import vn.parindex.model.Standing;
import vn.parindex.model.Verdict;
import vn.parindex.record.Logged;
import vn.parindex.record.State;
import vn.parindex.testing.Units;

class ServiceTest {
    private static final byte[] LETTER = "Kính gửi".getBytes(UTF_8);

    @TempDir Path folder;
    private AWorkplace work;

    @BeforeEach
    void open() {
        work = new AWorkplace(folder);
    }

    @Test
    void answersAScorecardAndKeepsItsOriginal() throws Exception {
        byte[] scorecard = AWorkplace.scorecard(AWorkplace.LANG);
        work.drop("xã/" + Normalizer.normalize("Phiếu chấm.xlsx", Normalizer.Form.NFD), scorecard);

        assertThat(work.once()).isEqualTo(new Tally(1, 1, 0, 0, 0));
        assertThat(work.tree())
                .containsExactly(
                        "ket-qua/Xã Bằng Lãng/Phiếu chấm - TN-00001.txt",
                        "ket-qua/Xã Bằng Lãng/Phiếu chấm - TN-00001.xlsx",
                        "luu-tru/TN-00001/Phiếu chấm.xlsx");
        assertThat(folder.resolve("luu-tru/TN-00001/Phiếu chấm.xlsx")).hasBinaryContent(scorecard);
        assertThat(folder.resolve("nop/xã")).isEmptyDirectory();
        Filed filed = work.standings().get(0).counted().orElseThrow();
        assertThat(filed.verdict()).isEqualTo(Verdict.ACCEPTED);
        assertThat(filed.scores().total()).isEqualByComparingTo("2.5");
        assertThat(filed.cells().get("1.1").sheet()).isEqualTo("Phiếu chấm điểm");
        assertThat(filed.cells().keySet()).containsExactlyInAnyOrder("1.1", "1.2");
    }

    @Test
    void aScorecardOfNoKnownUnitIsAnsweredAndCountsForNobody() throws Exception {
        work.drop("a.xlsx", AWorkplace.scorecard(Units.commune("la", "Xã lạ")));
        assertThat(work.once()).isEqualTo(new Tally(1, 1, 0, 0, 0));
        assertThat(work.tree())
                .containsExactly(
                        "ket-qua/_chua-ro-don-vi/a - TN-00001.txt",
                        "ket-qua/_chua-ro-don-vi/a - TN-00001.xlsx",
                        "luu-tru/TN-00001/a.xlsx");
        assertThat(work.standings()).extracting(Standing::stage).containsOnly(Stage.MISSING);
        assertThat(work.log())
                .extracting(logged -> logged.verdict().orElseThrow())
                .containsExactly(Verdict.NEEDS_CORRECTION);
    }

    @Test
    void theAnswerSentBackUnchangedIsReadAsTheScorecardItWas() throws Exception {
        work.drop("a.xlsx", AWorkplace.scorecard(AWorkplace.LANG));
        work.once();
        Path answer = folder.resolve("ket-qua/Xã Bằng Lãng/a - TN-00001.xlsx");
        work.drop("a - TN-00001.xlsx", Files.readAllBytes(answer));
        work.once();

        Standing standing = work.standings().get(0);
        assertThat(standing.versions()).isEqualTo(2);
        assertThat(standing.counted().orElseThrow().delivery().receipt()).isEqualTo("TN-00002");
        assertThat(standing.counted().orElseThrow().verdict()).isEqualTo(Verdict.ACCEPTED);
    }

    @Test
    void theSameBytesTwiceAreOneDeliveryAndOneAnswer() throws Exception {
        byte[] scorecard = AWorkplace.scorecard(AWorkplace.LANG);
        work.drop("a.xlsx", scorecard);
        work.drop("b/a.xlsx", scorecard);
        assertThat(work.once()).isEqualTo(new Tally(2, 1, 0, 0, 0));
        work.drop("c.xlsx", scorecard);
        assertThat(work.once()).isEqualTo(new Tally(1, 0, 0, 0, 0));

        assertThat(work.tree())
                .containsExactly(
                        "ket-qua/Xã Bằng Lãng/a - TN-00001.txt",
                        "ket-qua/Xã Bằng Lãng/a - TN-00001.xlsx",
                        "luu-tru/TN-00001/a.xlsx",
                        "luu-tru/TN-00001/c.xlsx");
        assertThat(work.log()).extracting(Logged::state).containsExactly(State.ANSWERED);
        assertThat(work.arrivals()).containsExactly("a.xlsx", "b/a.xlsx", "c.xlsx");
    }

    @Test
    void aCorrectedScorecardIsTheNextVersion() throws Exception {
        work.drop("a.xlsx", AWorkplace.scorecard(AWorkplace.LANG));
        work.once();
        byte[] corrected =
                AWorkplace.scorecard(AWorkplace.LANG, filled -> filled.figure("1.1", "b", 15L + 1));
        work.drop("a - TN-00001.xlsx", corrected);
        work.once();

        assertThat(work.tree())
                .containsExactly(
                        "ket-qua/Xã Bằng Lãng/a - TN-00001.txt",
                        "ket-qua/Xã Bằng Lãng/a - TN-00001.xlsx",
                        "ket-qua/Xã Bằng Lãng/a - TN-00002.txt",
                        "ket-qua/Xã Bằng Lãng/a - TN-00002.xlsx",
                        "luu-tru/TN-00001/a.xlsx",
                        "luu-tru/TN-00002/a - TN-00001.xlsx");
        Standing standing = work.standings().get(0);
        assertThat(standing.versions()).isEqualTo(2);
        assertThat(standing.latest().orElseThrow().delivery().receipt()).isEqualTo("TN-00002");
        assertThat(work.standings().get(1).versions()).isZero();
    }

    @Test
    void theAnswerToAFileWithoutAnEndingIsAWorkbook() throws Exception {
        work.drop("không đuôi", AWorkplace.scorecard(AWorkplace.LANG));
        work.once();
        assertThat(work.tree())
                .containsExactly(
                        "ket-qua/Xã Bằng Lãng/không đuôi - TN-00001.txt",
                        "ket-qua/Xã Bằng Lãng/không đuôi - TN-00001.xlsx",
                        "luu-tru/TN-00001/không đuôi");
    }

    @Test
    void aSmallFileThatUnpacksTooLargeLiesBesideItsReason() throws Exception {
        work.dropAged("bom.xlsx", unpacksTo(140));
        assertThat(work.once()).isEqualTo(new Tally(1, 0, 1, 0, 0));
        assertThat(work.tree())
                .containsExactly(
                        "khong-nhan/TN-00001 bom.xlsx",
                        "khong-nhan/TN-00001 bom.xlsx.txt",
                        "luu-tru/TN-00001/bom.xlsx");
        assertThat(work.log())
                .extracting(logged -> logged.reason().orElseThrow())
                .containsExactly("too-large");
    }

    @Test
    void setsAsideWhatCanNotBeTakenAndGoesOn() throws Exception {
        work.largest(100_000);
        work.dropAged("1.txt", LETTER);
        work.dropAged("2.xls", "<html><table><tr><td>1</td></tr></table></html>".getBytes(UTF_8));
        work.dropAged("3.xlsx", new byte[0]);
        work.dropAged("4.xlsx", new byte[100_001]);
        work.dropAged("5.xlsx", AWorkplace.scorecard(AWorkplace.LUNG));

        assertThat(work.once()).isEqualTo(new Tally(5, 1, 4, 0, 0));
        assertThat(work.tree())
                .containsExactly(
                        "ket-qua/Xã Bằng Lũng/5 - TN-00005.txt",
                        "ket-qua/Xã Bằng Lũng/5 - TN-00005.xlsx",
                        "khong-nhan/TN-00001 1.txt",
                        "khong-nhan/TN-00001 1.txt.txt",
                        "khong-nhan/TN-00002 2.xls",
                        "khong-nhan/TN-00002 2.xls.txt",
                        "khong-nhan/TN-00003 3.xlsx",
                        "khong-nhan/TN-00003 3.xlsx.txt",
                        "khong-nhan/TN-00004 4.xlsx",
                        "khong-nhan/TN-00004 4.xlsx.txt",
                        "luu-tru/TN-00001/1.txt",
                        "luu-tru/TN-00002/2.xls",
                        "luu-tru/TN-00003/3.xlsx",
                        "luu-tru/TN-00005/5.xlsx");
        assertThat(folder.resolve("khong-nhan/TN-00004 4.xlsx")).hasSize(100_001);
        assertThat(work.log())
                .extracting(logged -> logged.reason().orElse(""))
                .containsExactly("plain-text", "web-page", "empty-file", "too-large", "");
        assertThat(Files.readString(folder.resolve("khong-nhan/TN-00003 3.xlsx.txt")))
                .contains("TN-00003", "Tệp rỗng");
    }

    @Test
    void ourOwnFaultIsSetAsideAndTheNextFileIsProcessed() throws Exception {
        work.dropAged("1.xlsx", AWorkplace.scorecard(AWorkplace.LANG));
        work.dropAged("2.xlsx", AWorkplace.scorecard(AWorkplace.LUNG));
        work.watchedBy(failingOnceRecorded("TN-00001"));

        assertThat(work.once()).isEqualTo(new Tally(2, 1, 0, 1, 0));
        assertThat(work.tree())
                .containsExactly(
                        "ket-qua/Xã Bằng Lũng/2 - TN-00002.txt",
                        "ket-qua/Xã Bằng Lũng/2 - TN-00002.xlsx",
                        "khong-nhan/TN-00001 1.xlsx",
                        "khong-nhan/TN-00001 1.xlsx.txt",
                        "luu-tru/TN-00001/1.xlsx",
                        "luu-tru/TN-00002/2.xlsx");
        assertThat(Files.readString(folder.resolve("khong-nhan/TN-00001 1.xlsx.txt")))
                .contains("TN-00001", "không cần gửi lại")
                .doesNotContain("Exception");
        assertThat(work.log())
                .extracting(Logged::state)
                .containsExactly(State.FAILED, State.ANSWERED);
    }

    @Test
    void whatFailedIsTriedAgainAtTheNextStartAndLeavesNoTrace() throws Exception {
        work.drop("1.xlsx", AWorkplace.scorecard(AWorkplace.LANG));
        work.watchedBy(failingOnceRecorded("TN-00001"));
        work.once();
        work.watchedBy(Watcher.NONE);

        assertThat(work.once()).isEqualTo(new Tally(0, 1, 0, 0, 0));
        assertThat(work.tree())
                .containsExactly(
                        "ket-qua/Xã Bằng Lãng/1 - TN-00001.txt",
                        "ket-qua/Xã Bằng Lãng/1 - TN-00001.xlsx",
                        "luu-tru/TN-00001/1.xlsx");
    }

    @Test
    void whatFailsAgainAndAgainIsLeftAside() throws Exception {
        work.drop("1.xlsx", AWorkplace.scorecard(AWorkplace.LANG));
        work.watchedBy(failingOnceRecorded("TN-00001"));
        List<Integer> failed = new ArrayList<>();
        for (int start = 0; start < 4; start++) {
            failed.add(work.once().failed());
        }
        assertThat(failed).containsExactly(1, 1, 1, 0);
        assertThat(work.log()).extracting(Logged::state).containsExactly(State.FAILED);
    }

    @Test
    void anAnswerWaitsForAShareThatIsAway() throws Exception {
        work.once();
        Files.delete(folder.resolve("ket-qua"));
        Path inTheWay = Files.writeString(folder.resolve("ket-qua"), "");
        work.drop("a.xlsx", AWorkplace.scorecard(AWorkplace.LANG));
        assertThat(work.once()).isEqualTo(new Tally(1, 0, 0, 0, 1));
        Files.delete(inTheWay);

        assertThat(work.once()).isEqualTo(new Tally(0, 1, 0, 0, 0));
        assertThat(work.tree())
                .containsExactly(
                        "ket-qua/Xã Bằng Lãng/a - TN-00001.txt",
                        "ket-qua/Xã Bằng Lãng/a - TN-00001.xlsx",
                        "luu-tru/TN-00001/a.xlsx");
    }

    @Test
    void aDropFolderThatIsAwayIsNotMadeAnew() throws Exception {
        Path share = folder.resolve("share");
        Folders folders = work.folders();
        work.folders(
                new Folders(
                        share.resolve("nop"),
                        folders.answers(),
                        folders.reports(),
                        folders.blanks(),
                        folders.originals(),
                        folders.refused(),
                        folders.data()));
        assertThat(work.once()).isEqualTo(new Tally(0, 0, 0, 0, 0));
        assertThat(share).doesNotExist();
    }

    @Test
    void aSecondProcessIsSentAway() throws Exception {
        try (Service first = work.open()) {
            assertThat(first.register().log()).isEmpty();
            assertThatThrownBy(work::open).isInstanceOf(AlreadyRunning.class);
        }
        work.open().close();
    }

    @Test
    void reportsAreWrittenAfterChangesAndAfterEveryStart() throws Exception {
        List<Integer> seen = new ArrayList<>();
        work.reporting(register -> seen.add(register.log().size()));
        work.drop("1.txt", LETTER);
        work.once();
        work.once();
        assertThat(seen).containsExactly(1, 1);
    }

    @Test
    void runsUntilItIsStopped() throws Exception {
        CountDownLatch answered = new CountDownLatch(1);
        CountDownLatch reported = new CountDownLatch(1);
        work.watchedBy(
                (step, sha256) -> {
                    if (step == Step.ANSWERED) {
                        answered.countDown();
                    }
                });
        work.reporting(register -> reported.countDown());
        work.drop("a.xlsx", AWorkplace.scorecard(AWorkplace.LANG));
        Service service = work.open();
        Thread running = new Thread(() -> run(service));
        running.start();
        assertThat(answered.await(1, TimeUnit.MINUTES)).isTrue();
        assertThat(reported.await(1, TimeUnit.MINUTES)).isTrue();
        service.close();
        running.join();
        assertThat(work.log()).extracting(Logged::state).containsExactly(State.ANSWERED);
    }

    private static void run(Service service) {
        try {
            service.run();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private Watcher failingOnceRecorded(String receipt) {
        return (step, sha256) -> {
            if (step == Step.RECORDED && work.receipt(sha256).equals(receipt)) {
                throw new IllegalStateException("a fault of ours, for this test");
            }
        };
    }

    private static byte[] unpacksTo(int megabytes) throws IOException {
        byte[] megabyte = new byte[1024 * 1024];
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
            zip.write("<Types/>".getBytes(UTF_8));
            for (int i = 0; i < 4; i++) {
                zip.putNextEntry(new ZipEntry("xl/media/image" + i + ".png"));
                for (int j = 0; j < megabytes / 4; j++) {
                    zip.write(megabyte);
                }
            }
        }
        return bytes.toByteArray();
    }
}
