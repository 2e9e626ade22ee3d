package vn.parindex.template;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ss.util.CellReference;
import vn.parindex.model.Column;
import vn.parindex.model.LeafEntry;
import vn.parindex.rulebook.Leaf;
import vn.parindex.template.TablePlan.LeafLine;

/** The formulas of the scorecard. */
final class Formulas {
    // what the oldest format that staff still save in, .xls, lets a function take
    private static final int MOST_ARGUMENTS = 30;

    private static final String NOTHING = "\"\"";

    private final String yes;

    /**
     * @param yes the word that the drop-down list offers
     */
    Formulas(String yes) {
        this.yes = yes;
    }

    static String address(int row, Column column) {
        return CellReference.convertNumToColString(Columns.at(column)) + (row + 1);
    }

    /** The sum of the cells of these leaves in one column; 0 where there are none. */
    static String sum(List<LeafLine> leaves, Column column) {
        return sum(leaves.stream().map(line -> address(line.row(), column)).toList());
    }

    private static String sum(List<String> terms) {
        if (terms.size() <= MOST_ARGUMENTS) {
            return terms.isEmpty() ? "0" : "SUM(" + String.join(",", terms) + ")";
        }
        List<String> parts = new ArrayList<>();
        for (int from = 0; from < terms.size(); from += MOST_ARGUMENTS) {
            parts.add(sum(terms.subList(from, Math.min(terms.size(), from + MOST_ARGUMENTS))));
        }
        return sum(parts);
    }

    /**
     * The points that the rule gives, or an empty text while figures are missing; empty for a leaf
     * whose points are typed and nothing else.
     */
    Optional<String> computed(LeafLine line) {
        Map<String, String> cells = new HashMap<>();
        line.inputs().forEach((key, row) -> cells.put(key, address(row, Column.FIGURE)));
        Optional<String> rule = line.leaf().rule().formula(cells);
        String declared = cells.get(LeafEntry.NOT_APPLICABLE);
        if (declared == null) {
            return rule;
        }
        return Optional.of(
                String.format(
                        "IF(%s=\"%s\",%s,%s)",
                        declared, yes, notApplicable(line.leaf()), rule.orElse(NOTHING)));
    }

    private static String notApplicable(Leaf leaf) {
        return switch (leaf.naPolicy()) {
            case FULL -> leaf.max().toPlainString();
            case ZERO -> "0";
            case EXCLUDE, NONE -> NOTHING;
        };
    }
}
