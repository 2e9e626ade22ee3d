package vn.parindex.prose;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.parindex.language.Folding;
import vn.parindex.model.Excerpt.Topic;
import vn.parindex.model.prose.Paragraph;
import vn.parindex.rulebook.ReportGuide;

/**
 * Words with which a paragraph says that from here on it is about something else: "Nguyên nhân: …",
 * "* Ưu điểm:".
 *
 * @param textFrom where what is said about it begins; at the end when the label is all
 */
record TopicLabel(Topic topic, int textFrom) {
    private static final int LONGEST = 70;
    private static final int LONGEST_ALONE = 40;
    private static final int AT_ONCE = 10;
    private static final Pattern TELLING = Pattern.compile("chu quan|khach quan|thu \\w+");
    private static final Pattern CAUSE = Pattern.compile("^nguyen nhan\\b.*");
    private static final Pattern INSIDE =
            Pattern.compile("(?<=[.;…]\\s{0,3})(?:[*+-]\\s*)?Nguyên nhân[^.:;]{0,60}:\\s*");

    /**
     * Judgements turn into one another, and plans into proposals, but not the one into the other.
     */
    private static final List<Topic> PLANS = List.of(Topic.DIRECTIONS, Topic.PROPOSALS);

    /** The label in front of a paragraph that stands under a heading of this topic. */
    static Optional<TopicLabel> of(Paragraph paragraph, Optional<Topic> under, SectionWords words) {
        String text = paragraph.text();
        int from = start(paragraph);
        int colon = text.indexOf(':', from);
        boolean alone = colon < 0 && text.length() - from <= LONGEST_ALONE && !text.endsWith(".");
        int end = alone ? text.length() : colon + 1;
        if (end <= from || end - from > LONGEST) {
            return cause(paragraph, under, from);
        }
        String label = text.substring(from, end);
        Optional<Topic> topic =
                words.section(label)
                        .filter(section -> atOnce(section, label))
                        .flatMap(ReportGuide.Section::topic)
                        .filter(each -> mayTurn(under, each));
        boolean telling = TELLING.matcher(Folding.bare(label)).find();
        return topic.map(each -> new TopicLabel(each, telling ? 0 : skip(text, end)));
    }

    /** "Nguyên nhân là do …" needs no colon. */
    private static Optional<TopicLabel> cause(
            Paragraph paragraph, Optional<Topic> under, int from) {
        String rest = Folding.bare(paragraph.text().substring(from));
        return under.equals(Optional.of(Topic.LIMITS)) && CAUSE.matcher(rest).matches()
                ? Optional.of(new TopicLabel(Topic.CAUSES, 0))
                : Optional.empty();
    }

    /** Causes that begin in the middle of a paragraph: where the label stands and where it ends. */
    static Optional<Span> causesInside(Paragraph paragraph) {
        Matcher matcher = INSIDE.matcher(paragraph.text());
        return matcher.find() && matcher.end() < paragraph.text().length()
                ? Optional.of(new Span(matcher.start(), matcher.end()))
                : Optional.empty();
    }

    private static int start(Paragraph paragraph) {
        int bullet = Bullet.length(paragraph.text());
        return bullet > 0 ? bullet : HeadNumber.of(paragraph).map(HeadNumber::from).orElse(0);
    }

    /** "Bên cạnh những ưu điểm …" is no label. */
    private static boolean atOnce(ReportGuide.Section section, String label) {
        String plain = Phrase.plain(label);
        return section.words().stream()
                .map(word -> Phrase.of(word).at(plain))
                .filter(OptionalInt::isPresent)
                .anyMatch(at -> at.getAsInt() <= AT_ONCE);
    }

    private static boolean mayTurn(Optional<Topic> under, Topic topic) {
        return PLANS.contains(topic) == under.filter(PLANS::contains).isPresent();
    }

    private static int skip(String text, int from) {
        int to = from;
        while (to < text.length() && " .-".indexOf(text.charAt(to)) >= 0) {
            to++;
        }
        return to;
    }
}
