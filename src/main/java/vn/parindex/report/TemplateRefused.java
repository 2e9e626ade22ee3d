package vn.parindex.report;

import java.util.List;

/** The report template that staff keep can't be used; the message says why and what to do. */
public final class TemplateRefused extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient List<String> tags;

    TemplateRefused(String message, List<String> tags) {
        super(message);
        this.tags = List.copyOf(tags);
    }

    /** The tags that are missing or stand where they can't be filled; all of them. */
    public List<String> tags() {
        return tags;
    }
}
