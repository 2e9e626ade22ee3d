package vn.parindex.check.prose;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.parindex.model.prose.Paragraph;
import vn.parindex.prose.Sentence;
import vn.parindex.prose.Understood;

/** What stands around a sentence: the one before it, the line that opens its list. */
final class Surroundings {
    private static final int BACK = 12;

    private final List<Sentence> sentences;
    private final IdentityHashMap<Sentence, Integer> places;

    Surroundings(Understood text) {
        sentences = text.sentences();
        places = new IdentityHashMap<>();
        for (int i = 0; i < sentences.size(); i++) {
            places.put(sentences.get(i), i);
        }
    }

    /** The sentences in front of it, nearest first, as far as they may say its total. */
    List<Sentence> before(Sentence sentence) {
        int place = places.getOrDefault(sentence, 0);
        List<Sentence> before = new ArrayList<>();
        boolean listed = Points.isPoint(sentence.paragraph());
        for (int i = place - 1; i >= Math.max(0, place - BACK); i--) {
            Sentence other = sentences.get(i);
            boolean here = other.paragraph().equals(sentence.paragraph());
            boolean neighbour = before.isEmpty() && i == place - 1;
            boolean opens = (listed && Points.isPoint(other.paragraph())) || Points.opens(other);
            if (here || neighbour || (listed && opens)) {
                before.add(other);
            }
            if (!here && Points.opens(other)) {
                break;
            }
        }
        return List.copyOf(before);
    }

    /** The sentences of every paragraph in order. */
    static Map<Paragraph, List<Sentence>> byParagraph(Understood text) {
        return text.sentences().stream()
                .sorted(Comparator.comparing(each -> each.paragraph().number()))
                .collect(
                        Collectors.groupingBy(
                                Sentence::paragraph, LinkedHashMap::new, Collectors.toList()));
    }
}
