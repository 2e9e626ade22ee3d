package vn.parindex.mail;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a mail is read by.
 *
 * @param trustedHost the authserv-id whose Authentication-Results are believed
 * @param ownAddresses addresses of our mailboxes, in lower case
 */
public record ReadingRules(Optional<String> trustedHost, Set<String> ownAddresses, Budget budget) {

    public ReadingRules {
        trustedHost = trustedHost.map(host -> host.toLowerCase(Locale.ROOT));
        ownAddresses =
                ownAddresses.stream()
                        .map(address -> address.toLowerCase(Locale.ROOT))
                        .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * How much of a mail is read at most. What lies beyond is named as a fault.
     *
     * @param parts of all mails in it together
     * @param depth of parts in parts
     * @param mails one in the other, the outermost not counted
     * @param attachments files that are taken from it
     * @param zipEntries files in one archive
     * @param zipBytes unpacked from all archives together
     * @param zipRatio unpacked to packed, looked at from a megabyte on
     */
    public record Budget(
            int parts,
            int depth,
            int mails,
            int attachments,
            int zipEntries,
            long zipBytes,
            int zipRatio) {

        /** More than any honest mail needs. */
        public static final Budget USUAL = new Budget(1_000, 16, 3, 200, 200, 64L << 20, 300);
    }
}
