package vn.parindex.mail;

/** Bytes that no part of a mail can be read from. */
public final class BrokenMail extends Exception {
    private static final long serialVersionUID = 1L;

    BrokenMail(String reason, Throwable cause) {
        super(reason, cause);
    }

    BrokenMail(String reason) {
        super(reason);
    }
}
