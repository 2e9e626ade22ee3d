package vn.parindex.model;

import java.util.List;
import vn.parindex.model.prose.Block;

/**
 * What a report says under a heading that the merged report collects.
 *
 * @param topic what is collected there
 * @param blocks without the heading, and without formulas of politeness at its end
 */
public record Excerpt(Topic topic, List<Block> blocks) {

    public Excerpt {
        blocks = List.copyOf(blocks);
    }

    /** What the merged report collects from the reports of units. */
    public enum Topic {
        STRENGTHS,
        LIMITS,
        CAUSES,
        DIRECTIONS,
        PROPOSALS
    }
}
