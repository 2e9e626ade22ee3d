package vn.parindex.rulebook;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * The tree area > criterion > sub-criterion with maxima, rules, evidence and departments, and how
 * results are classed and ranked.
 *
 * @param id the name of its folder
 * @param selfStep finest step of a typed score, for example 0.01
 * @param totalDecimals scale of totals and area points when printed
 * @param percentDecimals scale of percentages when printed
 */
public record CriteriaSet(
        String id,
        String title,
        int year,
        String legalBasis,
        BigDecimal selfStep,
        int totalDecimals,
        int percentDecimals,
        List<Area> areas,
        List<ClassRow> classes,
        Adjustments adjustments,
        TieRule ties) {

    public CriteriaSet {
        areas = List.copyOf(areas);
        classes = List.copyOf(classes);
    }

    /** All leaves in order. */
    public List<Leaf> leaves() {
        return areas.stream().flatMap(area -> area.leaves().stream()).toList();
    }

    /** The leaf with this code. */
    public Optional<Leaf> leaf(String code) {
        return leaves().stream().filter(leaf -> leaf.code().equals(code)).findFirst();
    }

    /** The area with this code. */
    public Optional<Area> area(String code) {
        return areas.stream().filter(area -> area.code().equals(code)).findFirst();
    }

    /** The area that holds the leaf; every leaf has one. */
    public Area areaOf(Leaf leaf) {
        return areas.stream().filter(area -> area.rows().contains(leaf)).findFirst().orElseThrow();
    }

    /** Sum of the areas' maxima. */
    public BigDecimal max() {
        return areas.stream().map(Area::max).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
