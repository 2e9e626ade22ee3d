package vn.parindex.prose;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.parindex.language.Folding;
import vn.parindex.model.Excerpt;
import vn.parindex.model.Excerpt.Topic;
import vn.parindex.model.prose.Block;
import vn.parindex.model.prose.Manuscript;
import vn.parindex.model.prose.Paragraph;
import vn.parindex.rulebook.ReportGuide;

/**
 * What a report says about the topics that the merged report collects: one excerpt a topic, put
 * together from all its sections. Headings within a section stay as lines without their numbers.
 *
 * <p>Causes told among the limits go to the causes: a paragraph that begins with them takes all
 * that follows with it, one in which they come behind a limit is cut in two.
 */
public final class Excerpts {
    /** Code of the section that judges without a topic of its own. */
    private static final String JUDGEMENT = "danh-gia";

    private static final int SHORT = 45;
    private static final Pattern NOTHING =
            Pattern.compile(
                    "^(?:[-+*] ?)?(?:hien |don vi )?(?:khong|chua)(?: co| phat sinh)?"
                            + "(?: (?:kien nghi|de xuat|y kien|han che|ton tai|gi|them|nao|,|va))*[ ./]*$");

    private final SectionWords words;
    private final ReportGuide guide;
    private final Map<Topic, List<Block>> found = new EnumMap<>(Topic.class);
    private final Deque<Open> open = new ArrayDeque<>();

    private Excerpts(ReportGuide guide) {
        this.guide = guide;
        words = new SectionWords(guide);
    }

    /** The excerpts in the order of the topics; none for a topic of which nothing is said. */
    public static List<Excerpt> of(Understood text, ReportGuide guide) {
        Excerpts reader = new Excerpts(guide);
        text.headings().forEach(reader::read);
        return reader.found.entrySet().stream()
                .filter(each -> !saysNothing(each.getValue()))
                .map(each -> new Excerpt(each.getKey(), each.getValue()))
                .toList();
    }

    /**
     * A heading under which we are.
     *
     * @param topic its own or that of a heading around it
     * @param judges it is the general judgement, under which labels alone tell the topics
     */
    private record Open(int depth, Optional<Topic> topic, boolean judges) {}

    private void read(Heading heading) {
        while (!open.isEmpty() && open.peek().depth() >= heading.depth()) {
            open.pop();
        }
        Optional<ReportGuide.Section> section = heading.section().flatMap(this::section);
        Optional<Topic> own = section.flatMap(ReportGuide.Section::topic);
        Optional<Topic> outer = open.isEmpty() ? Optional.empty() : open.peek().topic();
        boolean judges =
                section.filter(each -> each.code().equals(JUDGEMENT)).isPresent()
                        || (!open.isEmpty() && open.peek().judges());
        Optional<Topic> topic = own.or(() -> outer);
        open.push(new Open(heading.depth(), topic, judges));
        boolean within = topic.isPresent() && topic.equals(outer);
        boolean named = within && !(own.isPresent() && heading.title().length() <= SHORT);
        if (named) {
            add(topic.orElseThrow(), line(heading));
        }
        if (topic.isPresent() || judges) {
            content(named ? behindHeading(heading) : heading.content(), topic);
        }
    }

    private Optional<ReportGuide.Section> section(String code) {
        return guide.sections().stream().filter(each -> each.code().equals(code)).findFirst();
    }

    /** The heading without its number; all of the paragraph where text follows in it. */
    private static Paragraph line(Heading heading) {
        int from = HeadNumber.of(heading.paragraph()).map(HeadNumber::from).orElse(0);
        return Cut.from(heading.paragraph(), from);
    }

    /** Without the rest of a heading that runs on. */
    private static List<Block> behindHeading(Heading heading) {
        return heading.content().stream()
                .filter(
                        block ->
                                !(block instanceof Paragraph line)
                                        || line.number() != heading.paragraph().number())
                .toList();
    }

    private void content(List<Block> content, Optional<Topic> topic) {
        Optional<Topic> current = topic;
        for (Block block : content) {
            if (block instanceof Paragraph paragraph) {
                Optional<TopicLabel> label = TopicLabel.of(paragraph, topic, words);
                boolean turns = label.isPresent() && !isTopic(label.get(), current);
                current = turns ? label.map(TopicLabel::topic) : current;
                paragraph(turns ? behind(paragraph, label.get()) : paragraph, current);
            } else if (current.isPresent()) {
                add(current.get(), block);
            }
        }
    }

    private static boolean isTopic(TopicLabel label, Optional<Topic> topic) {
        return topic.equals(Optional.of(label.topic()));
    }

    private static Paragraph behind(Paragraph paragraph, TopicLabel label) {
        return label.textFrom() == 0 ? paragraph : Cut.from(paragraph, label.textFrom());
    }

    private void paragraph(Paragraph paragraph, Optional<Topic> topic) {
        Optional<Span> causes =
                topic.filter(each -> each == Topic.LIMITS)
                        .flatMap(each -> TopicLabel.causesInside(paragraph));
        if (causes.isPresent()) {
            add(Topic.LIMITS, Cut.until(paragraph, causes.get().from()));
            add(Topic.CAUSES, Cut.from(paragraph, causes.get().to()));
        } else {
            topic.ifPresent(each -> add(each, paragraph));
        }
    }

    private void add(Topic topic, Block block) {
        boolean empty =
                block instanceof Paragraph line
                        && line.text().isBlank()
                        && line.pictures().isEmpty();
        if (!empty) {
            found.computeIfAbsent(topic, each -> new ArrayList<>()).add(block);
        }
    }

    private static boolean saysNothing(List<Block> blocks) {
        return new Manuscript(blocks, Manuscript.Format.DOCX)
                .paragraphs().stream()
                        .allMatch(
                                line ->
                                        line.pictures().isEmpty()
                                                && NOTHING.matcher(Folding.bare(line.text()))
                                                        .matches());
    }
}
