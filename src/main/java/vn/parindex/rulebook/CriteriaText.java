package vn.parindex.rulebook;

import java.util.List;
import java.util.Map;

/**
 * A criteria set as staff wrote it, before anything is understood: words and numbers as the cells
 * hold them, blank cells absent.
 *
 * @param rows areas, criteria and leaves in order
 */
public record CriteriaText(
        Map<InfoKey, String> info,
        List<Map<CriterionColumn, String>> rows,
        List<Map<ClassColumn, String>> classes,
        List<Map<AdjustmentColumn, String>> adjustments,
        Map<TieKey, String> ties) {

    public CriteriaText {
        info = Map.copyOf(info);
        rows = rows.stream().map(Map::copyOf).toList();
        classes = classes.stream().map(Map::copyOf).toList();
        adjustments = adjustments.stream().map(Map::copyOf).toList();
        ties = Map.copyOf(ties);
    }
}
