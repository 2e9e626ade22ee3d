package vn.parindex.app;

import java.util.List;
import java.util.Optional;
import vn.parindex.mail.OutgoingMail;

/**
 * The facts of an answer to a mail whose files were worked on.
 *
 * @param files what became of each, in the order of the mail
 * @param evidence names of the files that were kept as evidence
 * @param faults codes of what could not be read of the mail, as the reader names them
 */
record MailReply(MailThread thread, List<Part> files, List<String> evidence, List<String> faults) {

    MailReply {
        files = List.copyOf(files);
        evidence = List.copyOf(evidence);
        faults = List.copyOf(faults);
    }

    /**
     * What became of a file.
     *
     * @param letter the letter about it: its first line is the verdict
     * @param file what goes back with the mail, when something does
     * @param place where that lies, for the case that it is too large for a mail
     */
    record Part(
            String fileName,
            String receipt,
            Outcome outcome,
            String letter,
            Optional<OutgoingMail.File> file,
            Optional<String> place) {}

    /** How a file fared. */
    enum Outcome {
        /** It counts. */
        TAKEN,
        /** Its sender has something to mend. */
        TO_MEND,
        REFUSED,
        /** Our own fault; nothing is left for the sender to do. */
        FAULT
    }
}
