package vn.parindex.rulebook;

import java.math.BigDecimal;
import java.util.List;

/**
 * A field of reform (lĩnh vực).
 *
 * @param rows criteria and leaves in the order of the criteria set
 */
public record Area(String code, String name, BigDecimal max, List<Row> rows) {

    public Area {
        rows = List.copyOf(rows);
    }

    /** The leaves in order. */
    public List<Leaf> leaves() {
        return rows.stream().filter(Leaf.class::isInstance).map(Leaf.class::cast).toList();
    }
}
