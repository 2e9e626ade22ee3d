package vn.parindex.check.prose;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import vn.parindex.model.prose.Block;
import vn.parindex.model.prose.Grid;
import vn.parindex.model.prose.Paragraph;
import vn.parindex.prose.Heading;
import vn.parindex.prose.Sentence;
import vn.parindex.prose.Understood;

/** Under which headings a sentence stands. */
final class Chapters {
    private static final Pattern AHEAD =
            Pattern.compile(
                    "phuong huong|nhiem vu trong tam|trong thoi gian toi|giai phap|kien nghi"
                            + "|de xuat|nhiem vu (nam|quy|6 thang|cuoi|tiep)|yeu cau");

    private final Map<Integer, List<Heading>> above = new HashMap<>();

    private Chapters() {}

    static Chapters of(Understood text) {
        Chapters chapters = new Chapters();
        Deque<Heading> open = new ArrayDeque<>();
        for (Heading heading : text.headings()) {
            while (!open.isEmpty() && open.getLast().depth() >= heading.depth()) {
                open.removeLast();
            }
            open.addLast(heading);
            List<Heading> chain = new ArrayList<>(open);
            chapters.put(heading.paragraph(), chain);
            heading.content().forEach(block -> chapters.put(block, chain));
        }
        return chapters;
    }

    private void put(Block block, List<Heading> chain) {
        if (block instanceof Paragraph paragraph) {
            above.put(paragraph.number(), chain);
        } else if (block instanceof Grid grid) {
            grid.paragraphs().forEach(each -> above.put(each.number(), chain));
        }
    }

    /** The headings above, the highest first; its own where it is one. */
    List<Heading> of(Sentence sentence) {
        return above.getOrDefault(sentence.paragraph().number(), List.of());
    }

    /** Which part of the text it stands in, equal for neighbours under one heading. */
    int part(Sentence sentence) {
        List<Heading> chain = of(sentence);
        return chain.isEmpty() ? 0 : chain.get(chain.size() - 1).paragraph().number();
    }

    /** Number of the paragraph with the heading above this one, 0 when there is none. */
    int parent(Heading heading) {
        List<Heading> chain = above.getOrDefault(heading.paragraph().number(), List.of());
        return chain.size() < 2 ? 0 : chain.get(chain.size() - 2).paragraph().number();
    }

    /** True where the text speaks of what is still to be done. */
    boolean ahead(Sentence sentence) {
        return of(sentence).stream()
                .anyMatch(heading -> AHEAD.matcher(Plain.of(heading.title())).find());
    }

    /** True where the sentence is itself a heading. */
    boolean isHeading(Sentence sentence) {
        return part(sentence) == sentence.paragraph().number();
    }
}
