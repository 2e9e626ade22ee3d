package vn.parindex.check.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.parindex.check.FindingKind;
import vn.parindex.language.Folding;
import vn.parindex.model.Excerpt;
import vn.parindex.model.Finding;
import vn.parindex.model.prose.Paragraph;
import vn.parindex.prose.Excerpts;
import vn.parindex.prose.Heading;
import vn.parindex.prose.Phrase;
import vn.parindex.rulebook.ReportGuide;
import vn.parindex.rulebook.ReportGuide.Section;

/**
 * The sections that the office expects of this kind of report are there, and something stands in
 * them. A section told in a line of its own, "- Hạn chế: …", is there as well.
 */
final class SectionsComplete implements ProseCheck {
    private static final int LABEL = 110;

    @Override
    public List<FindingKind> kinds() {
        return List.of(FindingKind.SECTION_MISSING, FindingKind.SECTION_EMPTY);
    }

    @Override
    public List<Finding> find(ExaminedReport report) {
        List<Finding> findings = new ArrayList<>();
        missing(report).ifPresent(findings::add);
        List<Heading> headings = report.text().headings();
        for (int i = 0; i < headings.size(); i++) {
            if (isEmpty(headings, i) && isExpected(headings, i, report.rules().guide())) {
                Heading heading = headings.get(i);
                findings.add(
                        FindingKind.SECTION_EMPTY
                                .at(Title.of(heading.paragraph()))
                                .fact("section", heading.title())
                                .done());
            }
        }
        return findings;
    }

    private static Optional<Finding> missing(ExaminedReport report) {
        ReportGuide guide = report.rules().guide();
        List<String> there =
                report.text().headings().stream()
                        .flatMap(heading -> heading.section().stream())
                        .toList();
        List<Excerpt.Topic> told =
                Excerpts.of(report.text(), guide).stream().map(Excerpt::topic).toList();
        List<String> labels =
                report.text().manuscript().paragraphs().stream()
                        .map(SectionsComplete::label)
                        .toList();
        String missing =
                guide.sections().stream()
                        .filter(Section::required)
                        .filter(each -> each.kinds().contains(report.recognition().kind()))
                        .filter(each -> !there.contains(each.code()))
                        .filter(each -> each.topic().filter(told::contains).isEmpty())
                        .filter(each -> !isNamed(each, labels))
                        .map(Section::title)
                        .collect(Collectors.joining("; "));
        return missing.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        FindingKind.SECTION_MISSING
                                .at(Title.of(report.recognition()))
                                .fact("sections", missing)
                                .done());
    }

    private static String label(Paragraph paragraph) {
        String bare = Folding.bare(paragraph.text());
        int colon = bare.indexOf(':');
        return colon < 0 || colon > LABEL ? "" : bare.substring(0, colon);
    }

    private static boolean isNamed(Section section, List<String> labels) {
        List<Phrase> phrases = section.words().stream().map(Phrase::of).toList();
        return labels.stream()
                .filter(label -> !label.isEmpty())
                .anyMatch(label -> phrases.stream().anyMatch(phrase -> phrase.in(label)));
    }

    private static boolean isEmpty(List<Heading> headings, int at) {
        boolean inner =
                at + 1 < headings.size() && headings.get(at + 1).depth() > headings.get(at).depth();
        return headings.get(at).content().isEmpty() && !inner;
    }

    /** Short lines under a topic may be its items rather than headings. */
    private static boolean isExpected(List<Heading> headings, int at, ReportGuide guide) {
        boolean known = section(headings.get(at), guide).isPresent();
        int depth = headings.get(at).depth();
        for (int i = at - 1; i >= 0 && depth > 0; i--) {
            if (headings.get(i).depth() < depth) {
                depth = headings.get(i).depth();
                if (section(headings.get(i), guide).flatMap(Section::topic).isPresent()) {
                    return false;
                }
            }
        }
        return known;
    }

    private static Optional<Section> section(Heading heading, ReportGuide guide) {
        return guide.sections().stream()
                .filter(each -> heading.section().equals(Optional.of(each.code())))
                .findFirst();
    }
}
