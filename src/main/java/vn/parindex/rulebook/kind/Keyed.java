package vn.parindex.rulebook.kind;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.parindex.language.Folding;
import vn.parindex.model.LeafEntry;

/**
 * One level or checklist item as written: {@code kh = Kế hoạch kiểm tra: 0,5}. The key may be left
 * out.
 *
 * @param points as written; empty where none are
 */
record Keyed(String item, String key, String label, String points) {
    private static final Pattern ITEM =
            Pattern.compile("(?:([A-Za-z][A-Za-z0-9_]*)\\s*=\\s*)?(.*\\S)");
    private static final Pattern KEY = Pattern.compile("[a-z][a-z0-9_]*");

    /** All items; unreadable and repeated ones become faults. */
    static List<Keyed> read(List<String> items, Faults faults) {
        List<Keyed> read = new ArrayList<>();
        Set<String> keys = new HashSet<>();
        Set<String> labels = new HashSet<>();
        for (String item : items) {
            int colon = item.lastIndexOf(':');
            String named = colon < 0 ? item : item.substring(0, colon).strip();
            String points = colon < 0 ? "" : item.substring(colon + 1).strip();
            Matcher parts = ITEM.matcher(named);
            if (!parts.matches()) {
                faults.add("item.unreadable", Map.of("item", item));
                continue;
            }
            String key = parts.group(1) == null ? "m" + (read.size() + 1) : parts.group(1);
            Keyed one = new Keyed(item, key, parts.group(2), points);
            one.check(keys, labels, faults);
            read.add(one);
        }
        return read;
    }

    private void check(Set<String> keys, Set<String> labels, Faults faults) {
        if (!KEY.matcher(key).matches() || key.equals(LeafEntry.NOT_APPLICABLE)) {
            faults.add("key", Map.of("key", key, "item", item));
        }
        if (!keys.add(key)) {
            faults.add("key.repeated", Map.of("key", key, "item", item));
        }
        // nobody could choose the second of two equal labels
        if (!labels.add(Folding.same(label))) {
            faults.add("label.repeated", Map.of("label", label));
        }
    }
}
