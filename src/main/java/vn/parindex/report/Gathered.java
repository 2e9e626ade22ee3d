package vn.parindex.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.parindex.language.Folding;
import vn.parindex.model.Excerpt;
import vn.parindex.model.FiledReport;
import vn.parindex.model.Unit;
import vn.parindex.model.prose.Block;
import vn.parindex.model.prose.Paragraph;

/** What all units write on one topic, and which sentences several of them share. */
final class Gathered {
    /** Shorter sentences are common by chance. */
    private static final int LONG_ENOUGH = 25;

    private static final Pattern BETWEEN_SENTENCES = Pattern.compile("(?<=[.;!?…])\\s+(?=\\p{Lu})");
    private static final Pattern MARK =
            Pattern.compile("^(?:[-+*•–]|\\(?(?:\\d+|[a-zđ])[.)]\\)?)\\s+");
    private static final Pattern ENDING = Pattern.compile("[\\s.;:,/…]+$");

    private final Map<Unit, List<Block>> contents = new LinkedHashMap<>();
    private final Map<String, Shared> shared = new LinkedHashMap<>();

    Gathered(Reporters reporters, Excerpt.Topic topic) {
        for (FiledReport report : reporters.reports()) {
            List<Block> blocks =
                    report.excerpts().stream()
                            .filter(excerpt -> excerpt.topic() == topic)
                            .flatMap(excerpt -> excerpt.blocks().stream())
                            .toList();
            if (!blocks.isEmpty()) {
                contents.put(reporters.unit(report), blocks);
            }
        }
        contents.forEach((unit, blocks) -> blocks.forEach(block -> note(unit, block)));
        shared.values().removeIf(sentence -> sentence.units().size() < 2);
    }

    /** A sentence and the units that all wrote it. */
    record Shared(String sentence, Set<Unit> units) {}

    private void note(Unit unit, Block block) {
        if (block instanceof Paragraph paragraph) {
            for (String sentence : sentences(paragraph)) {
                if (sentence.length() >= LONG_ENOUGH) {
                    shared.computeIfAbsent(
                                    key(sentence),
                                    any -> new Shared(bare(sentence), new LinkedHashSet<>()))
                            .units()
                            .add(unit);
                }
            }
        }
    }

    /** In the order in which they first occur. */
    List<Shared> shared() {
        return List.copyOf(shared.values());
    }

    /** What each unit writes beside the shared sentences; empty lists where nothing is left. */
    Map<Unit, List<Block>> own() {
        Map<Unit, List<Block>> own = new LinkedHashMap<>();
        contents.forEach(
                (unit, blocks) ->
                        own.put(
                                unit,
                                blocks.stream().flatMap(each -> left(each).stream()).toList()));
        return own;
    }

    private List<Block> left(Block block) {
        if (!(block instanceof Paragraph paragraph)) {
            return List.of(block);
        }
        List<String> all = sentences(paragraph);
        List<String> kept =
                all.stream().filter(sentence -> !shared.containsKey(key(sentence))).toList();
        if (kept.size() == all.size()) {
            return List.of(paragraph);
        }
        if (kept.isEmpty() && paragraph.pictures().isEmpty()) {
            return List.of();
        }
        return List.of(
                new Paragraph(
                        paragraph.number(),
                        paragraph.zone(),
                        String.join(" ", kept),
                        paragraph.mark(),
                        paragraph.look(),
                        List.of(),
                        paragraph.pictures()));
    }

    /** The number before a list's item belongs to the item's first sentence. */
    private static List<String> sentences(Paragraph paragraph) {
        List<String> sentences = new ArrayList<>();
        Matcher mark = MARK.matcher(paragraph.text());
        int begin = mark.find() ? mark.end() : 0;
        String numbered = paragraph.text().substring(0, begin);
        for (String sentence : BETWEEN_SENTENCES.split(paragraph.text().substring(begin), -1)) {
            if (!sentence.isBlank()) {
                sentences.add(sentences.isEmpty() ? numbered + sentence : sentence);
            }
        }
        return sentences;
    }

    private static String key(String sentence) {
        return Folding.same(bare(sentence));
    }

    private static String bare(String sentence) {
        String unmarked = MARK.matcher(sentence).replaceFirst("");
        return ENDING.matcher(unmarked).replaceFirst("");
    }
}
