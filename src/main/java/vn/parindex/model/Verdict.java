package vn.parindex.model;

import java.util.List;

/** What becomes of a delivery. */
public enum Verdict {
    ACCEPTED("accepted"),
    ACCEPTED_WITH_NOTES("accepted-with-notes"),
    NEEDS_CORRECTION("needs-correction"),
    REFUSED("refused");

    private final String word;

    Verdict(String word) {
        this.word = word;
    }

    /** The word of the JSON contract. */
    public String word() {
        return word;
    }

    /** True when the submission counts. */
    public boolean counts() {
        return this == ACCEPTED || this == ACCEPTED_WITH_NOTES;
    }

    /** The verdict on something that could be read. */
    public static Verdict of(List<Finding> findings) {
        if (findings.stream().anyMatch(each -> each.severity() == Severity.ERROR)) {
            return NEEDS_CORRECTION;
        }
        return findings.isEmpty() ? ACCEPTED : ACCEPTED_WITH_NOTES;
    }
}
