package vn.parindex.examples;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import vn.parindex.language.Messages;
import vn.parindex.language.Written;
import vn.parindex.model.Computed;
import vn.parindex.model.Value;
import vn.parindex.rulebook.CriteriaSet;
import vn.parindex.rulebook.Figures;
import vn.parindex.rulebook.InputSpec;
import vn.parindex.rulebook.Leaf;
import vn.parindex.rulebook.Source;
import vn.parindex.testing.FilledScorecard;

/**
 * Fills a scorecard as careful officials do: plausible figures, the score that follows from them,
 * one document per criterion.
 */
final class Officials {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");

    /** Counts of things that went wrong: a good commune has none. */
    private static final Set<String> FAULTS = Set.of("tre", "thieu");

    private final Random random;
    private final int weakness;
    private int document = 10;

    /**
     * Officials of one commune.
     *
     * @param weakness of 100 figures, so many fall short
     */
    Officials(long seed, int weakness) {
        this.random = new Random(seed);
        this.weakness = weakness;
    }

    FilledScorecard fill(CriteriaSet set, FilledScorecard scorecard) {
        for (Leaf leaf : set.leaves()) {
            if (leaf.source() != Source.SURVEY) {
                fill(leaf, scorecard);
            }
        }
        return scorecard;
    }

    private void fill(Leaf leaf, FilledScorecard scorecard) {
        Map<String, Value> values = new HashMap<>();
        boolean weak = random.nextInt(100) < weakness;
        for (InputSpec input : leaf.inputs()) {
            Value value = value(leaf, input, weak, values);
            values.put(input.key(), value);
            write(scorecard, leaf.code(), input.key(), value);
        }
        Computed computed = leaf.compute(new Figures(values, false, false));
        BigDecimal points = computed.value().orElseThrow(() -> unfit(leaf, computed));
        scorecard.with(leaf.code(), Written.number(points, Messages.VIETNAMESE));
        if (leaf.evidenceRequired() && points.signum() > 0) {
            scorecard.evidence(leaf.code(), document(values));
            scorecard.page(leaf.code(), "1");
        }
    }

    private Value value(Leaf leaf, InputSpec input, boolean weak, Map<String, Value> before) {
        return switch (input.type()) {
            case YES_NO -> new Value.Truth(!weak);
            case CHOICE -> {
                int last = input.choices().size() - 1;
                yield Value.of(input.choices().get(weak ? Math.min(1, last) : 0).label());
            }
            case DATE ->
                    new Value.Day(LocalDate.of(2022, 12, weak ? 31 : 26).plusDays(weak ? 9 : 0));
            case PERCENT -> Value.of(BigDecimal.valueOf(weak ? 6120 : 9490, 2));
            case WHOLE, DECIMAL -> Value.of(number(leaf, input, weak, before));
        };
    }

    private BigDecimal number(Leaf leaf, InputSpec input, boolean weak, Map<String, Value> before) {
        long scale = input.unit().equals("đồng") ? 1_000_000L : 1;
        return switch (input.key()) {
            case "a", "giao", "truoc" -> BigDecimal.valueOf((20 + random.nextInt(60)) * scale);
            case "nay" -> BigDecimal.valueOf((weak ? 10 : 90) * scale);
            case "b", "dung" -> {
                BigDecimal whole = whole(before);
                BigDecimal part = whole.multiply(new BigDecimal("0.9"));
                yield weak ? part.setScale(0, RoundingMode.DOWN) : whole;
            }
            default -> {
                if (FAULTS.contains(input.key()) || leaf.code().equals("5.2")) {
                    yield BigDecimal.valueOf(weak ? 1 : 0);
                }
                if (input.unit().equals("%")) {
                    yield BigDecimal.valueOf(weak ? 6120 : 9490, 2);
                }
                yield BigDecimal.valueOf(weak ? 3 : 14);
            }
        };
    }

    private static BigDecimal whole(Map<String, Value> before) {
        return ((Value.Amount) before.values().iterator().next()).number();
    }

    /** The plan carries the date that was typed; everything else is dated through the year. */
    private String document(Map<String, Value> values) {
        document++;
        LocalDate date = LocalDate.of(2023, 1, 5).plusDays((document - 11) * 5L);
        for (Value value : values.values()) {
            if (value instanceof Value.Day day) {
                return "215/KH-UBND ngày " + DAY.format(day.date());
            }
        }
        return document + "/BC-UBND ngày " + DAY.format(date);
    }

    private static void write(FilledScorecard scorecard, String code, String key, Value value) {
        if (value instanceof Value.Amount amount) {
            scorecard.figure(code, key, amount.number());
        } else if (value instanceof Value.Day day) {
            scorecard.figure(code, key, day.date());
        } else {
            scorecard.figure(code, key, Written.value(value, Messages.VIETNAMESE));
        }
    }

    private static IllegalStateException unfit(Leaf leaf, Computed computed) {
        return new IllegalStateException(leaf.code() + ": " + computed);
    }
}
