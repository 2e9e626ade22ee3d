package vn.parindex.rulebook;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.parindex.model.LeafEntry;

/**
 * The inputs of a leaf as staff write them, one on a line: {@code a = Tổng số nhiệm vụ (số nguyên,
 * nhiệm vụ)}.
 */
final class InputNotation {
    private static final Pattern BETWEEN = Pattern.compile("\\n|;\\s*(?=[a-z][a-z0-9_]*\\s*=)");
    private static final Pattern INPUT =
            Pattern.compile(
                    "([a-z][a-z0-9_]*)\\s*=\\s*(.+?)\\s*\\(([^(),]+)(?:,([^()]*))?\\)\\s*[;.]?");
    private static final String PERCENT_SIGN = "%";

    private final List<Fault> faults = new ArrayList<>();
    private final StaffRow row;

    InputNotation(StaffRow row) {
        this.row = row;
    }

    List<Fault> faults() {
        return faults;
    }

    List<InputSpec> read() {
        List<InputSpec> inputs = new ArrayList<>();
        Set<String> keys = new HashSet<>();
        String text = row.cell(CriterionColumn.INPUTS).text();
        for (String part : BETWEEN.split(text, -1)) {
            if (part.isBlank()) {
                continue;
            }
            read(part.strip()).ifPresent(inputs::add);
        }
        for (InputSpec input : inputs) {
            if (!keys.add(input.key())) {
                faults.add(row.fault("INPUT-KEY-TWICE", Map.of("key", input.key())));
            }
            if (input.key().equals(LeafEntry.NOT_APPLICABLE)) {
                faults.add(row.fault("INPUT-KEY-RESERVED", Map.of("key", input.key())));
            }
        }
        return inputs;
    }

    private Optional<InputSpec> read(String part) {
        Matcher matcher = INPUT.matcher(part);
        if (!matcher.matches()) {
            faults.add(row.fault("INPUT-UNREADABLE", Map.of("found", part)));
            return Optional.empty();
        }
        Optional<InputType> type = Words.named("type", InputType.class, matcher.group(3));
        if (type.isEmpty()) {
            String found = matcher.group(3).strip();
            faults.add(row.fault("INPUT-TYPE", Map.of("key", matcher.group(1), "found", found)));
            return Optional.empty();
        }
        String unit = matcher.group(4) == null ? "" : matcher.group(4).strip();
        boolean percent = type.get() == InputType.PERCENT && unit.isEmpty();
        return Optional.of(
                new InputSpec(
                        matcher.group(1),
                        matcher.group(2),
                        type.get(),
                        percent ? PERCENT_SIGN : unit,
                        List.of()));
    }
}
