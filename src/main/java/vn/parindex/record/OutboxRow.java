package vn.parindex.record;

import java.time.Instant;
import java.util.Optional;

/**
 * A mail that is to be sent, or was.
 *
 * @param name what it answers, for example {@code reply:<mail>}; there is one row for each
 * @param kind for caps: {@code reply}, {@code remind} or the code of a refusal
 * @param messageId fixed before it is first sent
 * @param sha256 of the finished message in the store
 * @param said what the server said last
 */
public record OutboxRow(
        String name,
        String account,
        String recipient,
        String kind,
        String messageId,
        String sha256,
        State state,
        int attempts,
        Optional<String> said,
        Instant written) {

    /** How far it is. */
    public enum State {
        WAITING,
        /** Handed to the server; whether it took it is not known until the next state. */
        SENDING,
        SENT,
        /** The server will never take it. */
        REFUSED
    }

    /** A mail that nobody has tried to send yet. */
    public static OutboxRow waiting(String name, Address address, String messageId, String sha256) {
        return new OutboxRow(
                name,
                address.account(),
                address.recipient(),
                address.kind(),
                messageId,
                sha256,
                State.WAITING,
                0,
                Optional.empty(),
                Instant.EPOCH);
    }

    /**
     * From where to whom, and why.
     *
     * @param account the mailbox that it is sent from
     */
    public record Address(String account, String recipient, String kind) {}
}
