package vn.parindex.check.prose;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;

/** A sum over cells as it is shown to people. */
record TableSum(List<Table.Entry> parts) {
    private static final int SHOWN = 12;

    TableSum {
        parts = List.copyOf(parts);
    }

    BigDecimal total() {
        return parts.stream()
                .map(each -> each.value().orElse(BigDecimal.ZERO))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    BigDecimal wholes() {
        return parts.stream()
                .map(each -> each.whole().orElse(BigDecimal.ZERO))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    String shown() {
        String terms =
                parts.stream()
                        .limit(SHOWN)
                        .map(
                                each ->
                                        Sum.shown(
                                                each.value().orElse(BigDecimal.ZERO),
                                                each.decimals()))
                        .collect(Collectors.joining(" + "));
        return terms + (parts.size() > SHOWN ? " + …" : "") + " = " + shownTotal();
    }

    String shownTotal() {
        return Sum.shown(total(), parts.stream().mapToInt(Table.Entry::decimals).max().orElse(0));
    }
}
