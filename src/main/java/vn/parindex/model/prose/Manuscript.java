package vn.parindex.model.prose;

import java.util.ArrayList;
import java.util.List;

/**
 * A report as it was read, free of any library's types and with no meaning added.
 *
 * @param blocks in the order of the page; headers and footers come last
 * @param format how it was stored
 */
public record Manuscript(List<Block> blocks, Format format) {

    public Manuscript {
        blocks = List.copyOf(blocks);
    }

    /** Every paragraph, those in tables among them, in the order of the page. */
    public List<Paragraph> paragraphs() {
        List<Paragraph> all = new ArrayList<>();
        for (Block block : blocks) {
            if (block instanceof Paragraph paragraph) {
                all.add(paragraph);
            } else if (block instanceof Grid grid) {
                all.addAll(grid.paragraphs());
            }
        }
        return List.copyOf(all);
    }

    /** How a report was stored; only {@code DOCX} can carry comments. */
    public enum Format {
        DOCX,
        DOC,
        ODT,
        RTF,
        PDF
    }
}
