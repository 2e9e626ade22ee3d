package vn.parindex.app;

import java.time.LocalDateTime;
import java.util.Optional;
import vn.parindex.model.Unit;

/**
 * The facts of a reminder to a unit.
 *
 * @param open the scorecard that it sent and has to mend; empty when it sent none
 * @param daysLeft until the deadline, from 0
 */
record MailReminder(
        String to, Unit unit, Optional<Open> open, LocalDateTime deadline, int daysLeft) {

    /** A scorecard with errors. */
    record Open(String receipt, int errors) {}
}
