package vn.parindex.report;

import java.math.BigDecimal;
import java.util.List;
import vn.parindex.model.Bytes;
import vn.parindex.model.prose.Paragraph.Run;

/** One piece of a section, free of any library: what is said, not how Word stores it. */
sealed interface Block {
    /** A heading inside a section. */
    record Heading(String text) implements Block {}

    /** A paragraph in one of the report's styles. */
    record Paragraph(ParagraphStyle style, String text) implements Block {}

    /**
     * A paragraph taken over from a unit's report, in one of this report's styles.
     *
     * @param runs its words, in pieces that look alike
     */
    record Carried(ParagraphStyle style, List<Run> runs) implements Block {
        public Carried {
            runs = List.copyOf(runs);
        }
    }

    /**
     * A picture taken over from a unit's report.
     *
     * @param width in EMU
     * @param height in EMU
     */
    record Picture(Bytes bytes, long width, long height, String description) implements Block {}

    /** Items of equal weight, each its own paragraph after a dash. */
    record Bullets(List<String> items) implements Block {
        public Bullets {
            items = List.copyOf(items);
        }
    }

    /**
     * A table.
     *
     * @param widths of the columns, in shares of the text width
     * @param header rows repeated on every page
     */
    record Grid(List<Integer> widths, List<List<GridCell>> header, List<List<GridCell>> rows)
            implements Block {
        public Grid {
            widths = List.copyOf(widths);
            header = List.copyOf(header);
            rows = List.copyOf(rows);
        }
    }

    /**
     * A chart of bars, one per label, the first on top.
     *
     * @param series what the bars measure
     * @param decimals of the figures at the bars
     * @param limit where the axis ends
     */
    record Bars(
            String title,
            String series,
            List<String> labels,
            List<BigDecimal> values,
            int decimals,
            BigDecimal limit)
            implements Block {
        public Bars {
            labels = List.copyOf(labels);
            values = List.copyOf(values);
        }
    }

    /** An ordinary paragraph. */
    static Block says(String text) {
        return new Paragraph(ParagraphStyle.BODY, text);
    }

    /** Several items as bullets, one alone as a paragraph, none as nothing. */
    static List<Block> listed(List<String> items) {
        return switch (items.size()) {
            case 0 -> List.of();
            case 1 -> List.of(says(items.get(0)));
            default -> List.of(new Bullets(items));
        };
    }
}
