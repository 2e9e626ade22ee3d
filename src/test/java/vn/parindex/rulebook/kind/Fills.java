package vn.parindex.rulebook.kind;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import vn.parindex.rulebook.Choice;
import vn.parindex.rulebook.InputSpec;
import vn.parindex.rulebook.Leaf;

/** What a unit might type into the inputs of one leaf, right and wrong. */
record Fills(Random random, Leaf leaf) {

    /** A text for the input, given those before it; empty for a blank cell. */
    String text(InputSpec input, Map<String, String> before) {
        int luck = random.nextInt(20);
        if (luck == 0) {
            return "";
        }
        if (luck == 1) {
            return "chưa rõ";
        }
        return switch (input.type()) {
            case WHOLE -> luck == 2 ? "-3" : luck == 3 ? "2.5" : count(before);
            case DECIMAL -> luck == 2 ? "-0.1" : amount(before);
            case PERCENT -> luck == 2 ? "100.1" : hundredths(10_001);
            case DATE ->
                    luck == 2
                            ? "Không ban hành"
                            : LocalDate.of(2022, 12, 1).plusDays(random.nextInt(440)).toString();
            case YES_NO -> random.nextBoolean() ? "Có" : "Không";
            case CHOICE -> level(input);
        };
    }

    /** Often a round share of the count before, so that bounds and halves are hit. */
    private String count(Map<String, String> before) {
        String last = before.values().stream().reduce("", (one, other) -> other);
        if (last.matches("\\d+") && random.nextInt(4) > 0) {
            long whole = Long.parseLong(last);
            return String.valueOf(
                    whole
                            * List.of(29, 50, 57, 70, 80, 90, 95, 100, 105).get(random.nextInt(9))
                            / 100);
        }
        return switch (random.nextInt(4)) {
            case 0 -> String.valueOf(random.nextInt(16));
            case 1 -> String.valueOf(200L * random.nextInt(6));
            case 2 -> String.valueOf(random.nextInt(1200));
            default -> String.valueOf(random.nextInt(2_000_000_000));
        };
    }

    private String amount(Map<String, String> before) {
        String last = before.values().stream().reduce("", (one, other) -> other);
        if (last.matches("[\\d.]+") && random.nextInt(4) > 0) {
            BigDecimal share = new BigDecimal(random.nextInt(120)).movePointLeft(2);
            return new BigDecimal(last).multiply(share).stripTrailingZeros().toPlainString();
        }
        return random.nextBoolean()
                ? hundredths(300)
                : String.valueOf(1_000_000L * random.nextInt(900_000));
    }

    private String hundredths(int below) {
        return new BigDecimal(random.nextInt(below)).movePointLeft(2).toPlainString();
    }

    private String level(InputSpec input) {
        Choice choice = input.choices().get(random.nextInt(input.choices().size()));
        return random.nextInt(5) == 0 ? choice.key() : choice.label();
    }
}
