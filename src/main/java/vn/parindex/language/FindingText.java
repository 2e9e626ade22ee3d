package vn.parindex.language;

import java.util.Locale;
import vn.parindex.model.Finding;

/** The sentences of findings: what is wrong and what to do. */
public final class FindingText {
    private final Messages messages;

    public FindingText(Locale locale) {
        messages = Messages.of("findings", locale);
    }

    /** One or two sentences: what is wrong, and what to do. */
    public String message(Finding finding) {
        return messages.text("finding." + finding.code(), finding.facts());
    }
}
