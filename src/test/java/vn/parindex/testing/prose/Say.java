package vn.parindex.testing.prose;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import vn.parindex.model.Unit;
import vn.parindex.model.UnitKind;

/** Puts things into the words and figures of one official. */
final class Say {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Habit habit;
    private final Random random;
    private final boolean leadingZero;
    private final boolean thousandsDots;
    private final boolean otherI;
    private final boolean zeroMonth;

    Say(Habit habit, Random random) {
        this.habit = habit;
        this.random = random;
        leadingZero = random.nextInt(3) > 0;
        thousandsDots = random.nextInt(3) > 0;
        otherI = random.nextInt(3) == 0;
        zeroMonth = random.nextBoolean();
    }

    /** One of the phrasings with its blanks filled in: name, value, name, value … */
    String of(String key, Object... filled) {
        List<String> phrasings = habit.phrasings(key);
        String text = phrasings.get(random.nextInt(phrasings.size()));
        for (int i = 0; i < filled.length; i += 2) {
            text = text.replace("{" + filled[i] + "}", filled[i + 1].toString());
        }
        if (text.contains("{")) {
            throw new IllegalStateException(key + ": " + text);
        }
        String spelled = otherI ? text.replace("tỷ lệ", "tỉ lệ").replace("Tỷ lệ", "Tỉ lệ") : text;
        return capital(spelled);
    }

    static String capital(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    /** Some of the phrasings in any order. */
    List<String> some(String key, int count) {
        List<String> all = new ArrayList<>(habit.phrasings(key));
        Collections.shuffle(all, random);
        return all.subList(0, Math.min(count, all.size()));
    }

    /** A count; some officials write 07. */
    String count(int value) {
        return value > 0 && value < 10 && leadingZero ? "0" + value : grouped(value);
    }

    /** A count without a leading zero, as in tables. */
    String grouped(long value) {
        return value >= 1000 && (thousandsDots || value >= 10000)
                ? String.format(Locale.ROOT, "%,d", value).replace(',', '.')
                : Long.toString(value);
    }

    /** Points with all their decimals. */
    String points(BigDecimal value) {
        BigDecimal shown = value.stripTrailingZeros();
        return (shown.scale() < 0 ? shown.setScale(0) : shown)
                .toPlainString()
                .replace(".", habit.mark);
    }

    /** A share as printed, rounded. */
    String percent(long part, long whole) {
        return percent(share(part, whole, RoundingMode.HALF_UP));
    }

    /** A percentage as printed. */
    String percent(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        BigDecimal shown = stripped.scale() < 0 ? stripped.setScale(0) : stripped;
        return shown.toPlainString().replace(".", habit.mark) + habit.percentSign;
    }

    /** A share in percent. */
    BigDecimal share(long part, long whole, RoundingMode mode) {
        return BigDecimal.valueOf(part)
                .multiply(HUNDRED)
                .divide(BigDecimal.valueOf(whole), habit.percentDecimals, mode);
    }

    /** A date in figures. */
    String day(LocalDate date) {
        String month =
                zeroMonth || date.getMonthValue() < 3
                        ? String.format("%02d", date.getMonthValue())
                        : Integer.toString(date.getMonthValue());
        return String.format("%02d/%s/%d", date.getDayOfMonth(), month, date.getYear());
    }

    /** A unit with the word for its kind. */
    static String unit(Unit unit) {
        return word(unit) + " " + unit.name();
    }

    private static String word(Unit unit) {
        return unit.kind() == UnitKind.THI_TRAN ? "thị trấn" : "xã";
    }

    /** Several units in one breath. */
    String units(List<Unit> units) {
        List<Unit> communes = units.stream().filter(u -> u.kind() == UnitKind.XA).toList();
        List<Unit> towns = units.stream().filter(u -> u.kind() != UnitKind.XA).toList();
        if (random.nextInt(3) == 0) {
            return joined(units.stream().map(Say::unit).toList());
        }
        List<String> parts = new ArrayList<>();
        for (int i = 0; i < communes.size(); i++) {
            String name = communes.get(i).name();
            String first = communes.size() == 1 ? "xã " : "các xã ";
            parts.add(i == 0 ? first + name : name);
        }
        towns.forEach(town -> parts.add("thị trấn " + town.name()));
        return joined(parts);
    }

    private String joined(List<String> parts) {
        int last = parts.size() - 1;
        if (last > 0 && random.nextBoolean()) {
            return String.join(", ", parts.subList(0, last)) + " và " + parts.get(last);
        }
        return String.join(", ", parts);
    }
}
