package vn.parindex.app;

import java.time.Duration;

/**
 * How patient the service is.
 *
 * @param poll how often the drop folder is looked at
 * @param quiet how long a file must have stood still before it is taken
 * @param patience how long the bytes of an incomplete file may stand still before it is taken to be
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

    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final Duration REBUILD = Duration.ofMinutes(1);
    private static final int WORKERS = 2;

    /** The usual pace, with what the settings say. */
    public static Pace of(Duration poll, Duration quiet, long largest) {
        return new Pace(poll, quiet, PATIENCE, REBUILD, WORKERS, largest);
    }
}
