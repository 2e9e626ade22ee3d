package vn.parindex.answer;

import java.time.LocalDateTime;
import java.util.Locale;
import java.util.Optional;

/**
 * What a sender is told about a file that could not be taken.
 *
 * @param reason code of the refusal; its text stands in the bundle {@code refusals} under {@code
 *     refusal.<reason>}
 * @param fileName under which the file arrived
 * @param receipt the receipt number; absent when nothing is recorded
 * @param round the round's title
 * @param received when the delivery was taken in; absent when nothing is recorded
 * @param deadline until when a scorecard is on time
 */
public record Refusal(
        String reason,
        String fileName,
        Optional<String> receipt,
        Optional<String> round,
        Optional<LocalDateTime> received,
        Optional<LocalDateTime> deadline,
        Locale locale) {}
