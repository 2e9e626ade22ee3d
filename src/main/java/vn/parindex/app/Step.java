package vn.parindex.app;

import java.util.EnumSet;
import java.util.Set;

/** What is safe on disk from here on; the work may be cut off after each and is taken up again. */
enum Step {
    STORED,
    REGISTERED,
    SCHEDULED,
    MOVED,
    BEGUN,
    RECORDED,
    WORKBOOK_WRITTEN,
    LETTER_WRITTEN,
    ANSWERED,
    REFUSAL_WRITTEN,
    REFUSED,
    SET_ASIDE,
    MAIL_STORED,
    MAIL_REGISTERED,
    MAIL_SCHEDULED,
    MAIL_BEGUN,
    MAIL_READ,
    MAIL_ENCLOSED,
    MAIL_WORKED,
    MAIL_WRITTEN,
    MAIL_POSTED,
    MAIL_SENDING,
    MAIL_CARRIED,
    MAIL_SENT,
    MAIL_MOVED,
    MAIL_ENDED,
    MAIL_SET_ASIDE;

    private static final Set<Step> LAST =
            EnumSet.of(
                    ANSWERED,
                    REFUSED,
                    SET_ASIDE,
                    MAIL_POSTED,
                    MAIL_SENT,
                    MAIL_ENDED,
                    MAIL_SET_ASIDE);

    /** True when nothing is left to do for the delivery or the mail. */
    boolean last() {
        return LAST.contains(this);
    }
}
