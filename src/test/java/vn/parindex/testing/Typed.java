package vn.parindex.testing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.parindex.model.Value;

/** What a reader would make of a text typed into a cell, for tests that start after reading. */
public final class Typed {
    private static final Pattern NUMBER = Pattern.compile("-?\\d+(?:[.,]\\d+)?");
    private static final Pattern DAY = Pattern.compile("(\\d{1,2})/(\\d{1,2})/(\\d{4})");

    private Typed() {}

    /** Nothing, a number, a day, yes or no, a formula error, or words. */
    public static Value value(String typed) {
        String text = typed.strip();
        Matcher day = DAY.matcher(text);
        if (text.isEmpty()) {
            return Value.blank();
        }
        if (NUMBER.matcher(text).matches()) {
            return Value.of(new BigDecimal(text.replace(',', '.')));
        }
        if (day.matches()) {
            return new Value.Day(
                    LocalDate.of(
                            Integer.parseInt(day.group(3)),
                            Integer.parseInt(day.group(2)),
                            Integer.parseInt(day.group(1))));
        }
        if (text.startsWith("#")) {
            return new Value.Fault(text);
        }
        return switch (text) {
            case "Có" -> new Value.Truth(true);
            case "Không" -> new Value.Truth(false);
            default -> Value.of(text);
        };
    }
}
