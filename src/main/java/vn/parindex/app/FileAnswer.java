package vn.parindex.app;

import java.util.Optional;
import vn.parindex.mail.OutgoingMail;
import vn.parindex.model.Delivery;
import vn.parindex.model.Verdict;

/**
 * What became of one file that came by mail.
 *
 * @param verdict empty when it could not be taken
 * @param reason code of why it could not be taken; {@code fault} when that is ours
 * @param letter the short letter as it lies beside the answer; empty text when not taken
 * @param file the sender's own file with remarks; empty when not taken, or too large for a mail
 * @param place where that file lies, below the folder of answers; empty text when not taken
 */
record FileAnswer(
        Delivery delivery,
        Optional<Verdict> verdict,
        Optional<String> reason,
        String letter,
        Optional<OutgoingMail.File> file,
        String place) {

    boolean taken() {
        return verdict.isPresent();
    }
}
