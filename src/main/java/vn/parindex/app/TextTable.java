package vn.parindex.app;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** A table for the terminal: columns as wide as their widest cell, numbers to the right. */
final class TextTable {
    private static final String GAP = "  ";

    private final List<List<String>> rows = new ArrayList<>();

    TextTable row(List<String> cells) {
        rows.add(List.copyOf(cells));
        return this;
    }

    /** The lines of the table, the first row set off by a rule. */
    String text() {
        List<Integer> widths = widths();
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < rows.size(); i++) {
            text.append(line(rows.get(i), widths)).append(System.lineSeparator());
            if (i == 0) {
                int width = widths.stream().mapToInt(each -> each + GAP.length()).sum();
                text.append("-".repeat(width - GAP.length())).append(System.lineSeparator());
            }
        }
        return text.toString();
    }

    private List<Integer> widths() {
        List<Integer> widths = new ArrayList<>(Collections.nCopies(rows.get(0).size(), 0));
        for (List<String> row : rows) {
            for (int i = 0; i < row.size(); i++) {
                widths.set(i, Math.max(widths.get(i), row.get(i).length()));
            }
        }
        return widths;
    }

    private static String line(List<String> row, List<Integer> widths) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < row.size(); i++) {
            String cell = row.get(i);
            String room = " ".repeat(widths.get(i) - cell.length());
            boolean number = cell.matches("-?[\\d.,]+");
            line.append(i == 0 ? "" : GAP).append(number ? room + cell : cell + room);
        }
        return line.toString().stripTrailing();
    }
}
