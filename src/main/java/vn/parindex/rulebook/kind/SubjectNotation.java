package vn.parindex.rulebook.kind;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.parindex.language.Folding;
import vn.parindex.rulebook.Fraction;
import vn.parindex.rulebook.InputSpec;
import vn.parindex.rulebook.InputType;
import vn.parindex.rulebook.LeafText;
import vn.parindex.rulebook.RuleFault;

/** Reads the lines of a PIECEWISE rule that say what is measured, before its segments. */
final class SubjectNotation {
    private static final Pattern RATIO =
            Pattern.compile("(?:tỷ lệ|tỉ lệ|ratio)(?:\\s+(\\w+)\\s*/\\s*(\\w+))?");
    private static final Pattern COUNT = Pattern.compile("(?:số lượng|count)(?:\\s+(\\w+))?");
    private static final Pattern PERCENT = Pattern.compile("(?:phần trăm|percent)(?:\\s+(\\w+))?");
    private static final Pattern DAYS =
            Pattern.compile(
                    "(?:số )?(?:ngày trễ|days late|days_late)"
                            + "(?:\\s+(?:so với|from|after))?(?:\\s+(?:ngày))?"
                            + "\\s+(\\d{1,2})/(\\d{1,2})(?:/(\\d{4})|\\s+(.+))?");
    private static final Pattern TARGET =
            Pattern.compile("(?:mục tiêu|target)\\s+([\\d.,]+)\\s*(%)?");
    private static final Pattern OVER =
            Pattern.compile("(?:cho phép vượt|allow over)(?:\\s+100\\s*%)?");
    private static final Map<String, Integer> YEARS =
            Map.of(
                    "năm trước", -1,
                    "previous year", -1,
                    "năm nay", 0,
                    "this year", 0,
                    "năm sau", 1,
                    "next year", 1);
    private static final List<InputType> NUMBERS = List.of(InputType.WHOLE, InputType.DECIMAL);

    private final LeafText leaf;
    private Optional<String> subject = Optional.empty();
    private Optional<Matcher> target = Optional.empty();
    private boolean over;

    private SubjectNotation(LeafText leaf) {
        this.leaf = leaf;
    }

    static SubjectNotation read(List<String> lines, LeafText leaf, Faults faults) {
        SubjectNotation read = new SubjectNotation(leaf);
        for (String line : lines) {
            String folded = Folding.same(line);
            Matcher goal = TARGET.matcher(folded);
            if (goal.matches()) {
                read.target = Optional.of(goal);
            } else if (OVER.matcher(folded).matches()) {
                read.over = true;
            } else if (read.subject.isEmpty() && isSubject(folded)) {
                read.subject = Optional.of(folded);
            } else {
                faults.add("item.unreadable", Map.of("item", line));
            }
        }
        return read;
    }

    private static boolean isSubject(String folded) {
        return List.of(RATIO, COUNT, PERCENT, DAYS).stream()
                .anyMatch(pattern -> pattern.matcher(folded).matches());
    }

    /** The target that segments may name, a share of 1 where percentages are compared. */
    Optional<Fraction> target(boolean percent) throws RuleFault {
        if (target.isEmpty()) {
            return Optional.empty();
        }
        Matcher found = target.get();
        Fraction number = BandNotation.bound(found.group(1), found.group(2) != null, percent);
        if (number.signum() <= 0) {
            throw Faults.one("target.zero", Map.of());
        }
        return Optional.of(number);
    }

    /** What is measured, as said or as the declared inputs tell. */
    Measure measure() throws RuleFault {
        return subject.isPresent() ? said(subject.get()) : told();
    }

    private Measure said(String line) throws RuleFault {
        Matcher ratio = RATIO.matcher(line);
        if (ratio.matches()) {
            boolean named = ratio.group(1) != null;
            return new Ratio(
                    input(named ? ratio.group(1) : "b", NUMBERS),
                    input(named ? ratio.group(2) : "a", NUMBERS),
                    over);
        }
        Matcher count = COUNT.matcher(line);
        if (count.matches()) {
            return new Tally(inputOrOnly(count.group(1), NUMBERS));
        }
        Matcher percent = PERCENT.matcher(line);
        if (percent.matches()) {
            List<InputType> types = List.of(InputType.PERCENT, InputType.DECIMAL);
            return new Share(inputOrOnly(percent.group(1), types), over);
        }
        return new Lateness(inputOrOnly(null, List.of(InputType.DATE)), due(line));
    }

    private Measure told() throws RuleFault {
        List<String> keys = leaf.inputs().stream().map(InputSpec::key).toList();
        if (keys.contains("a") && keys.contains("b")) {
            return new Ratio(input("b", NUMBERS), input("a", NUMBERS), over);
        }
        if (keys.size() != 1) {
            throw Faults.one("subject.missing", Map.of());
        }
        InputSpec only = leaf.inputs().get(0);
        return switch (only.type()) {
            case WHOLE, DECIMAL -> new Tally(only);
            case PERCENT -> new Share(only, over);
            case DATE -> throw Faults.one("due.missing", Map.of("key", only.key()));
            case YES_NO, CHOICE -> throw Inputs.wrongType(only, NUMBERS);
        };
    }

    private LocalDate due(String line) throws RuleFault {
        Matcher days = DAYS.matcher(line);
        boolean read = days.matches();
        String which = read && days.group(4) != null ? days.group(4).strip() : "năm nay";
        try {
            if (read && YEARS.containsKey(which)) {
                int year =
                        days.group(3) == null
                                ? leaf.year() + YEARS.get(which)
                                : Integer.parseInt(days.group(3));
                int month = Integer.parseInt(days.group(2));
                return LocalDate.of(year, month, Integer.parseInt(days.group(1)));
            }
        } catch (DateTimeException noSuchDay) {
            throw Faults.one("due.unreadable", Map.of("text", line));
        }
        throw Faults.one("due.unreadable", Map.of("text", line));
    }

    private InputSpec inputOrOnly(String key, List<InputType> types) throws RuleFault {
        if (key != null) {
            return input(key, types);
        }
        List<InputSpec> fitting =
                leaf.inputs().stream().filter(input -> types.contains(input.type())).toList();
        if (fitting.size() == 1) {
            return fitting.get(0);
        }
        if (leaf.inputs().size() == 1) {
            throw Inputs.wrongType(leaf.inputs().get(0), types);
        }
        throw Faults.one("input.one", Map.of("type", Inputs.types(types)));
    }

    private InputSpec input(String key, List<InputType> types) throws RuleFault {
        return Inputs.named(leaf, key, types);
    }
}
