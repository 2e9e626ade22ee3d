package vn.parindex.rulebook;

import java.util.List;
import java.util.Optional;
import vn.parindex.model.Excerpt;
import vn.parindex.model.ReportKind;

/**
 * What the office expects of narrative reports and takes from them; kept as the workbook {@code
 * bao-cao-don-vi.xlsx} in the folder of a criteria set.
 *
 * @param indicators in the order of the merged report
 */
public record ReportGuide(
        List<Section> sections, List<Indicator> indicators, List<Comparison> comparisons) {

    /** The workbook's name in the folder of its criteria set. */
    public static final String FILE = "bao-cao-don-vi.xlsx";

    public ReportGuide {
        sections = List.copyOf(sections);
        indicators = List.copyOf(indicators);
        comparisons = List.copyOf(comparisons);
    }

    /**
     * A section that a report should have.
     *
     * @param code stable, for example {@code han-che}
     * @param title as people know it
     * @param kinds the kinds of report in which it is expected; it may stand in others as well
     * @param words any of these, folded, in a heading makes it this section; a word list such as
     *     {@code ton tai + han che} asks for all its parts, a part after {@code -} must not be
     *     there
     * @param required a finding when it is missing or empty
     * @param topic what the merged report collects from it
     */
    public record Section(
            String code,
            String title,
            List<ReportKind> kinds,
            List<String> words,
            boolean required,
            Optional<Excerpt.Topic> topic) {

        public Section {
            kinds = List.copyOf(kinds);
            words = List.copyOf(words);
        }
    }

    /**
     * A figure that reports state and the merged report pools.
     *
     * @param group heading of the table in which it stands
     * @param measure what is counted, for example {@code hồ sơ}
     * @param phrases words before or after the number that make it this figure, any of them; parts
     *     joined by {@code +} must all be there, a part after {@code -} must not
     * @param whole code of the indicator it is a part of; its share is the ratio of the two sums
     */
    public record Indicator(
            String code,
            String name,
            String group,
            String measure,
            List<String> phrases,
            Optional<String> whole) {

        public Indicator {
            phrases = List.copyOf(phrases);
        }
    }

    /**
     * A figure that stands in the scorecard as well.
     *
     * @param indicator code of the indicator
     * @param scorecard code of the scorecard's row: of a figure ({@code 3.4.1.b}), of a leaf or of
     *     an area, of which the self score is meant
     */
    public record Comparison(String indicator, String scorecard) {}

    /** The indicator with this code. */
    public Optional<Indicator> indicator(String code) {
        return indicators.stream().filter(each -> each.code().equals(code)).findFirst();
    }
}
