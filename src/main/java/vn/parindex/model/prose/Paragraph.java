package vn.parindex.model.prose;

import java.util.List;
import java.util.Optional;

/**
 * A paragraph.
 *
 * @param number from 1. In a .docx the how-manieth {@code w:p} element of the document part it is,
 *     empty ones, those in cells and in text boxes counted (of an {@code mc:AlternateContent} only
 *     the choice); a footnote has the number of the paragraph that refers to it, a header or footer
 *     has 0. In other formats its place among the paragraphs of the text
 * @param text what it says: {@code Folding.tidy} of its runs put together, old encodings repaired,
 *     deleted text left out, without the mark that Word numbers it with
 * @param mark the number or bullet that the program, not the writer, puts before it
 * @param runs the same text in pieces that look alike, for carrying it over; may be empty
 */
public record Paragraph(
        int number,
        Zone zone,
        String text,
        Optional<ListMark> mark,
        Look look,
        List<Run> runs,
        List<Picture> pictures)
        implements Block {

    public Paragraph {
        runs = List.copyOf(runs);
        pictures = List.copyOf(pictures);
    }

    /** Where on the page it stands. */
    public enum Zone {
        BODY,
        CELL,
        TEXT_BOX,
        FOOTNOTE,
        HEADER,
        FOOTER
    }

    /**
     * How it looks, as far as that tells headings from text.
     *
     * @param bold all its letters are
     * @param style name of its style, as Word shows it
     * @param level outline level from 0, of a heading style or of its own
     */
    public record Look(
            boolean bold,
            boolean italic,
            boolean centred,
            Optional<String> style,
            Optional<Integer> level) {

        /** Nothing special. */
        public static final Look PLAIN =
                new Look(false, false, false, Optional.empty(), Optional.empty());
    }

    /**
     * A number or bullet of an automatic list.
     *
     * @param label as printed, for example {@code 1.}, {@code a)}, {@code -}
     * @param level from 0
     * @param ordered false for bullets
     */
    public record ListMark(String label, int level, boolean ordered) {}

    /** A piece of text that looks alike throughout. */
    public record Run(String text, boolean bold, boolean italic) {}

    /**
     * A picture in the text.
     *
     * @param part name of the package part with its bytes, for example {@code word/media/a.png}
     * @param width in EMU
     * @param height in EMU
     */
    public record Picture(String part, long width, long height, String description) {}
}
