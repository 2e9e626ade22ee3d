package vn.parindex.report;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;

/**
 * What annex and status page know beside the round: the office's clock, and where its files lie.
 *
 * @param zone of the office; the machine's own is never asked
 * @param files by receipt number, the path of the stored original or the answer, relative to the
 *     folder of the reports, with forward slashes
 */
public record Office(ZoneId zone, Map<String, String> files) {
    public Office {
        files = Map.copyOf(files);
    }

    /** The address of a file for a hyperlink. */
    Optional<String> address(String receipt) {
        return Optional.ofNullable(files.get(receipt)).map(RelativeAddress::of);
    }

    /** The same office, its files not to be linked. */
    Office withoutFiles() {
        return new Office(zone, Map.of());
    }

    LocalDateTime local(Instant moment) {
        return LocalDateTime.ofInstant(moment, zone);
    }
}
