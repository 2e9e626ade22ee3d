package vn.parindex.mail;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.SynchronousQueue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.parindex.testing.MailHost;
import vn.parindex.testing.Relay;

class IdleWatchTest {
    private static final Duration SHORT = Duration.ofMillis(20);

    private final MailHost host = new MailHost();
    private final Relay relay = Relay.to(host.imapPort());
    private final BlockingQueue<String> woken = new LinkedBlockingQueue<>();

    @AfterEach
    void close() throws Exception {
        relay.close();
        host.close();
    }

    @Test
    void wakesAtOnceWhenMailComes() throws Exception {
        try (IdleWatch watch = watch(Duration.ofMinutes(9))) {
            watch.start();
            assertThat(woken.poll(20, SECONDS)).isEqualTo("woken");
            host.deliver("một");
            assertThat(woken.poll(20, SECONDS)).isEqualTo("woken");
            host.deliver("hai");
            assertThat(woken.poll(20, SECONDS)).isEqualTo("woken");
        }
    }

    @Test
    void goesOnAfterTheLineWasCut() throws Exception {
        try (IdleWatch watch = watch(Duration.ofMinutes(9))) {
            watch.start();
            woken.poll(20, SECONDS);
            relay.cut();
            assertThat(woken.poll(20, SECONDS)).as("the look after the cut").isEqualTo("woken");
            host.deliver("một");
            assertThat(woken.poll(20, SECONDS)).isEqualTo("woken");
            assertThat(relay.connections()).isEqualTo(2);
        }
    }

    @Test
    void asksAnewFromTimeToTimeAndStillHears() throws Exception {
        BlockingQueue<String> renewals = new SynchronousQueue<>();
        relay.listen(
                said -> {
                    if (said.startsWith("DONE")) {
                        renewals.offer(said);
                    }
                });
        try (IdleWatch watch = watch(SHORT)) {
            watch.start();
            assertThat(woken.poll(20, SECONDS)).isEqualTo("woken");
            assertThat(renewals.poll(20, SECONDS)).startsWith("DONE");
            assertThat(renewals.poll(20, SECONDS)).startsWith("DONE");
            host.deliver("một");
            assertThat(woken.poll(20, SECONDS)).isEqualTo("woken");
            assertThat(relay.connections()).isEqualTo(1);
        }
    }

    @Test
    void leavesALineThatHasGoneSilent() throws Exception {
        try (IdleWatch watch = watch(SHORT)) {
            watch.start();
            woken.poll(20, SECONDS);
            relay.stall();
            relay.awaitConnections(2);
            relay.resume();
            assertThat(woken.poll(20, SECONDS)).isEqualTo("woken");
        }
    }

    private IdleWatch watch(Duration renew) {
        Connection connection =
                new Connection(
                        host.account(relay.port(), host.smtpPort()),
                        new Connection.Patience(
                                Duration.ofSeconds(5),
                                Duration.ofMillis(500),
                                Duration.ofSeconds(5)),
                        Optional.empty());
        return new IdleWatch(
                connection,
                new IdleWatch.Timing(renew, SHORT, SHORT.multipliedBy(4)),
                () -> woken.add("woken"));
    }
}
