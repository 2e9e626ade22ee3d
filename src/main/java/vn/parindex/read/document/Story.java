package vn.parindex.read.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.parindex.model.prose.Block;
import vn.parindex.model.prose.Grid;
import vn.parindex.model.prose.Paragraph;
import vn.parindex.model.prose.Paragraph.ListMark;
import vn.parindex.model.prose.Paragraph.Look;
import vn.parindex.model.prose.Paragraph.Zone;

/**
 * The text of one part of a document in the order of the page. The paragraphs of the main text are
 * counted as they come, whatever wraps them; those elsewhere all have one number.
 */
final class Story {
    private final Frame frame;
    private final Pictures pictures;
    private final int fixed;
    private int count;
    private final List<Block> notes = new ArrayList<>();
    private int grids;
    private int tables;

    private Story(Frame frame, Pictures pictures, int fixed) {
        this.frame = frame;
        this.pictures = pictures;
        this.fixed = fixed;
    }

    /** What the whole document shares. */
    record Frame(Styles styles, ListMarks marks, Notes notes, Pictures ofNotes) {}

    /** The main text, whose paragraphs are counted. */
    static Story main(Frame frame, Pictures pictures) {
        return new Story(frame, pictures, -1);
    }

    /** Text that stands beside the main one; its paragraphs have this number. */
    static Story beside(Frame frame, Pictures pictures, int number) {
        return new Story(frame, pictures, number);
    }

    /** Everything in these elements. */
    List<Block> blocks(List<Tag> content, Zone zone) {
        Flow flow = new Flow(zone);
        content.forEach(tag -> walk(tag, flow));
        close(flow);
        return flow.blocks;
    }

    /** The same as paragraphs alone. */
    List<Paragraph> paragraphs(List<Tag> content, Zone zone) {
        List<Paragraph> all = new ArrayList<>();
        for (Block block : blocks(content, zone)) {
            if (block instanceof Paragraph paragraph) {
                all.add(paragraph);
            } else if (block instanceof Grid grid) {
                all.addAll(grid.paragraphs());
            }
        }
        return all;
    }

    private void walk(Tag tag, Flow flow) {
        if (tag.is("w:p")) {
            paragraph(tag, flow);
        } else if (tag.is("w:tbl")) {
            close(flow);
            flow.blocks.add(grid(tag, flow.zone));
        } else {
            tag.content().forEach(child -> walk(child, flow));
        }
        if (flow.zone == Zone.BODY) {
            flow.blocks.addAll(notes);
            notes.clear();
        }
    }

    private Grid grid(Tag tag, Zone zone) {
        boolean onPage = zone == Zone.BODY || zone == Zone.TEXT_BOX;
        tables++;
        List<Grid.Row> rows = new GridRows(this, onPage ? Zone.CELL : zone).of(tag);
        tables--;
        grids += tables == 0 ? 1 : 0;
        return new Grid(grids, rows);
    }

    private void paragraph(Tag tag, Flow flow) {
        count++;
        if (flow.open.isEmpty() || flow.open.get().isEmpty()) {
            flow.number = fixed < 0 ? count : fixed;
        }
        Scan scan = flow.open.orElseGet(() -> new Scan(frame.styles(), pictures));
        int before = scan.boxes().size();
        scan.add(tag);
        flow.open = Optional.of(scan);
        flow.properties = tag.child("w:pPr");
        List<Block> inBoxes = boxes(scan.boxes().subList(before, scan.boxes().size()));
        if (flow.properties.flatMap(it -> it.at("w:rPr", "w:del")).isEmpty()) {
            close(flow);
        }
        flow.blocks.addAll(inBoxes);
    }

    private List<Block> boxes(List<Scan.Box> boxes) {
        List<Block> blocks = new ArrayList<>();
        for (Scan.Box box : boxes) {
            if (box.deleted()) {
                skip(box.content());
            } else {
                blocks.addAll(blocks(box.content().children(), Zone.TEXT_BOX));
            }
        }
        return blocks;
    }

    /** Counts paragraphs that are there and not read. */
    void skip(Tag tag) {
        count += tag.is("w:p") ? 1 : 0;
        tag.content().forEach(this::skip);
    }

    /** Ends the paragraph that is being put together, if there is one. */
    private void close(Flow flow) {
        if (flow.open.isEmpty()) {
            return;
        }
        Scan scan = flow.open.get();
        flow.open = Optional.empty();
        Words words = Words.of(scan.pieces());
        Optional<ListMark> mark = frame.marks().next(flow.properties);
        if (!words.text().isEmpty() || !scan.pictures().isEmpty()) {
            flow.blocks.add(
                    new Paragraph(
                            flow.number,
                            flow.zone,
                            words.text(),
                            mark,
                            look(words, flow.properties),
                            words.runs(),
                            scan.pictures()));
        }
        if (fixed < 0) {
            scan.notes().forEach(note -> notes.addAll(note(note, flow.number)));
        }
    }

    private List<Block> note(Scan.Note note, int number) {
        Story story = beside(frame, frame.ofNotes(), number);
        return frame.notes()
                .of(note)
                .<List<Block>>map(
                        found -> List.copyOf(story.paragraphs(found.children(), Zone.FOOTNOTE)))
                .orElse(List.of());
    }

    private Look look(Words words, Optional<Tag> properties) {
        Styles styles = frame.styles();
        String style = styles.of(properties);
        boolean centred =
                properties
                        .flatMap(tag -> tag.child("w:jc"))
                        .or(() -> styles.ofParagraph(style, "w:jc"))
                        .filter(tag -> tag.get("w:val").equals("center"))
                        .isPresent();
        Optional<Integer> level =
                properties
                        .flatMap(tag -> tag.value("w:outlineLvl"))
                        .flatMap(Whole::of)
                        .or(() -> styles.level(style))
                        .filter(it -> it >= 0 && it < 9);
        return new Look(words.bold(), words.italic(), centred, styles.name(style), level);
    }

    /** A run of blocks while it is read; a paragraph whose mark is deleted stays open. */
    private static final class Flow {
        private final Zone zone;
        private final List<Block> blocks = new ArrayList<>();
        private Optional<Scan> open = Optional.empty();
        private Optional<Tag> properties = Optional.empty();
        private int number;

        Flow(Zone zone) {
            this.zone = zone;
        }
    }
}
