package vn.parindex.rulebook;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import vn.parindex.language.Folding;

/** The words by which sections and indicators are known, as staff write them and as we compare. */
final class GuideWords {
    private static final Pattern BETWEEN = Pattern.compile("\\s*[;\\n]\\s*");

    private GuideWords() {}

    /** The ways of saying it, one after the other. */
    static List<String> list(String cell) {
        return Arrays.stream(BETWEEN.split(cell.strip(), -1))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    static ReportGuide folded(ReportGuide guide) {
        return new ReportGuide(
                guide.sections().stream().map(GuideWords::folded).toList(),
                guide.indicators().stream().map(GuideWords::folded).toList(),
                guide.comparisons());
    }

    private static ReportGuide.Section folded(ReportGuide.Section section) {
        return new ReportGuide.Section(
                section.code(),
                section.title(),
                section.kinds(),
                section.words().stream().map(Folding::bare).toList(),
                section.required(),
                section.topic());
    }

    private static ReportGuide.Indicator folded(ReportGuide.Indicator indicator) {
        return new ReportGuide.Indicator(
                indicator.code(),
                indicator.name(),
                indicator.group(),
                indicator.measure(),
                indicator.phrases().stream().map(Folding::bare).toList(),
                indicator.whole());
    }
}
