package vn.parindex.record;

import java.time.Instant;
import java.util.Optional;

/**
 * A mail as the register knows it.
 *
 * @param sha256 of the raw message
 * @param account the mailbox that it came to
 * @param messageId known once it was read
 * @param sender address; known once it was read
 * @param subject empty text until it was read
 * @param reason code of why it was refused, set aside or needs no answer
 * @param accepted true when the operator vouched for its sender
 * @param faults how often we could not process it
 */
public record Mail(
        String sha256,
        String account,
        Optional<String> messageId,
        Optional<String> sender,
        String subject,
        Instant arrived,
        long size,
        MailState state,
        Optional<String> reason,
        boolean accepted,
        int faults) {}
