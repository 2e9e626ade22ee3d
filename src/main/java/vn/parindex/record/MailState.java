package vn.parindex.record;

/** How far a mail is. */
public enum MailState {
    /** Its bytes are safe; nothing was read from it yet. */
    RECEIVED,
    /** Its sender is not known; it waits for the operator. */
    QUARANTINED,
    /** Its answer stands in the outbox. */
    ANSWERED,
    /** Its sender was told, by the outbox, why it can't be taken. */
    REFUSED,
    /** It needs no answer. */
    SILENT,
    /** We could not process it. */
    FAILED;

    /** True while work is to be done. */
    public boolean open() {
        return this == RECEIVED;
    }
}
