package vn.parindex.rulebook;

import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.parindex.language.Messages;
import vn.parindex.language.Written;

/** Checks that rows stand below their parents and that maxima add up on every level. */
final class CriterionTree {
    private final List<CriterionLine> lines;
    private final boolean complete;
    private final Map<String, List<CriterionLine>> children;
    private final Set<String> codes;
    private final List<Fault> faults = new ArrayList<>();

    CriterionTree(List<CriterionLine> lines) {
        this.lines = lines.stream().filter(line -> !line.code().isEmpty()).toList();
        complete = this.lines.size() == lines.size();
        children =
                this.lines.stream()
                        .filter(line -> !line.isArea())
                        .collect(Collectors.groupingBy(CriterionLine::parent));
        codes = this.lines.stream().map(CriterionLine::code).collect(Collectors.toSet());
    }

    List<Fault> faults(String sheet, BigDecimal scale) {
        places();
        // a second row with the same code is a fault already, and says nothing of its children
        Set<String> judged = new HashSet<>();
        lines.stream().filter(line -> judged.add(line.code())).forEach(this::branch);
        List<CriterionLine> areas = lines.stream().filter(CriterionLine::isArea).toList();
        if (areas.isEmpty()) {
            faults.add(new Fault(sheet, "NO-AREAS", Map.of()));
        }
        sum(areas)
                .filter(sum -> !areas.isEmpty() && sum.compareTo(scale) != 0)
                .ifPresent(
                        sum ->
                                faults.add(
                                        new Fault(
                                                sheet,
                                                "SUM-SCALE",
                                                Map.of("sum", shown(sum), "max", shown(scale)))));
        return faults;
    }

    private void places() {
        Deque<String> open = new ArrayDeque<>();
        for (CriterionLine line : lines) {
            String parent = line.parent();
            if (!parent.isEmpty() && !codes.contains(parent)) {
                add(line, "CODE-WITHOUT-PARENT", Map.of("code", line.code(), "parent", parent));
                continue;
            }
            while (!open.isEmpty() && !open.peek().equals(parent)) {
                open.pop();
            }
            if (open.isEmpty() && !parent.isEmpty()) {
                add(line, "CODE-OUT-OF-PLACE", Map.of("code", line.code(), "parent", parent));
                reopen(open, parent);
            }
            open.push(line.code());
        }
    }

    // one row out of place is one fault: the rows below it are judged as if it were right
    private static void reopen(Deque<String> open, String parent) {
        int dot = parent.indexOf('.');
        for (; dot >= 0; dot = parent.indexOf('.', dot + 1)) {
            open.push(parent.substring(0, dot));
        }
        open.push(parent);
    }

    private void branch(CriterionLine line) {
        List<CriterionLine> below = children.getOrDefault(line.code(), List.of());
        if (line.isLeaf()) {
            if (line.isArea()) {
                add(line, "AREA-WITH-RULE", Map.of("code", line.code()));
            } else if (!below.isEmpty()) {
                add(line, "LEAF-WITH-CHILDREN", Map.of("code", line.code()));
            }
            return;
        }
        if (below.isEmpty()) {
            add(line, line.isArea() ? "AREA-EMPTY" : "KIND-MISSING", Map.of("code", line.code()));
            return;
        }
        Optional<BigDecimal> sum = sum(below);
        if (sum.isPresent()
                && line.max().isPresent()
                && sum.get().compareTo(line.max().get()) != 0) {
            add(
                    line,
                    "SUM",
                    Map.of(
                            "code", line.code(),
                            "sum", shown(sum.get()),
                            "max", shown(line.max().get())));
        }
    }

    // nothing is said of sums while a row has no usable code or maximum
    private Optional<BigDecimal> sum(List<CriterionLine> lines) {
        return complete && lines.stream().allMatch(line -> line.max().isPresent())
                ? Optional.of(
                        lines.stream()
                                .map(line -> line.max().orElseThrow())
                                .reduce(BigDecimal.ZERO, BigDecimal::add))
                : Optional.empty();
    }

    private static String shown(BigDecimal number) {
        Locale locale = Messages.VIETNAMESE;
        return Written.number(number, locale);
    }

    private void add(CriterionLine line, String code, Map<String, String> facts) {
        faults.add(line.row().fault(code, facts));
    }
}
