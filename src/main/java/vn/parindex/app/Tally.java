package vn.parindex.app;

/**
 * What a run of {@code once} did.
 *
 * @param taken files taken in
 * @param answered scorecards answered
 * @param refused files that could not be taken
 * @param failed files that we could not process
 * @param waiting files that are still open somewhere, or answers that could not be laid down
 */
public record Tally(int taken, int answered, int refused, int failed, int waiting) {}
