package vn.parindex.prose;

import java.util.List;
import vn.parindex.model.prose.Manuscript;

/**
 * A report as it was understood.
 *
 * @param sentences of the whole text in order, those in tables and footnotes among them
 * @param headings in order; empty when the text has none
 */
public record Understood(Manuscript manuscript, List<Sentence> sentences, List<Heading> headings) {

    public Understood {
        sentences = List.copyOf(sentences);
        headings = List.copyOf(headings);
    }
}
