package vn.parindex.prose;

import java.util.List;
import java.util.Optional;
import vn.parindex.model.prose.Block;
import vn.parindex.model.prose.Paragraph;

/**
 * A heading and what stands under it.
 *
 * @param depth from 0, by nesting in this document
 * @param number as printed or as the program numbers it, without brackets and dots around it:
 *     {@code II}, {@code 1.1}, {@code đ}; empty text when it has none
 * @param style how it is numbered
 * @param title the words behind the number
 * @param content everything up to the next heading of any depth; never headings
 * @param section code of the expected section that it is, from the report guide
 */
public record Heading(
        Paragraph paragraph,
        int depth,
        String number,
        Style style,
        String title,
        List<Block> content,
        Optional<String> section) {

    public Heading {
        content = List.copyOf(content);
    }

    /** How headings are numbered. */
    public enum Style {
        /** PHẦN I, PHẦN THỨ NHẤT. */
        PART,
        /** I., II/. */
        ROMAN,
        /** 1., 2., (1). */
        ARABIC,
        /** 1.1., 2.3.1. */
        DECIMAL,
        /** a), b), đ). */
        LETTER,
        /** A., B. */
        CAPITAL,
        NONE
    }
}
