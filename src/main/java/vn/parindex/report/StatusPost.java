package vn.parindex.report;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What the status page says about mails.
 *
 * @param held mails that wait for the operator, the oldest first
 * @param undelivered mails that no server will take, the oldest first
 * @param waiting how many mails wait to be sent
 */
public record StatusPost(List<Held> held, List<Undelivered> undelivered, int waiting) {
    /** No mail waits for anything. */
    public static final StatusPost NONE = new StatusPost(List.of(), List.of(), 0);

    /**
     * A mail that waits for the operator.
     *
     * @param name by which commands call it
     * @param reason why it waits, in words
     */
    public record Held(
            String name, Optional<String> sender, String subject, Instant arrived, String reason) {}

    /**
     * A mail that was given up.
     *
     * @param said what the server said last
     */
    public record Undelivered(String recipient, Instant written, Optional<String> said) {}

    public StatusPost {
        held = List.copyOf(held);
        undelivered = List.copyOf(undelivered);
    }
}
