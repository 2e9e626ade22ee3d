package vn.parindex.report;

import java.time.Instant;
import java.util.List;

/**
 * What the status page shows beside the picture of the round.
 *
 * @param lastRun when the service last looked for new files
 * @param waiting deliveries that are not finished yet
 * @param setAside what came in and could not be taken, the newest first
 * @param post what is to be said about mails
 * @param documents what the page links to at its top: report, annex
 */
public record StatusExtras(
        Instant lastRun,
        int waiting,
        List<SetAside> setAside,
        StatusPost post,
        List<Document> documents,
        Bearings bearings) {
    /**
     * A file that could not be taken.
     *
     * @param reason a sentence for its sender
     */
    public record SetAside(String receipt, String fileName, Instant received, String reason) {}

    /**
     * A file to link to.
     *
     * @param path relative to the folder of the page, with forward slashes
     */
    public record Document(String title, String path) {}

    public StatusExtras {
        setAside = List.copyOf(setAside);
        documents = List.copyOf(documents);
    }
}
