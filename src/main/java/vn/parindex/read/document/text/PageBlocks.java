package vn.parindex.read.document.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.parindex.model.prose.Paragraph;

/** Builds paragraphs from the lines of a PDF. */
final class PageBlocks {
    private final PageFurniture furniture;
    private final Layout layout;

    PageBlocks(List<PageReader.Page> pages) {
        furniture = new PageFurniture(pages);
        layout = Layout.of(furniture.text(), pages);
    }

    void write(Blocks blocks) throws Blocks.TooMany {
        List<PageLine> lines = furniture.text();
        Columns head = Columns.atStart(lines);
        Columns foot = Columns.atEnd(lines, head.end());
        head.write(blocks);
        paragraphs(lines.subList(head.end(), foot.start()), blocks);
        foot.write(blocks);
        paragraphs(lines.subList(foot.end(), lines.size()), blocks);
        for (PageLine line : furniture.heads()) {
            blocks.aside(wording(List.of(line)), Paragraph.Zone.HEADER);
        }
        for (PageLine line : furniture.feet()) {
            blocks.aside(wording(List.of(line)), Paragraph.Zone.FOOTER);
        }
    }

    private void paragraphs(List<PageLine> lines, Blocks blocks) throws Blocks.TooMany {
        List<PageLine> open = new ArrayList<>();
        Optional<PageTable> before = Optional.empty();
        for (PageLine line : lines) {
            if (line.table().isPresent()) {
                end(open, blocks);
                table(before, line.table().get(), blocks);
                before = line.table();
                continue;
            }
            before = Optional.empty();
            blocks.endTable();
            if (!open.isEmpty() && !layout.goesOn(open, line)) {
                end(open, blocks);
            }
            open.add(line);
        }
        end(open, blocks);
        blocks.endTable();
    }

    /** A table that goes on from the page before is one with it. */
    private static void table(Optional<PageTable> before, PageTable table, Blocks blocks)
            throws Blocks.TooMany {
        if (before.filter(table::continues).isEmpty()) {
            blocks.endTable();
            blocks.startTable();
        }
        table.write(blocks);
    }

    private void end(List<PageLine> lines, Blocks blocks) throws Blocks.TooMany {
        if (!lines.isEmpty()) {
            boolean centred = lines.stream().allMatch(layout::isCentred);
            blocks.paragraph(wording(lines), Wording.Shape.centred(centred));
            lines.clear();
        }
    }

    /** The words of lines that belong together. */
    static Wording wording(List<PageLine> lines) {
        Wording wording = new Wording();
        String before = "";
        for (PageLine line : lines) {
            boolean first = true;
            for (PageLine.Word word : line.words()) {
                boolean together = before.isEmpty() || (first && isOneWord(before));
                String blank = together ? "" : " ";
                wording.add(blank + word.text(), word.bold(), word.italic());
                before = word.text();
                first = false;
            }
        }
        return wording;
    }

    /** A line may end within "92/QĐ-UBND" or "2021-2025"; a dash by itself parts two words. */
    private static boolean isOneWord(String last) {
        return last.length() > 1 && (last.endsWith("-") || last.endsWith("/"));
    }
}
