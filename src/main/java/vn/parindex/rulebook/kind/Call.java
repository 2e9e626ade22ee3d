package vn.parindex.rulebook.kind;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.parindex.rulebook.Fraction;

/** One of the few functions, applied. */
record Call(Function function, List<Expression> parts) implements Expression {

    /** What can be called. */
    enum Function {
        MIN(2, 20),
        MAX(2, 20),
        ROUND(2, 2),
        ABS(1, 1);

        final int least;
        final int most;

        Function(int least, int most) {
            this.least = least;
            this.most = most;
        }
    }

    Call {
        parts = List.copyOf(parts);
    }

    @Override
    public boolean isTruth() {
        return false;
    }

    @Override
    public Fraction value(Map<String, Fraction> figures) {
        List<Fraction> values = parts.stream().map(part -> part.value(figures)).toList();
        Fraction first = values.get(0);
        return switch (function) {
            case MIN -> values.stream().min(Comparator.naturalOrder()).orElseThrow();
            case MAX -> values.stream().max(Comparator.naturalOrder()).orElseThrow();
            case ABS -> first.signum() < 0 ? Fraction.ZERO.minus(first) : first;
            case ROUND -> Fraction.of(first.rounded(values.get(1).numerator().intValueExact()));
        };
    }

    @Override
    public String formula(Map<String, String> cells) {
        if (function == Function.ROUND) {
            Expression number = parts.get(0);
            String decimals = parts.get(1).formula(cells);
            return Excel.rounded(number.formula(cells), number, decimals);
        }
        return parts.stream()
                .map(part -> part.formula(cells))
                .collect(Collectors.joining(",", function + "(", ")"));
    }

    @Override
    public String words(Texts texts) {
        if (function == Function.ROUND) {
            return texts.text(
                    "call.ROUND",
                    Map.of(
                            "value",
                            parts.get(0).words(texts),
                            "decimals",
                            parts.get(1).words(texts)));
        }
        String list =
                parts.stream().map(part -> part.words(texts)).collect(Collectors.joining("; "));
        return texts.text("call." + function, Map.of("list", list));
    }

    @Override
    public Binding binding() {
        return Binding.TIGHT;
    }
}
