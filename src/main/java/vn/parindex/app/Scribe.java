package vn.parindex.app;

import java.util.List;
import vn.parindex.mail.OutgoingMail;
import vn.parindex.model.Standing;
import vn.parindex.model.UnitResult;

/** Puts into words what is said by mail. */
interface Scribe {

    /** Verdict first, what to mend, receipt number, deadline; one part for each file. */
    OutgoingMail answer(Letterhead head, List<FileAnswer> files);

    /**
     * Why nothing of a mail was taken.
     *
     * @param reason code; {@code unknown-sender} reveals nothing of what was sent
     */
    OutgoingMail refusal(Letterhead head, String reason);

    /** The deadline is near, and nothing has come yet or errors are open. */
    OutgoingMail reminder(Letterhead head, Standing standing, long days);

    /** What the unit reached. */
    OutgoingMail result(Letterhead head, UnitResult result);
}
