package vn.parindex.report;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;

/**
 * What annex and status page are reckoned by: the clock of the office, and where its files lie.
 *
 * @param zone of the office; the machine's own is never asked
 * @param files by receipt number, the path of the stored original or the answer, relative to the
 *     folder of the reports, with forward slashes
 */
public record Bearings(ZoneId zone, Map<String, String> files) {
    public Bearings {
        files = Map.copyOf(files);
    }

    /** The address of a file for a hyperlink. */
    Optional<String> address(String receipt) {
        return Optional.ofNullable(files.get(receipt)).map(RelativeAddress::of);
    }

    /** The same clock, with no files to link to. */
    Bearings withoutFiles() {
        return new Bearings(zone, Map.of());
    }

    LocalDateTime local(Instant moment) {
        return LocalDateTime.ofInstant(moment, zone);
    }
}
