package vn.parindex.mail;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What has been found in a mail so far. */
final class Gathered {
    private static final int LARGEST_SIGNATURE = 50_000;
    private static final int LONGEST_TEXT = 100_000;

    private final ReadingRules.Budget budget;
    private final List<Leaf> leaves = new ArrayList<>();
    private final StringBuilder pages = new StringBuilder();
    private final Set<String> faults = new LinkedHashSet<>();
    private String text = "";
    private long unpacked;

    Gathered(ReadingRules.Budget budget) {
        this.budget = budget;
    }

    /**
     * A file.
     *
     * @param id Content-ID without its brackets; empty where it has none
     */
    private record Leaf(IncomingMail.Attachment file, String id) {}

    ReadingRules.Budget budget() {
        return budget;
    }

    void fault(String code) {
        faults.add(code);
    }

    /** A text that people read; the first one that says anything counts. */
    void text(String found) {
        if (text.isBlank()) {
            String unix = found.replace("\r\n", "\n").replace('\r', '\n').replace("\u0000", "");
            text = unix.substring(0, Math.min(LONGEST_TEXT, unix.length())).strip();
        }
    }

    /** A page of HTML, which may show pictures that hang at the mail. */
    void page(String html) {
        if (pages.length() < 10 * LONGEST_TEXT) {
            pages.append(html, 0, Math.min(5 * LONGEST_TEXT, html.length()));
        }
    }

    void file(Contents.Found found, String inside) {
        if (leaves.size() >= budget.attachments()) {
            fault("too-many-attachments");
            return;
        }
        IncomingMail.Attachment file =
                new IncomingMail.Attachment(found.name(), found.content(), inside);
        leaves.add(new Leaf(file, found.id()));
    }

    /** How many more unpacked bytes may be held. */
    long room() {
        return budget.zipBytes() - unpacked;
    }

    void unpacked(long bytes) {
        unpacked += bytes;
    }

    String text() {
        return text;
    }

    List<String> faults() {
        return List.copyOf(faults);
    }

    /** The files without the pictures that belong to somebody's signature. */
    List<IncomingMail.Attachment> attachments() {
        String shown = pages.toString().toLowerCase(Locale.ROOT);
        return leaves.stream().filter(leaf -> !isLook(leaf, shown)).map(Leaf::file).toList();
    }

    private static boolean isLook(Leaf leaf, String shown) {
        String id = leaf.id().toLowerCase(Locale.ROOT);
        return !id.isEmpty()
                && leaf.file().content().size() <= LARGEST_SIGNATURE
                && ContentSign.isPicture(leaf.file().content().array())
                && shown.contains("cid:" + id);
    }
}
