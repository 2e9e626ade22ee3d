package vn.parindex.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.parindex.language.Folding;
import vn.parindex.model.prose.Block;
import vn.parindex.model.prose.Manuscript;
import vn.parindex.model.prose.Paragraph;
import vn.parindex.prose.Candidate.Likeness;
import vn.parindex.rulebook.ReportGuide;

/**
 * The headings of a report, told from its lists by numbers, capitals, boldness, style and length.
 *
 * <p>Looks alone say little: officials type headings as plain text, and styles where they occur
 * contradict one another. So a short numbered line is a heading when text stands under it; where
 * several follow each other without any text, they are a list.
 */
public final class Outline {
    private static final Pattern ANNEX = Pattern.compile("^(?:phu luc|phu bieu)\\b.{0,80}$");

    private static final Pattern END = Pattern.compile("[\\s:.]+$");

    private final SectionWords words;
    private final Nesting nesting = new Nesting();
    private final List<Heading> headings = new ArrayList<>();

    private Outline(ReportGuide guide) {
        words = new SectionWords(guide);
    }

    /** The headings of a report in order. */
    public static List<Heading> headings(Manuscript manuscript, ReportGuide guide) {
        Frame frame = Frame.of(manuscript);
        Outline outline = new Outline(guide);
        outline.body(frame.body());
        outline.annexes(frame.ending());
        return List.copyOf(outline.headings);
    }

    private void body(List<Block> body) {
        List<Optional<Candidate>> candidates = new ArrayList<>();
        for (Block block : body) {
            candidates.add(
                    block instanceof Paragraph line
                            ? Optional.of(Candidate.of(line, words))
                            : Optional.empty());
        }
        boolean[] chosen = new HeadingChoice(candidates).chosen();
        int at = 0;
        while (at < body.size()) {
            int next = at + 1;
            while (next < body.size() && !chosen[next]) {
                next++;
            }
            if (chosen[at]) {
                add(candidates.get(at).orElseThrow(), body.subList(at + 1, next));
            }
            at = next;
        }
    }

    private void add(Candidate candidate, List<Block> under) {
        List<Block> content = new ArrayList<>();
        if (candidate.runsOn()) {
            content.add(Cut.from(candidate.paragraph(), candidate.titleEnd()));
        }
        content.addAll(under);
        String title = candidate.title();
        if (title.isEmpty() && !content.isEmpty() && isTitle(content.get(0))) {
            title = ((Paragraph) content.remove(0)).text();
        }
        headings.add(
                new Heading(
                        candidate.paragraph(),
                        nesting.depth(candidate),
                        candidate.number().map(HeadNumber::printed).orElse(""),
                        candidate.number().map(HeadNumber::style).orElse(Heading.Style.NONE),
                        END.matcher(title).replaceAll(""),
                        content,
                        words.section(title).map(ReportGuide.Section::code)));
    }

    private boolean isTitle(Block block) {
        return block instanceof Paragraph line && Candidate.of(line, words).isTitle();
    }

    private void annexes(List<Block> ending) {
        for (int i = 0; i < ending.size(); i++) {
            if (isAnnex(ending.get(i))) {
                int next = i + 1;
                while (next < ending.size() && !isAnnex(ending.get(next))) {
                    next++;
                }
                Paragraph line = (Paragraph) ending.get(i);
                headings.add(
                        new Heading(
                                line,
                                0,
                                "",
                                Heading.Style.NONE,
                                line.text(),
                                ending.subList(i + 1, next),
                                Optional.empty()));
            }
        }
    }

    private static boolean isAnnex(Block block) {
        return block instanceof Paragraph line
                && !Bullet.isOn(line)
                && ANNEX.matcher(Folding.bare(line.text())).matches();
    }

    /** Which of the possible headings are headings. */
    private record HeadingChoice(List<Optional<Candidate>> lines) {

        boolean[] chosen() {
            boolean[] chosen = new boolean[lines.size()];
            for (int i = 0; i < chosen.length; i++) {
                chosen[i] =
                        switch (likeness(i)) {
                            case SURE -> !isTitleOfPart(i, chosen);
                            case LIKELY -> standsOver(i) && !endsAList(i, chosen);
                            case NO -> false;
                        };
            }
            for (int i = 0; i < chosen.length; i++) {
                chosen[i] |= likeness(i) == Likeness.LIKELY && hasChosenSibling(i, chosen);
            }
            return chosen;
        }

        /** "PHẦN I" stands alone, its title in the line below. */
        private boolean isTitleOfPart(int at, boolean[] chosen) {
            return at > 0
                    && chosen[at - 1]
                    && lines.get(at - 1).orElseThrow().title().isEmpty()
                    && lines.get(at).orElseThrow().isTitle();
        }

        private Likeness likeness(int at) {
            return at < 0 || at >= lines.size()
                    ? Likeness.NO
                    : lines.get(at).map(Candidate::likeness).orElse(Likeness.NO);
        }

        private Optional<HeadNumber> number(int at) {
            return at < 0 || at >= lines.size()
                    ? Optional.empty()
                    : lines.get(at).flatMap(Candidate::number);
        }

        /** Text follows, or a number of an inner kind. */
        private boolean standsOver(int at) {
            if (lines.get(at).orElseThrow().runsOn()) {
                return true;
            }
            if (at + 1 >= lines.size()) {
                return false;
            }
            Optional<HeadNumber> next = number(at + 1);
            if (next.isEmpty()) {
                return likeness(at + 1) != Likeness.SURE;
            }
            boolean other = !next.get().kind().equals(number(at).orElseThrow().kind());
            return other && next.get().isFirst();
        }

        /** The item before it has nothing under it, so this is the last one of a list. */
        private boolean endsAList(int at, boolean[] chosen) {
            return isSibling(at - 1, at) && !chosen[at - 1];
        }

        private boolean hasChosenSibling(int at, boolean[] chosen) {
            return chosenSibling(at, -1, chosen) || chosenSibling(at, 1, chosen);
        }

        private boolean chosenSibling(int at, int step, boolean[] chosen) {
            int kin = at + step;
            while (kin >= 0 && kin < lines.size()) {
                boolean sibling = step > 0 ? isSibling(at, kin) : isSibling(kin, at);
                if (sibling) {
                    return chosen[kin];
                }
                if (chosen[kin] && number(kin).isPresent() && isOuter(kin, at)) {
                    return false;
                }
                kin += step;
            }
            return false;
        }

        private boolean isOuter(int one, int other) {
            return number(one).orElseThrow().rank() < number(other).orElseThrow().rank();
        }

        private boolean isSibling(int one, int next) {
            Optional<HeadNumber> first = number(one);
            Optional<HeadNumber> second = number(next);
            return first.isPresent()
                    && second.isPresent()
                    && first.get().kind().equals(second.get().kind())
                    && first.get().ordinal() + 1 == second.get().ordinal();
        }
    }
}
