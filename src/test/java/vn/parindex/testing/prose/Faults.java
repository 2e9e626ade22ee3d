package vn.parindex.testing.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/**
 * Which faults a report carries. The report is composed twice: first to learn where faults could be
 * planted, then with some of them.
 */
final class Faults {
    private final Set<String> wanted;
    private final Random random;
    private final Map<String, Family> offered = new java.util.LinkedHashMap<>();
    private final List<Planted> planted = new ArrayList<>();

    /**
     * @param wanted names of those to be planted
     */
    Faults(Set<String> wanted, Random random) {
        this.wanted = wanted;
        this.random = random;
    }

    /**
     * A fault that was planted.
     *
     * @param lines any of these shows it
     * @param echoes families that rightly stumble over it too
     */
    record Planted(Family family, String name, List<Line> lines, Set<Family> echoes) {}

    /** True when the fault of this name is to be planted; every place asks once. */
    boolean at(Family family, String name) {
        offered.put(name, family);
        return wanted.contains(name);
    }

    /** Tells where it went. */
    void in(Family family, String name, List<Line> lines, Family... echoes) {
        if (wanted.contains(name)) {
            planted.add(new Planted(family, name, List.copyOf(lines), Set.of(echoes)));
        }
    }

    Map<String, Family> offered() {
        return offered;
    }

    List<Planted> planted() {
        return planted;
    }

    /** For the faults' own choices, so that the rest of the report stays as it was. */
    Random random() {
        return random;
    }

    /** A number with one digit changed or two swapped, never the same and never another length. */
    int slip(int value) {
        String digits = Integer.toString(value);
        int place = digits.length() == 1 ? 0 : 1 + random.nextInt(digits.length() - 1);
        int digit = digits.charAt(place) - '0';
        int other = (digit + 1 + random.nextInt(8)) % 10;
        if (place == 0 && other == 0) {
            other = digit == 5 ? 6 : 5;
        }
        String slipped =
                digits.substring(0, place) + (char) ('0' + other) + digits.substring(place + 1);
        return Integer.parseInt(slipped);
    }
}
