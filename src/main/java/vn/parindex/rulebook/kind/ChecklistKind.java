package vn.parindex.rulebook.kind;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.parindex.language.Folding;
import vn.parindex.rulebook.Fraction;
import vn.parindex.rulebook.InputSpec;
import vn.parindex.rulebook.InputType;
import vn.parindex.rulebook.LeafText;
import vn.parindex.rulebook.RuleFault;
import vn.parindex.rulebook.ScoringRule;

/**
 * Several items, each there or not: {@code TỔNG; kh = Kế hoạch: 0,5; …} adds up what is there,
 * {@code TẤT CẢ; kh = Kế hoạch; …} gives the maximum when nothing is lacking.
 */
final class ChecklistKind extends Kind {
    private static final Set<String> SUM = Set.of("tổng", "sum");
    private static final Set<String> ALL = Set.of("tất cả", "all");

    @Override
    public String name() {
        return "CHECKLIST";
    }

    @Override
    public List<InputSpec> inputs(LeafText leaf) throws RuleFault {
        Faults faults = new Faults();
        List<Keyed> items = Keyed.read(items(leaf), faults);
        faults.orThrow();
        return items.stream()
                .map(
                        item ->
                                new InputSpec(
                                        item.key(), item.label(), InputType.YES_NO, "", List.of()))
                .toList();
    }

    @Override
    public ScoringRule understand(LeafText leaf) throws RuleFault {
        Faults faults = new Faults();
        Inputs.unused(leaf, List.of(), faults);
        List<Keyed> items = Keyed.read(items(leaf), faults);
        boolean all = isAll(leaf);
        List<ChecklistRule.Item> read = new ArrayList<>();
        for (Keyed item : items) {
            try {
                Fraction points =
                        all && item.points().isEmpty()
                                ? Fraction.ZERO
                                : Points.read(item.item(), item.points(), leaf);
                read.add(new ChecklistRule.Item(item.key(), item.label(), points));
            } catch (RuleFault fault) {
                faults.add(fault);
            }
        }
        if (items.isEmpty()) {
            faults.add("checklist.empty", Map.of());
        }
        if (faults.isEmpty()) {
            sum(read, all, leaf, faults);
        }
        faults.orThrow();
        return new ChecklistRule(leaf, all, read);
    }

    private static void sum(
            List<ChecklistRule.Item> items, boolean all, LeafText leaf, Faults faults) {
        Fraction sum =
                items.stream()
                        .map(ChecklistRule.Item::points)
                        .reduce(Fraction.ZERO, Fraction::plus);
        boolean none = all && sum.signum() == 0;
        if (!none && sum.compareTo(Fraction.of(leaf.max())) != 0) {
            String shown = Texts.vietnamese().number(sum);
            faults.add("checklist.sum", Map.of("sum", shown, "max", Points.max(leaf)));
        }
    }

    private static List<String> items(LeafText leaf) {
        List<String> items = Notation.items(leaf.parameters());
        return isMode(items) ? items.subList(1, items.size()) : items;
    }

    private static boolean isMode(List<String> items) {
        return !items.isEmpty() && (SUM.contains(first(items)) || ALL.contains(first(items)));
    }

    private static boolean isAll(LeafText leaf) {
        List<String> items = Notation.items(leaf.parameters());
        return !items.isEmpty() && ALL.contains(first(items));
    }

    private static String first(List<String> items) {
        return Folding.same(items.get(0));
    }
}
