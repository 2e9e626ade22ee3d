package vn.parindex.app;

import java.time.LocalDateTime;
import java.util.Locale;
import java.util.Optional;

/**
 * What an answer says of the delivery that it answers.
 *
 * @param fileName under which the file arrived
 * @param receipt the receipt number; absent when nothing is recorded
 * @param round the round's title
 * @param received when the delivery was taken in; absent when nothing is recorded
 * @param deadline until when a corrected file is on time
 */
record Cover(
        String fileName,
        Optional<String> receipt,
        Optional<String> round,
        Optional<LocalDateTime> received,
        Optional<LocalDateTime> deadline,
        Locale locale) {

    /** The cover of a file that is only looked at. */
    static Cover of(String fileName, Locale locale) {
        return new Cover(
                fileName,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                locale);
    }
}
