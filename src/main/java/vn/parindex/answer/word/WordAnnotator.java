package vn.parindex.answer.word;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import vn.parindex.answer.Answer;
import vn.parindex.answer.pack.Parts;
import vn.parindex.answer.pack.Relations;
import vn.parindex.answer.pack.Xml;
import vn.parindex.model.Finding;
import vn.parindex.model.Place;

/**
 * Comments a sender's own document: one comment at the words of every finding, and one at the title
 * that sums up. Nothing else in it changes, and the comments of an earlier answer give way to the
 * new ones.
 */
public final class WordAnnotator {
    private static final Comparator<Remark> IN_ORDER =
            Comparator.<Remark>comparingInt(remark -> remark.anchor().start().at())
                    .thenComparingInt(remark -> remark.anchor().end().at());

    private final Parts parts;
    private final String document;
    private final CommentsPart comments;

    private record Remark(Anchor anchor, CommentText text) {}

    private WordAnnotator(byte[] original) throws IOException {
        parts = Parts.of(original);
        document =
                new Relations(parts, "")
                        .first("officeDocument")
                        .filter(parts::has)
                        .orElseThrow(() -> new IOException("the package lacks its document"));
        comments = new CommentsPart(parts, document);
    }

    /**
     * The document with the comments of this answer and no others of ours; equal input gives equal
     * bytes.
     *
     * @param titleParagraph number of the paragraph with the report's title
     */
    public static byte[] annotate(byte[] docx, Answer answer, int titleParagraph)
            throws IOException {
        WordAnnotator annotator = new WordAnnotator(docx);
        annotator.strip();
        annotator.mark(answer, titleParagraph);
        return annotator.parts.zip();
    }

    private void strip() throws IOException {
        Xml xml = parts.xml(document);
        OurMarks.remove(xml, comments.removeOurs());
        save(xml);
    }

    private void mark(Answer answer, int titleParagraph) throws IOException {
        Xml xml = parts.xml(document);
        List<Remark> remarks =
                remarks(answer, titleParagraph, new Anchors(xml, new NoteTexts(parts, document)));
        if (remarks.isEmpty()) {
            return;
        }
        int first = Math.max(comments.free(), OurMarks.free(xml));
        Marks marks = new Marks(xml);
        int id = first;
        for (Remark each : remarks) {
            marks.add(id++, each.anchor());
        }
        marks.write();
        save(xml);
        comments.add(remarks.stream().map(Remark::text).toList(), first);
    }

    private static List<Remark> remarks(Answer answer, int titleParagraph, Anchors anchors) {
        List<Remark> remarks = new ArrayList<>();
        CommentWords words = new CommentWords(answer);
        anchors.title(titleParagraph)
                .ifPresent(
                        title -> {
                            remarks.add(new Remark(title, words.summary()));
                            Set<Remark> others = new LinkedHashSet<>();
                            for (Finding finding : words.findings()) {
                                // one comment, however many sentences it speaks of
                                Anchor anchor = at(finding.place(), anchors, title);
                                others.add(new Remark(anchor, words.of(finding)));
                            }
                            others.stream().sorted(IN_ORDER).forEach(remarks::add);
                        });
        return remarks;
    }

    private static Anchor at(Place place, Anchors anchors, Anchor title) {
        return place instanceof Place.Quote quote ? anchors.of(quote).orElse(title) : title;
    }

    private void save(Xml xml) {
        if (xml.isChanged()) {
            parts.put(document, xml.bytes());
        }
    }
}
