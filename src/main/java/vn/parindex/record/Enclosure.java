package vn.parindex.record;

import java.util.List;

/**
 * A file that a mail brought.
 *
 * @param mail SHA-256 of the raw message
 * @param number from 1, in the order of the mail
 * @param sha256 of the file
 * @param named document numbers that its name and its text carry, for example {@code 12/KH-UBND}
 */
public record Enclosure(
        String mail,
        int number,
        String sha256,
        String fileName,
        Role role,
        long size,
        List<String> named) {

    public Enclosure {
        named = List.copyOf(named);
    }

    /** What the file is for. */
    public enum Role {
        DELIVERY,
        EVIDENCE,
        PASSED_OVER
    }
}
