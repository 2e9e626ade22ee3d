package vn.parindex.read.document;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import vn.parindex.language.Folding;
import vn.parindex.model.prose.Paragraph.ListMark;

/** Counts the paragraphs of automatic lists, as Word does, and says what it prints before each. */
final class ListMarks {
    private static final int LEVELS = 9;

    private final Styles styles;
    private final Numbering numbering;
    private final Map<String, int[]> counters = new HashMap<>();
    private final Map<String, Boolean> restarted = new HashMap<>();

    ListMarks(Styles styles, Numbering numbering) {
        this.styles = styles;
        this.numbering = numbering;
    }

    /** The mark of the next paragraph, which has these properties. */
    Optional<ListMark> next(Optional<Tag> properties) {
        String style = styles.of(properties);
        Optional<Tag> own = properties.flatMap(tag -> tag.child("w:numPr"));
        Optional<Tag> inherited = styles.ofParagraph(style, "w:numPr");
        String list =
                own.flatMap(tag -> tag.value("w:numId"))
                        .or(() -> inherited.flatMap(tag -> tag.value("w:numId")))
                        .orElse("0");
        Optional<Numbering.Definition> definition = numbering.of(list);
        if (definition.isEmpty()) {
            return Optional.empty();
        }
        int level =
                own.flatMap(tag -> tag.value("w:ilvl"))
                        .or(() -> inherited.flatMap(tag -> tag.value("w:ilvl")))
                        .flatMap(Whole::of)
                        .or(() -> definition.get().levelOfStyle(style))
                        .filter(it -> it >= 0 && it < LEVELS)
                        .orElse(0);
        return mark(list, definition.get(), level);
    }

    private Optional<ListMark> mark(String list, Numbering.Definition definition, int level) {
        int[] counts =
                counters.computeIfAbsent(definition.shared(), key -> new int[LEVELS + LEVELS]);
        if (restarted.put(list, true) == null) {
            definition.restarts().forEach(each -> forget(counts, each));
        }
        count(counts, definition, level);
        String label = label(counts, definition, level);
        boolean ordered = !definition.format(level).equals("bullet");
        return label.isEmpty()
                ? Optional.empty()
                : Optional.of(new ListMark(label, level, ordered));
    }

    /** The second half of the counts tells which levels have been used. */
    private static void forget(int[] counts, int level) {
        counts[LEVELS + level] = 0;
    }

    private static void count(int[] counts, Numbering.Definition definition, int level) {
        boolean used = counts[LEVELS + level] == 1;
        counts[level] = used ? counts[level] + 1 : definition.start(level);
        counts[LEVELS + level] = 1;
        for (int deeper = level + 1; deeper < LEVELS; deeper++) {
            if (definition.restartsAfter(deeper, level)) {
                forget(counts, deeper);
            }
        }
    }

    private static String label(int[] counts, Numbering.Definition definition, int level) {
        if (definition.format(level).equals("bullet")) {
            return definition.bullet(level);
        }
        StringBuilder label = new StringBuilder();
        String text = definition.text(level);
        for (int i = 0; i < text.length(); i++) {
            int of = text.charAt(i) == '%' && i + 1 < text.length() ? text.charAt(i + 1) - '1' : -1;
            if (of < 0 || of >= LEVELS) {
                label.append(text.charAt(i));
            } else {
                int number = counts[LEVELS + of] == 1 ? counts[of] : definition.start(of);
                String format = definition.plain(level) ? "decimal" : definition.format(of);
                label.append(Numerals.of(number, format));
                i++;
            }
        }
        return Folding.tidy(label.toString());
    }
}
