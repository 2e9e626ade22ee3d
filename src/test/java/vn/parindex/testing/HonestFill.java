package vn.parindex.testing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import vn.parindex.language.Written;
import vn.parindex.model.Computed;
import vn.parindex.model.LeafEntry;
import vn.parindex.model.Value;
import vn.parindex.rulebook.CriteriaSet;
import vn.parindex.rulebook.Figures;
import vn.parindex.rulebook.InputSpec;
import vn.parindex.rulebook.Leaf;
import vn.parindex.rulebook.NaPolicy;
import vn.parindex.rulebook.Source;

/** Fills a scorecard at random as an honest and careful clerk would: nothing is wrong in it. */
public final class HonestFill {
    private static final int TRIES = 200;

    private final Random random;
    private final int year;
    private final Sheet sheet;
    private int documents;

    /** What is filled in. */
    public interface Sheet {
        void self(String code, String score);

        void figure(String code, String key, String typed);

        void evidence(String code, String words);
    }

    private HonestFill(CriteriaSet set, long seed, Sheet sheet) {
        random = new Random(seed);
        year = set.year();
        this.sheet = sheet;
    }

    public static ASubmission of(CriteriaSet set, long seed) {
        ASubmission submission = ASubmission.of(set);
        into(
                new Sheet() {
                    @Override
                    public void self(String code, String score) {
                        submission.self(code, score);
                    }

                    @Override
                    public void figure(String code, String key, String typed) {
                        submission.figure(code, key, typed);
                    }

                    @Override
                    public void evidence(String code, String words) {
                        submission.evidence(code, words);
                    }
                },
                set,
                seed);
        return submission;
    }

    /** The same, in any form. */
    public static void into(Sheet sheet, CriteriaSet set, long seed) {
        HonestFill fill = new HonestFill(set, seed, sheet);
        set.leaves().stream().filter(leaf -> leaf.source() != Source.SURVEY).forEach(fill::leaf);
    }

    private void leaf(Leaf leaf) {
        int choice = random.nextInt(10);
        if (choice == 0) {
            sheet.self(leaf.code(), "0");
        } else if (choice == 1 && leaf.naPolicy() != NaPolicy.NONE) {
            notApplicable(leaf);
        } else if (leaf.inputs().isEmpty()) {
            BigDecimal step = leaf.rule().step().orElse(new BigDecimal("0.01"));
            BigDecimal steps = leaf.max().divideToIntegralValue(step);
            score(leaf, step.multiply(BigDecimal.valueOf(random.nextInt(steps.intValue() + 1))));
        } else {
            figured(leaf);
        }
    }

    private void notApplicable(Leaf leaf) {
        sheet.figure(leaf.code(), LeafEntry.NOT_APPLICABLE, "Có");
        leaf.compute(new Figures(Map.of(), true, false))
                .value()
                .ifPresent(points -> sheet.self(leaf.code(), comma(points)));
    }

    private void figured(Leaf leaf) {
        for (int i = 0; i < TRIES; i++) {
            Map<String, String> typed = new HashMap<>();
            Map<String, Value> values = new HashMap<>();
            for (InputSpec input : leaf.inputs()) {
                String text = typed(input);
                typed.put(input.key(), text);
                values.put(input.key(), Typed.value(text));
            }
            if (leaf.compute(new Figures(values, false, false)) instanceof Computed.Points points
                    && !points.clamped()) {
                typed.forEach((key, text) -> sheet.figure(leaf.code(), key, text));
                score(leaf, points.points());
                return;
            }
        }
        throw new AssertionError("no honest figures for " + leaf.code());
    }

    private void score(Leaf leaf, BigDecimal points) {
        sheet.self(leaf.code(), comma(points));
        if (points.signum() > 0 && leaf.evidenceRequired()) {
            documents++;
            sheet.evidence(
                    leaf.code(), documents + "/BC-UBND ngày " + dayOf(random.nextInt(12) + 1));
        }
    }

    private String typed(InputSpec input) {
        return switch (input.type()) {
            case WHOLE -> String.valueOf(random.nextInt(40));
            case DECIMAL -> comma(BigDecimal.valueOf(random.nextInt(40000), 2));
            case PERCENT -> comma(BigDecimal.valueOf(random.nextInt(10001), 2));
            case DATE -> dayOf(random.nextInt(12) + 1);
            case YES_NO -> random.nextBoolean() ? "Có" : "Không";
            case CHOICE -> input.choices().get(random.nextInt(input.choices().size())).label();
        };
    }

    private static String comma(BigDecimal number) {
        return number.toPlainString().replace('.', ',');
    }

    private String dayOf(int month) {
        return Written.date(LocalDate.of(year, month, 1 + random.nextInt(28)));
    }
}
