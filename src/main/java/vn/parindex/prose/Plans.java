package vn.parindex.prose;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.parindex.model.Excerpt.Topic;
import vn.parindex.model.prose.Block;
import vn.parindex.model.prose.Grid;
import vn.parindex.model.prose.Paragraph;
import vn.parindex.rulebook.ReportGuide;

/** Which paragraphs speak of the time to come. */
final class Plans {
    private static final Set<Topic> AHEAD = Set.of(Topic.DIRECTIONS, Topic.PROPOSALS);

    private final ReportGuide guide;

    Plans(ReportGuide guide) {
        this.guide = guide;
    }

    /** The numbers of all paragraphs under headings about directions or proposals. */
    Set<Integer> paragraphs(List<Heading> headings) {
        Set<Integer> numbers = new HashSet<>();
        int depth = Integer.MAX_VALUE;
        for (Heading heading : headings) {
            if (heading.depth() <= depth) {
                boolean ahead =
                        heading.section().flatMap(this::topic).filter(AHEAD::contains).isPresent();
                depth = ahead ? heading.depth() : Integer.MAX_VALUE;
            }
            if (depth < Integer.MAX_VALUE) {
                numbers.add(heading.paragraph().number());
                heading.content().forEach(block -> add(block, numbers));
            }
        }
        return numbers;
    }

    private Optional<Topic> topic(String code) {
        return guide.sections().stream()
                .filter(section -> section.code().equals(code))
                .findFirst()
                .flatMap(ReportGuide.Section::topic);
    }

    private static void add(Block block, Set<Integer> numbers) {
        if (block instanceof Paragraph line) {
            numbers.add(line.number());
        } else if (block instanceof Grid grid) {
            grid.paragraphs().forEach(line -> numbers.add(line.number()));
        }
    }
}
