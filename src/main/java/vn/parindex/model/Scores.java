package vn.parindex.model;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** All scores of one submission. */
public record Scores(
        List<LeafScore> leaves, List<AreaScore> areas, BigDecimal total, BigDecimal max) {

    public Scores {
        leaves = List.copyOf(leaves);
        areas = List.copyOf(areas);
    }

    /** The scores of a leaf. */
    public Optional<LeafScore> leaf(String code) {
        return leaves.stream().filter(each -> each.code().equals(code)).findFirst();
    }

    /** The points of an area. */
    public Optional<AreaScore> area(String code) {
        return areas.stream().filter(each -> each.code().equals(code)).findFirst();
    }
}
