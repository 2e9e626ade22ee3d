package vn.parindex.answer.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.parindex.answer.pack.Xml;
import vn.parindex.language.CleanText;
import vn.parindex.model.Place;

/** Finds in a document what a comment is to hang on. */
final class Anchors {
    // of each encoding one; where a style gives the font, the quote tells which it is
    private static final List<String> FONTS = List.of("", ".VnTime", "VNI-Times");

    private final Xml xml;
    private final NoteTexts notes;
    private final List<BodyParagraph> paragraphs;

    Anchors(Xml xml, NoteTexts notes) {
        this.xml = xml;
        this.notes = notes;
        this.paragraphs = new TextBody(xml).paragraphs();
    }

    /** The title, or the first paragraph that says something; empty for an empty document. */
    Optional<Anchor> title(int paragraph) {
        return numbered(paragraph)
                .or(
                        () ->
                                paragraphs.stream()
                                        .filter(each -> !raw(each).text().isBlank())
                                        .findFirst())
                .or(() -> paragraphs.stream().findFirst())
                .map(this::whole);
    }

    /** The words of a place, or else its whole paragraph; empty when it has none here. */
    Optional<Anchor> of(Place.Quote place) {
        return numbered(place.paragraph()).map(paragraph -> of(paragraph, place));
    }

    private Anchor of(BodyParagraph paragraph, Place.Quote place) {
        if (paragraph.holder().isPresent()) {
            return whole(paragraph);
        }
        List<BodyParagraph> chain = chain(paragraph);
        Edges edges = new Edges(xml, chain);
        for (String font : FONTS) {
            CleanText clean = edges.raw().clean(font);
            Optional<Words> words = Words.of(clean.text(), place);
            if (words.isPresent()) {
                return edges.around(
                        clean.origin(words.get().from()), clean.origin(words.get().to()));
            }
        }
        List<BodyParagraph.Note> references =
                chain.stream().flatMap(each -> each.notes().stream()).toList();
        return notes.find(references, place.quote()).map(edges::around).orElseGet(edges::whole);
    }

    private Anchor whole(BodyParagraph paragraph) {
        return paragraph
                .holder()
                .map(holder -> new Edges(xml, List.of(holder.paragraph())).around(holder.top()))
                .orElseGet(() -> new Edges(xml, List.of(paragraph)).whole());
    }

    private List<BodyParagraph> chain(BodyParagraph first) {
        List<BodyParagraph> chain = new ArrayList<>(List.of(first));
        BodyParagraph last = first;
        for (BodyParagraph each :
                paragraphs.subList(paragraphs.indexOf(first) + 1, paragraphs.size())) {
            if (!last.joined()) {
                break;
            }
            // not those in a box that hangs on the paragraph
            if (each.element().start() >= last.element().end()) {
                chain.add(each);
                last = each;
            }
        }
        return chain;
    }

    private RawText raw(BodyParagraph paragraph) {
        return new RawText(xml, paragraph.pieces());
    }

    private Optional<BodyParagraph> numbered(int number) {
        return number >= 1 && number <= paragraphs.size()
                ? Optional.of(paragraphs.get(number - 1))
                : Optional.empty();
    }
}
