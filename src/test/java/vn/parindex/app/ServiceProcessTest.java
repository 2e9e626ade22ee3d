package vn.parindex.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.parindex.record.Logged;
import vn.parindex.record.State;

class ServiceProcessTest {
    @TempDir Path folder;
    private AWorkplace work;
    private Path root;

    @BeforeEach
    void drop() throws Exception {
        root = Files.createDirectory(folder.resolve("thư mục"));
        work = new AWorkplace(root);
        work.drop("a.xlsx", AWorkplace.scorecard(AWorkplace.LANG));
    }

    @Test
    void endsWellWhenItIsToldTo() throws Exception {
        try (ServiceProcess service = ServiceProcess.start(root, "run")) {
            readUntil(service, Step.ANSWERED);
            service.terminate();
            assertThat(service.exit()).isZero();
        }
        assertThat(work.log()).extracting(Logged::state).containsExactly(State.ANSWERED);
    }

    @Test
    void finishesWhatIsInHandBeforeItEnds() throws Exception {
        try (ServiceProcess service = ServiceProcess.start(root, "run")) {
            readUntil(service, Step.BEGUN);
            service.terminate();
            assertThat(service.exit()).isZero();
        }
        assertThat(work.log()).extracting(Logged::state).containsExactly(State.ANSWERED);
    }

    @Test
    void takesUpAtOnceWhatAKilledProcessHeld() throws Exception {
        try (ServiceProcess service = ServiceProcess.start(root, "once")) {
            readUntil(service, Step.RECORDED);
            service.kill();
            service.exit();
        }
        assertThat(work.once().waiting()).isZero();
        assertThat(work.tree())
                .containsExactly(
                        "ket-qua/Xã Bằng Lãng/a - TN-00001.txt",
                        "ket-qua/Xã Bằng Lãng/a - TN-00001.xlsx",
                        "luu-tru/TN-00001/a.xlsx");
    }

    private static void readUntil(ServiceProcess service, Step step) throws Exception {
        String line = service.step();
        while (line != null && !line.startsWith(step.name())) {
            line = service.step();
        }
        assertThat(line).as("the process ended before " + step).isNotNull();
    }
}
