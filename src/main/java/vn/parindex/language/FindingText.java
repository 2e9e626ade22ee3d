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
        return messages.text(key(finding), finding.facts());
    }

    /** A few words for lists: what kind of thing is wrong. */
    public String title(String code) {
        return messages.text("finding." + code + ".title");
    }

    // a finding that carries one more fact may have a fuller text that uses it
    private String key(Finding finding) {
        String plain = "finding." + finding.code();
        return finding.facts().keySet().stream()
                .sorted()
                .map(fact -> plain + ".with-" + fact)
                .filter(messages::has)
                .findFirst()
                .orElse(plain);
    }
}
