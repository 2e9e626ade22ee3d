package vn.parindex.rulebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.parindex.language.Messages;

/** One leaf in words. */
record LeafWords(Messages texts) {
    private static final Pattern END = Pattern.compile("[\\s.]+$");

    /** A heading, then what belongs below it. */
    List<String> of(Leaf leaf) {
        List<String> lines = new ArrayList<>();
        lines.add(
                texts.text(
                        "words.leaf",
                        Map.of(
                                "code", leaf.code(),
                                "name", leaf.name(),
                                "max", leaf.max(),
                                "kind", leaf.kind().label())));
        lines.add(texts.text("words.rule", Map.of("rule", leaf.rule().inWords(texts.locale()))));
        inputs(leaf).ifPresent(lines::add);
        if (leaf.source() != Source.SURVEY) {
            lines.add(evidence(leaf));
        }
        lines.add(terms(leaf));
        return lines;
    }

    private Optional<String> inputs(Leaf leaf) {
        // a choice of levels is said by its rule
        String inputs =
                leaf.inputs().stream()
                        .filter(input -> input.type() != InputType.CHOICE)
                        .map(this::input)
                        .collect(Collectors.joining("; "));
        return inputs.isEmpty()
                ? Optional.empty()
                : Optional.of(texts.text("words.inputs", Map.of("inputs", inputs)));
    }

    private String terms(Leaf leaf) {
        return texts.text(
                "words.terms",
                Map.of(
                        "department", leaf.department(),
                        "source", texts.text("words.source." + leaf.source().name()),
                        "policy", texts.text("words.policy." + leaf.naPolicy().name()),
                        "decimals", leaf.decimals()));
    }

    private String input(InputSpec input) {
        Map<String, String> facts =
                Map.of(
                        "key", input.key(),
                        "label", input.label(),
                        "type", texts.text("type." + input.type().name()),
                        "unit", input.unit());
        boolean plain = input.unit().isEmpty() || input.type() == InputType.PERCENT;
        return texts.text(plain ? "words.input" : "words.input.unit", facts);
    }

    private String evidence(Leaf leaf) {
        if (leaf.evidence().isEmpty()) {
            String which = leaf.evidenceRequired() ? "any" : "none";
            return texts.text("words.evidence." + which);
        }
        String evidence = END.matcher(leaf.evidence().replace('\n', ' ')).replaceFirst("");
        return texts.text(
                leaf.evidenceRequired() ? "words.evidence.required" : "words.evidence",
                Map.of("evidence", evidence));
    }
}
