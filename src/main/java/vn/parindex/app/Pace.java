package vn.parindex.app;

import java.time.Duration;

/**
 * How patient the service is.
 *
 * @param poll how often the drop folder is looked at
 * @param quiet how long a file must have stood still before it is taken
 * @param patience how long a file that stands still may stay incomplete before it is taken to be
 *     damaged
 * @param rebuild least time between two rebuilds of the reports
 * @param workers deliveries processed at the same time
 * @param largest most bytes of one file
 */
public record Pace(
        Duration poll,
        Duration quiet,
        Duration patience,
        Duration rebuild,
        int workers,
        long largest) {

    private static final int WORKERS = 2;

    /** The usual pace, with what the settings say. */
    public static Pace of(Duration poll, Duration quiet, long largest) {
        return new Pace(
                poll, quiet, Duration.ofMinutes(15), Duration.ofMinutes(1), WORKERS, largest);
    }
}
