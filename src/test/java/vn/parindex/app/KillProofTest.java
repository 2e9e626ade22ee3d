package vn.parindex.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.parindex.record.Logged;
import vn.parindex.record.State;

/** Fifty times kill -9 while forty deliveries are taken in and answered. */
@Tag("proof")
class KillProofTest {
    private static final int DELIVERIES = 40;
    private static final int KILLS = 50;
    private static final int MOST_STEPS = 12;
    private static final int MOST_NANOSECONDS = 40_000_000;

    @TempDir Path folder;
    private final Map<String, Integer> answered = new HashMap<>();
    private Path root;
    private AWorkplace work;

    @BeforeEach
    void drop() throws IOException {
        root = Files.createDirectory(folder.resolve("thư mục"));
        work = new AWorkplace(root);
        for (int i = 0; i < DELIVERIES; i++) {
            long done = i + 1L;
            byte[] scorecard =
                    AWorkplace.scorecard(
                            i % 2 == 0 ? AWorkplace.LANG : AWorkplace.LUNG,
                            filled -> filled.figure("1.1", "a", 100).figure("1.1", "b", done));
            work.dropAged(String.format("Phiếu %02d.xlsx", i + 1), scorecard);
        }
    }

    @Test
    void fiftyKillsLoseNothingAndAnswerNothingTwice() throws Exception {
        Random random = new Random(20231201);
        int killed = 0;
        for (int i = 0; i < KILLS; i++) {
            killed += cutOff(random) ? 1 : 0;
        }
        try (ServiceProcess last = ServiceProcess.start(root, "once")) {
            listen(last, Integer.MAX_VALUE);
            assertThat(last.exit()).isZero();
        }
        List<Logged> log = work.log();
        System.out.printf(
                "kill -9: %d of %d runs killed at work, %d deliveries, %d lost, %d answered, %d"
                        + " answered twice%n",
                killed,
                KILLS,
                DELIVERIES,
                DELIVERIES - log.size(),
                log.stream().filter(each -> each.state() == State.ANSWERED).count(),
                answered.values().stream().filter(times -> times > 1).count());

        assertThat(log).extracting(Logged::state).hasSize(DELIVERIES).containsOnly(State.ANSWERED);
        assertThat(answered.values()).allMatch(times -> times == 1);
        assertThat(work.arrivals()).hasSize(DELIVERIES);
        assertThat(work.tree()).containsExactlyElementsOf(everythingOnce());
        assertThat(killed).as("runs that were killed at work").isGreaterThan(KILLS / 2);
    }

    /** Kills a run a little after a random step; false when it had ended before. */
    private boolean cutOff(Random random) throws Exception {
        int steps = random.nextInt(MOST_STEPS);
        int pause = random.nextInt(MOST_NANOSECONDS);
        try (ServiceProcess service = ServiceProcess.start(root, "once")) {
            listen(service, steps);
            Thread.sleep(pause / 1_000_000, pause % 1_000_000);
            service.kill();
            listen(service, Integer.MAX_VALUE);
            return service.exit() != 0;
        }
    }

    private void listen(ServiceProcess service, int steps) throws IOException {
        for (int i = 0; i < steps; i++) {
            String line = service.step();
            if (line == null) {
                return;
            }
            if (line.startsWith(Step.ANSWERED.name())) {
                answered.merge(line, 1, Integer::sum);
            }
        }
    }

    private static List<String> everythingOnce() {
        TreeSet<String> files = new TreeSet<>();
        IntStream.rangeClosed(1, DELIVERIES)
                .forEach(
                        i -> {
                            String unit = i % 2 == 1 ? "Xã Bằng Lãng" : "Xã Bằng Lũng";
                            String name = String.format("Phiếu %02d - TN-%05d", i, i);
                            files.add("ket-qua/" + unit + "/" + name + ".xlsx");
                            files.add("ket-qua/" + unit + "/" + name + ".txt");
                            files.add(String.format("luu-tru/TN-%05d/Phiếu %02d.xlsx", i, i));
                        });
        return new ArrayList<>(files);
    }
}
