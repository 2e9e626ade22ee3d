package vn.parindex.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.parindex.record.Database;
import vn.parindex.record.Logged;
import vn.parindex.record.State;
import vn.parindex.testing.PostgresServer;

/** The same statements on PostgreSQL, with two services that share the work. */
class PostgresTest {
    private static final int DELIVERIES = 12;

    @TempDir Path folder;

    @Test
    void twoServicesShareTheWorkAndAnswerEachDeliveryOnce() throws Exception {
        try (PostgresServer server = PostgresServer.start()) {
            AWorkplace work = new AWorkplace(folder);
            work.database(new Database(server.url(), server.user(), ""));
            for (int i = 1; i <= DELIVERIES; i++) {
                long done = i;
                work.dropAged(
                        i + ".xlsx",
                        AWorkplace.scorecard(
                                AWorkplace.LANG,
                                filled -> filled.figure("1.1", "a", 100).figure("1.1", "b", done)));
            }
            work.dropAged("thư.txt", "Kính gửi".getBytes(StandardCharsets.UTF_8));

            ExecutorService machines = Executors.newFixedThreadPool(2);
            List<Future<Tally>> tallies =
                    machines.invokeAll(List.<Callable<Tally>>of(work::once, work::once));
            machines.shutdown();

            int answered = 0;
            int refused = 0;
            for (Future<Tally> tally : tallies) {
                answered += tally.get().answered();
                refused += tally.get().refused();
            }
            assertThat(answered).isEqualTo(DELIVERIES);
            assertThat(refused).isEqualTo(1);
            assertThat(work.log())
                    .extracting(logged -> logged.delivery().receipt())
                    .containsExactlyElementsOf(
                            IntStream.rangeClosed(1, DELIVERIES + 1)
                                    .mapToObj(i -> String.format("TN-%05d", i))
                                    .toList());
            assertThat(work.log())
                    .filteredOn(logged -> logged.state() == State.ANSWERED)
                    .extracting(logged -> logged.verdict().isPresent())
                    .hasSize(DELIVERIES)
                    .containsOnly(true);
            assertThat(work.log())
                    .filteredOn(logged -> logged.state() == State.REFUSED)
                    .extracting(Logged::reason)
                    .hasSize(1);
            assertThat(work.tree())
                    .filteredOn(name -> name.startsWith("ket-qua/"))
                    .hasSize(2 * DELIVERIES);
            assertThat(work.standings().get(0).versions()).isEqualTo(DELIVERIES);
        }
    }
}
