package vn.parindex.rulebook.kind;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.parindex.rulebook.Figures;
import vn.parindex.rulebook.Fraction;
import vn.parindex.rulebook.InputSpec;

/** Days after a due date; 0 and less is in time. What was never issued gets no points. */
record Lateness(InputSpec input, LocalDate due) implements Measure {

    @Override
    public List<InputSpec> inputs() {
        return List.of(input);
    }

    @Override
    public Band domain() {
        return Band.ALL;
    }

    @Override
    public boolean isWhole() {
        return true;
    }

    @Override
    public boolean isPercent() {
        return false;
    }

    @Override
    public Expression compared() {
        return new Name(MEASURED, "subject.days.name", false);
    }

    @Override
    public Map<String, Expression> names() {
        return Map.of("days_late", compared());
    }

    @Override
    public List<Map<String, Fraction>> examples(Fraction measured) {
        Fraction day = measured.plus(NumberInputs.whole(due.toEpochDay()));
        return List.of(Map.of(input.key(), day, MEASURED, measured));
    }

    @Override
    public Optional<Fraction> measured(Map<String, Fraction> figures) {
        Fraction day = figures.get(input.key());
        return Optional.of(day.minus(NumberInputs.whole(due.toEpochDay())));
    }

    @Override
    public boolean neverHappened(Figures figures) {
        return Answers.notIssued(figures.value(input.key()));
    }

    @Override
    public String neverHappened(Map<String, String> cells, String formula) {
        String cell = cells.get(input.key());
        String said =
                Answers.NOT_ISSUED.stream()
                        .map(words -> cell + "=" + Excel.text(words))
                        .collect(Collectors.joining(",", "OR(", ")"));
        return Excel.choose(said, "0", formula);
    }

    @Override
    public Optional<String> formula(Map<String, String> cells) {
        String date =
                "DATE("
                        + due.getYear()
                        + ","
                        + due.getMonthValue()
                        + ","
                        + due.getDayOfMonth()
                        + ")";
        // a time of day after the date does not make it a day later
        return Optional.of("(INT(" + cells.get(input.key()) + ")-" + date + ")");
    }

    @Override
    public String words(Texts texts) {
        return texts.text("subject.days", Map.of("due", due));
    }

    @Override
    public String bound(Fraction bound, Texts texts) {
        return texts.text("days", Map.of("days", texts.number(bound)));
    }
}
