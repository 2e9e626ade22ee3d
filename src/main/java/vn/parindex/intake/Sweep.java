package vn.parindex.intake;

/**
 * What one look at the drop folder gave.
 *
 * @param taken files taken in
 * @param settling files that have not stood still long enough, or are not whole yet
 * @param held files that somebody has open, or that could not be taken this time
 * @param reachable false when the folder is away, or suddenly empty
 */
public record Sweep(int taken, int settling, int held, boolean reachable) {}
