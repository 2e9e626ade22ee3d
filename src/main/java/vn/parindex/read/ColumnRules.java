package vn.parindex.read;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import vn.parindex.language.Folding;
import vn.parindex.model.FlatCell;
import vn.parindex.model.Value;
import vn.parindex.rulebook.Choice;
import vn.parindex.rulebook.InputSpec;

/**
 * What a cell means in its column. What can't be read as the column asks stays as it stands, for
 * the checks to speak about.
 */
final class ColumnRules {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private ColumnRules() {}

    /** A score out of this maximum. */
    static Value score(FlatCell cell, BigDecimal max) {
        return cell.value() instanceof Value.Words words
                ? number(TypedNumber.score(words.text(), max), cell)
                : cell.value();
    }

    /** A figure of the unit. */
    static Value figure(FlatCell cell, InputSpec input) {
        return switch (input.type()) {
            case WHOLE, DECIMAL -> count(cell, input.unit());
            case PERCENT -> percent(cell);
            case DATE -> day(cell);
            case YES_NO -> truth(cell);
            case CHOICE -> choice(cell, input.choices());
        };
    }

    /** Words, whatever the spreadsheet made of them. */
    static Value words(FlatCell cell) {
        boolean typed = cell.value() instanceof Value.Amount || cell.value() instanceof Value.Day;
        String shown = Blanks.strip(cell.shown());
        return typed && !shown.isEmpty() ? Value.of(shown) : cell.value();
    }

    /** Yes or no. */
    static Value truth(FlatCell cell) {
        Optional<Value> truth = Optional.empty();
        if (cell.value() instanceof Value.Words words) {
            truth = TypedTruth.of(words.text());
        } else if (cell.value() instanceof Value.Amount amount) {
            truth = TypedTruth.of(amount.number());
        }
        return truth.orElse(cell.value());
    }

    private static Value count(FlatCell cell, String unit) {
        return cell.value() instanceof Value.Words words
                ? number(TypedNumber.count(words.text(), unit), cell)
                : cell.value();
    }

    private static Value percent(FlatCell cell) {
        if (cell.value() instanceof Value.Words words) {
            return number(TypedNumber.percent(words.text()), cell);
        }
        boolean shownAsPercent = Blanks.strip(cell.shown()).endsWith("%");
        return shownAsPercent && cell.value() instanceof Value.Amount amount
                ? number(Optional.of(amount.number().multiply(HUNDRED)), cell)
                : cell.value();
    }

    private static Value day(FlatCell cell) {
        if (cell.value() instanceof Value.Words words) {
            return TypedDay.of(words.text()).<Value>map(Value.Day::new).orElse(cell.value());
        }
        return cell.value() instanceof Value.Amount amount
                ? TypedDay.of(amount.number()).<Value>map(Value.Day::new).orElse(cell.value())
                : cell.value();
    }

    /**
     * The label as the criteria set writes it, where the words differ only in how they are typed.
     */
    private static Value choice(FlatCell cell, List<Choice> choices) {
        if (!(words(cell) instanceof Value.Words words)) {
            return cell.value();
        }
        String typed = Folding.same(words.text());
        List<String> labels = choices.stream().map(Choice::label).toList();
        return labels.stream()
                .filter(label -> Folding.same(label).equals(typed))
                .findFirst()
                .or(() -> onlyOne(labels, words.text()))
                .map(Value::of)
                .orElse(words);
    }

    private static Optional<String> onlyOne(List<String> labels, String typed) {
        String bare = Folding.bare(typed);
        List<String> like =
                labels.stream().filter(label -> Folding.bare(label).equals(bare)).toList();
        return like.size() == 1 ? Optional.of(like.get(0)) : Optional.empty();
    }

    private static Value number(Optional<BigDecimal> read, FlatCell cell) {
        return read.map(Value::of).orElse(cell.value());
    }
}
