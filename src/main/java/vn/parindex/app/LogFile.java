package vn.parindex.app;

import java.nio.file.Path;

/**
 * The log of the service, in its data folder. It must be named before the first line is logged,
 * since the logging set-up is read then and never again.
 */
final class LogFile {
    private static final String FOLDER = "nhat-ky";

    private LogFile() {}

    /** Logs into the data folder, and to the console what somebody without a progress bar needs. */
    static void in(Path data, boolean progressBar) {
        System.setProperty("parindex.log", "file");
        System.setProperty("parindex.logs", data.resolve(FOLDER).toString());
        System.setProperty("parindex.console", progressBar ? "WARN" : "INFO");
    }
}
