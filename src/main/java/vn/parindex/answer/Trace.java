package vn.parindex.answer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What was changed in a workbook and how it was before, kept in the hidden first column of the
 * result sheet so that it can be undone later, even when another program has saved the file since.
 */
final class Trace {
    static final String STYLES = "styles";
    static final String STYLE_COUNTS = "counts";
    static final String ACTIVE = "active";
    static final String SELECTED = "selected";
    static final String BOX = "box";

    private final Map<String, List<String>> notes = new LinkedHashMap<>();

    /** Keeps one thing in mind. */
    void add(String key, String value) {
        notes.computeIfAbsent(key, any -> new ArrayList<>()).add(value);
    }

    List<String> all(String key) {
        return notes.getOrDefault(key, List.of());
    }

    Optional<String> first(String key) {
        return all(key).stream().findFirst();
    }

    /** One line for each. */
    List<String> lines() {
        return notes.entrySet().stream()
                .flatMap(each -> each.getValue().stream().map(value -> each.getKey() + "=" + value))
                .toList();
    }

    static Trace of(List<String> lines) {
        Trace trace = new Trace();
        for (String line : lines) {
            int equals = line.indexOf('=');
            if (equals > 0) {
                trace.add(line.substring(0, equals), line.substring(equals + 1));
            }
        }
        return trace;
    }
}
