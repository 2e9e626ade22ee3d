package vn.parindex.read.document;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.parindex.model.prose.Block;
import vn.parindex.model.prose.Manuscript;
import vn.parindex.model.prose.Paragraph.Zone;
import vn.parindex.read.Unreadable;
import vn.parindex.read.document.WordPackage.Relation;

/** Reads .docx, .docm and .dotx. */
final class WordFile {
    private final WordPackage file;
    private final Tag document;
    private final Story.Frame frame;

    private WordFile(WordPackage file) throws Unreadable {
        this.file = file;
        document = file.part(file.main()).orElseThrow(() -> new Unreadable("damaged"));
        if (!document.is("w:document")) {
            throw new Unreadable("damaged");
        }
        Styles styles = new Styles(file.beside("styles"));
        Numbering numbering = new Numbering(file.beside("numbering"), styles);
        Notes notes = new Notes(file.beside("footnotes"), file.beside("endnotes"));
        frame =
                new Story.Frame(
                        styles, new ListMarks(styles, numbering), notes, new Pictures(Map.of()));
    }

    static Manuscript read(byte[] bytes) throws Unreadable {
        return new WordFile(WordPackage.of(bytes)).manuscript();
    }

    private Manuscript manuscript() throws Unreadable {
        Tag body = document.child("w:body").orElseThrow(() -> new Unreadable("damaged"));
        Pictures pictures = new Pictures(file.relations(file.main()));
        List<Block> blocks =
                new ArrayList<>(Story.main(frame, pictures).blocks(body.children(), Zone.BODY));
        boolean evenPages =
                file.beside("settings")
                        .flatMap(settings -> settings.child("w:evenAndOddHeaders"))
                        .map(Tag::on)
                        .orElse(false);
        Set<String> shown = new LinkedHashSet<>();
        collect(body, evenPages, shown);
        blocks.addAll(margins(shown, "header", Zone.HEADER));
        blocks.addAll(margins(shown, "footer", Zone.FOOTER));
        return new Manuscript(blocks, Manuscript.Format.DOCX);
    }

    /** Relations to the headers and footers that are printed on some page. */
    private static void collect(Tag tag, boolean evenPages, Set<String> shown) {
        if (!tag.is("w:sectPr")) {
            tag.children().forEach(child -> collect(child, evenPages, shown));
            return;
        }
        boolean firstPage = tag.child("w:titlePg").map(Tag::on).orElse(false);
        for (Tag child : tag.children()) {
            boolean margin = child.is("w:headerReference") || child.is("w:footerReference");
            boolean printed =
                    switch (child.get("w:type")) {
                        case "first" -> firstPage;
                        case "even" -> evenPages;
                        default -> true;
                    };
            if (margin && printed) {
                shown.add(child.get("r:id"));
            }
        }
    }

    private List<Block> margins(Set<String> shown, String kind, Zone zone) throws Unreadable {
        Map<String, Relation> relations = file.relations(file.main());
        Set<String> read = new LinkedHashSet<>();
        List<Block> blocks = new ArrayList<>();
        for (String id : shown) {
            Relation relation = relations.get(id);
            boolean wanted = relation != null && relation.kind().equals(kind);
            Optional<Tag> part =
                    wanted && read.add(relation.target())
                            ? file.part(relation.target())
                            : Optional.empty();
            if (part.isPresent()) {
                Pictures pictures = new Pictures(file.relations(relation.target()));
                blocks.addAll(
                        Story.beside(frame, pictures, 0).paragraphs(part.get().children(), zone));
            }
        }
        return blocks;
    }
}
