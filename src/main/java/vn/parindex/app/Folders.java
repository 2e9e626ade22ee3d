package vn.parindex.app;

import java.nio.file.Path;

/**
 * The folders of the service, each absolute. {@code drop} and {@code answers} are often on a
 * network share; {@code data} must be on a local disk.
 */
public record Folders(
        Path drop,
        Path answers,
        Path reports,
        Path blanks,
        Path originals,
        Path refused,
        Path data) {}
