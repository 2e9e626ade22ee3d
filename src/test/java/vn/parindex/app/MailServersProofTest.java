package vn.parindex.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import jakarta.mail.internet.MimeMessage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Two hundred mails of twenty senders on Dovecot and Postfix, which are restarted in the middle,
 * while the service is killed ten times.
 */
@Tag("proof")
class MailServersProofTest {
    private static final int SENDERS = 20;
    private static final int EACH = 10;
    private static final int KILLS = 10;
    private static final int MOST_STEPS = 400;

    /** So many answers may be with the server, its word not yet heard, when the service dies. */
    private static final int IN_HAND = 3;

    private static final Duration PATIENCE = Duration.ofMinutes(12);

    @TempDir Path folder;
    private MailServers servers;

    @Test
    void everyMailIsAnsweredAndOnlyAKillInTheActOfSendingAnswersOneAgain() throws Exception {
        Optional<String> whyNot = MailServers.whyNot();
        assumeTrue(whyNot.isEmpty(), () -> skipped(whyNot.orElseThrow()));
        // the servers' users must be able to enter
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        Path serversFolder = folder.resolve("may-chu");
        Path root = Files.createDirectory(folder.resolve("thư mục"));
        try (MailServers started = MailServers.start(serversFolder)) {
            servers = started;
            send(1, EACH / 2);
            int killed = 0;
            Random random = new Random(20231201);
            for (int i = 0; i < KILLS; i++) {
                if (i == KILLS / 2) {
                    send(EACH / 2 + 1, EACH);
                }
                killed += cutOff(root, serversFolder, random, i == KILLS / 2) ? 1 : 0;
            }
            finish(root, serversFolder);
            hold(killed);
        }
    }

    private static String skipped(String reason) {
        System.out.println("mail servers: skipped, " + reason);
        return reason;
    }

    private void send(int first, int last) throws Exception {
        for (int version = first; version <= last; version++) {
            for (int unit = 1; unit <= SENDERS; unit++) {
                servers.send(MailRound.address(unit), MailRound.mail(unit, version));
            }
        }
    }

    /** Kills the service after some of its steps; before that, in the middle, the servers go. */
    private boolean cutOff(Path root, Path serversFolder, Random random, boolean restart)
            throws Exception {
        try (MailProcess service = MailProcess.start(root, serversFolder)) {
            service.await(20 + random.nextInt(MOST_STEPS));
            if (restart) {
                service.listen();
                servers.restart();
            }
            Thread.sleep(random.nextInt(40));
            boolean working = service.alive();
            service.kill();
            return working;
        }
    }

    private void finish(Path root, Path serversFolder) throws Exception {
        Instant end = Instant.now().plus(PATIENCE);
        try (MailProcess service = MailProcess.start(root, serversFolder)) {
            service.listen();
            while (!done() && Instant.now().isBefore(end) && service.alive()) {
                Thread.sleep(500);
            }
            // whatever would be sent twice has time to arrive
            Thread.sleep(3000);
            assertThat(service.alive()).isTrue();
        }
    }

    private boolean done() throws Exception {
        return count("Da xu ly") == SENDERS * EACH
                && replies().values().stream().mapToInt(List::size).sum() >= SENDERS * EACH;
    }

    private int count(String box) throws Exception {
        return servers.mails(MailRound.MAILBOX, box).size();
    }

    /** Who was answered what, by Message-ID. */
    private Map<String, List<String>> replies() throws Exception {
        Map<String, List<String>> replies = new TreeMap<>();
        for (int unit = 1; unit <= SENDERS; unit++) {
            for (MimeMessage reply : servers.mails(MailRound.address(unit), "INBOX")) {
                replies.computeIfAbsent(
                                reply.getHeader("In-Reply-To", null), id -> new ArrayList<>())
                        .add(MailRound.address(unit));
            }
        }
        return replies;
    }

    private void hold(int killed) throws Exception {
        Map<String, List<String>> replies = replies();
        System.out.printf(
                "mail servers: %d mails of %d senders, %d times killed, servers restarted once:"
                        + " %d answered, %d lost, %d answered twice, %d put away%n",
                SENDERS * EACH,
                SENDERS,
                killed,
                replies.size(),
                SENDERS * EACH - replies.size(),
                replies.values().stream().filter(to -> to.size() > 1).count(),
                count("Da xu ly"));
        int answers = replies.values().stream().mapToInt(List::size).sum();
        replies.replaceAll((id, to) -> to.stream().distinct().toList());
        assertThat(replies).isEqualTo(expected());
        // Postfix keeps no copy of what it sends: decision 0010
        assertThat(answers - replies.size()).isLessThanOrEqualTo(killed * IN_HAND);
        assertThat(count("Da xu ly")).isEqualTo(SENDERS * EACH);
        assertThat(count("INBOX")).isZero();
        assertThat(count("Khong nhan")).isZero();
        assertThat(killed).isEqualTo(KILLS);
    }

    private static Map<String, List<String>> expected() {
        Map<String, List<String>> expected = new TreeMap<>();
        for (int unit = 1; unit <= SENDERS; unit++) {
            for (int version = 1; version <= EACH; version++) {
                expected.put(MailRound.id(unit, version), List.of(MailRound.address(unit)));
            }
        }
        return expected;
    }
}
