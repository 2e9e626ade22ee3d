package vn.parindex.template;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.parindex.model.LeafEntry;
import vn.parindex.rulebook.Area;
import vn.parindex.rulebook.CriteriaSet;
import vn.parindex.rulebook.Heading;
import vn.parindex.rulebook.InputSpec;
import vn.parindex.rulebook.InputType;
import vn.parindex.rulebook.Leaf;
import vn.parindex.rulebook.NaPolicy;
import vn.parindex.rulebook.Row;

/**
 * Which row of the sheet each part of the criteria set takes, known before anything is written so
 * that formulas can point downwards.
 *
 * @param lines in the order of the sheet
 * @param totalRow the row behind them
 */
record TablePlan(List<Line> lines, int totalRow) {

    /** One row of the table. */
    sealed interface Line {
        int row();
    }

    record AreaLine(int row, Area area) implements Line {}

    record HeadingLine(int row, Heading heading) implements Line {}

    /**
     * A leaf.
     *
     * @param inputs the rows under it, by input key
     */
    record LeafLine(int row, Leaf leaf, Map<String, Integer> inputs) implements Line {}

    /**
     * An input of a leaf.
     *
     * @param first directly below its leaf
     */
    record InputLine(int row, Leaf leaf, InputSpec input, boolean first) implements Line {
        String code() {
            return leaf.code() + "." + input.key();
        }
    }

    TablePlan {
        lines = List.copyOf(lines);
    }

    /**
     * Lays out a criteria set.
     *
     * @param firstRow the row below the header, from 0
     * @param notApplicable label of the row in which a unit says that a leaf does not apply
     */
    static TablePlan of(CriteriaSet set, int firstRow, String notApplicable) {
        List<Line> lines = new ArrayList<>();
        for (Area area : set.areas()) {
            lines.add(new AreaLine(firstRow + lines.size(), area));
            for (Row row : area.rows()) {
                if (row instanceof Leaf leaf) {
                    addLeaf(lines, firstRow, leaf, notApplicable);
                } else if (row instanceof Heading heading) {
                    lines.add(new HeadingLine(firstRow + lines.size(), heading));
                }
            }
        }
        return new TablePlan(lines, firstRow + lines.size());
    }

    private static void addLeaf(List<Line> lines, int firstRow, Leaf leaf, String notApplicable) {
        int row = firstRow + lines.size();
        List<InputSpec> inputs = new ArrayList<>(leaf.inputs());
        if (leaf.naPolicy() != NaPolicy.NONE) {
            inputs.add(
                    new InputSpec(
                            LeafEntry.NOT_APPLICABLE,
                            notApplicable,
                            InputType.YES_NO,
                            "",
                            List.of()));
        }
        Map<String, Integer> rows = new LinkedHashMap<>();
        inputs.forEach(input -> rows.put(input.key(), row + 1 + rows.size()));
        lines.add(new LeafLine(row, leaf, rows));
        for (InputSpec input : inputs) {
            int at = rows.get(input.key());
            lines.add(new InputLine(at, leaf, input, at == row + 1));
        }
    }

    /** All leaves. */
    List<LeafLine> leaves() {
        return lines.stream().filter(LeafLine.class::isInstance).map(LeafLine.class::cast).toList();
    }

    /** The leaves of an area. */
    List<LeafLine> leaves(Area area) {
        return leaves().stream().filter(line -> area.rows().contains(line.leaf())).toList();
    }

    /** The leaves of a criterion: those whose code begins with its code. */
    List<LeafLine> leaves(Heading heading) {
        String prefix = heading.code() + ".";
        return leaves().stream().filter(line -> line.leaf().code().startsWith(prefix)).toList();
    }

    /** The last row of the table body, from 0. */
    int lastRow() {
        return totalRow - 1;
    }

    /** The row in which the unit says that a leaf does not apply. */
    static Optional<Integer> notApplicableRow(LeafLine line) {
        return Optional.ofNullable(line.inputs().get(LeafEntry.NOT_APPLICABLE));
    }
}
