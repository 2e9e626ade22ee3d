package vn.parindex.app;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** One level of the settings file: values by key, every fault noted with its line. */
final class YamlSection {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d/M/uuuu");
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("H:mm d/M/uuuu");

    private final String path;
    private final int line;
    private final List<NodeTuple> tuples;
    private final List<SettingsFault> faults;
    private final Set<String> asked = new HashSet<>();

    private YamlSection(String path, int line, List<NodeTuple> tuples, List<SettingsFault> faults) {
        this.path = path;
        this.line = line;
        this.tuples = tuples;
        this.faults = faults;
        repeatedKeys();
    }

    /** The section that a node holds; anything but keys and values is a fault. */
    static YamlSection of(String path, Node node, List<SettingsFault> faults) {
        if (node instanceof MappingNode mapping) {
            return new YamlSection(path, lineOf(node), mapping.getValue(), faults);
        }
        faults.add(new SettingsFault(lineOf(node), "not-a-section", Map.of("key", path)));
        return new YamlSection(path, lineOf(node), List.of(), faults);
    }

    private void repeatedKeys() {
        Set<String> seen = new HashSet<>();
        for (NodeTuple tuple : tuples) {
            if (!seen.add(key(tuple))) {
                fault(lineOf(tuple.getKeyNode()), "repeated", "key", key(tuple));
            }
        }
    }

    /** A section below this one; an absent one is empty. */
    YamlSection section(String key) {
        return node(key)
                .map(node -> of(full(key), node, faults))
                .orElseGet(() -> new YamlSection(full(key), line, List.of(), faults));
    }

    /** The sections of a list below this one; an absent list is empty. */
    List<YamlSection> sections(String key) {
        Optional<Node> list = node(key);
        if (list.isPresent() && !(list.get() instanceof SequenceNode)) {
            fault(lineOf(key), "not-a-list", "key", full(key));
        }
        List<Node> nodes =
                list.filter(SequenceNode.class::isInstance)
                        .map(node -> ((SequenceNode) node).getValue())
                        .orElse(List.of());
        return IntStream.range(0, nodes.size())
                .mapToObj(i -> of(full(key) + "[" + (i + 1) + "]", nodes.get(i), faults))
                .toList();
    }

    /** Whether the key is there, whatever it holds. */
    boolean has(String key) {
        return node(key).isPresent();
    }

    String text(String key, String fallback) {
        return scalar(key).orElse(fallback);
    }

    String requiredText(String key) {
        Optional<String> text = scalar(key).filter(each -> !each.isBlank());
        if (text.isEmpty()) {
            fault(line, "missing", "key", full(key));
        }
        return text.orElse("");
    }

    int requiredWhole(String key) {
        String text = requiredText(key);
        return text.isEmpty() ? 0 : whole(key, text, 0);
    }

    int whole(String key, int fallback) {
        return scalar(key).map(text -> whole(key, text, fallback)).orElse(fallback);
    }

    private int whole(String key, String text, int fallback) {
        try {
            int number = Integer.parseInt(text.strip());
            if (number >= 0) {
                return number;
            }
        } catch (NumberFormatException e) {
            // falls through to the fault: words where a number is due
        }
        fault(lineOf(key), "not-a-number", "key", full(key), "found", text);
        return fallback;
    }

    /** A day, {@code 31/12/2018}. */
    LocalDate day(String key, LocalDate fallback) {
        Optional<String> text = scalar(key);
        if (text.isEmpty()) {
            return fallback;
        }
        try {
            return LocalDate.parse(text.get().strip(), DAY);
        } catch (DateTimeException e) {
            fault(lineOf(key), "not-a-day", "key", full(key), "found", text.get());
            return fallback;
        }
    }

    /** A moment, {@code 17:00 15/12/2018}; a bare day means its end. */
    Optional<LocalDateTime> moment(String key) {
        Optional<String> text = scalar(key).map(String::strip).filter(each -> !each.isEmpty());
        if (text.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    text.get().contains(":")
                            ? LocalDateTime.parse(text.get(), MOMENT)
                            : LocalDate.parse(text.get(), DAY).atTime(LocalTime.of(23, 59, 59)));
        } catch (DateTimeException e) {
            fault(lineOf(key), "not-a-moment", "key", full(key), "found", text.get());
            return Optional.empty();
        }
    }

    List<String> list(String key) {
        Optional<Node> node = node(key);
        if (node.isEmpty()) {
            return List.of();
        }
        if (node.get() instanceof SequenceNode sequence
                && sequence.getValue().stream().allMatch(ScalarNode.class::isInstance)) {
            return sequence.getValue().stream()
                    .map(each -> ((ScalarNode) each).getValue())
                    .toList();
        }
        fault(lineOf(key), "not-a-list", "key", full(key));
        return List.of();
    }

    /** Names every key that nobody asked for: a slip of the pen must not pass in silence. */
    void finish() {
        for (NodeTuple tuple : tuples) {
            if (!asked.contains(key(tuple))) {
                fault(lineOf(tuple.getKeyNode()), "unknown", "key", full(key(tuple)));
            }
        }
    }

    void fault(String key, String code, String... facts) {
        fault(lineOf(key), code, facts);
    }

    int lineOf(String key) {
        return node(key).map(YamlSection::lineOf).orElse(line);
    }

    private Optional<String> scalar(String key) {
        Optional<Node> node = node(key);
        if (node.isPresent() && !(node.get() instanceof ScalarNode)) {
            fault(lineOf(node.get()), "not-a-text", "key", full(key));
            return Optional.empty();
        }
        return node.map(each -> ((ScalarNode) each).getValue());
    }

    private Optional<Node> node(String key) {
        asked.add(key);
        return tuples.stream()
                .filter(tuple -> key(tuple).equals(key))
                .map(NodeTuple::getValueNode)
                .findFirst();
    }

    private void fault(int at, String code, String... facts) {
        Map<String, String> named = new HashMap<>();
        for (int i = 0; i < facts.length; i += 2) {
            named.put(facts[i], facts[i + 1]);
        }
        faults.add(new SettingsFault(at, code, named));
    }

    private String full(String key) {
        return path.isEmpty() ? key : path + "." + key;
    }

    private static String key(NodeTuple tuple) {
        return tuple.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "";
    }

    private static int lineOf(Node node) {
        return node.getStartMark().getLine() + 1;
    }
}
