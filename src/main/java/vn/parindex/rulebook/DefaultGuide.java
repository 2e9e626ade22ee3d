package vn.parindex.rulebook;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import vn.parindex.model.Excerpt;
import vn.parindex.model.ReportKind;

/** The report guide of an office that has not laid down its own. */
public final class DefaultGuide {
    private static final String FILE = "/vn/parindex/report-guide.txt";
    private static final String NOTHING = "-";
    private static final String YES = "yes";

    /** With its words as people write them, for the workbook. */
    static final ReportGuide WRITTEN = read();

    /** The guide. */
    public static final ReportGuide GUIDE = GuideWords.folded(WRITTEN);

    private DefaultGuide() {}

    private static ReportGuide read() {
        List<ReportGuide.Section> sections = new ArrayList<>();
        List<ReportGuide.Indicator> indicators = new ArrayList<>();
        List<ReportGuide.Comparison> comparisons = new ArrayList<>();
        text().lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> line.split("\\|", -1))
                .forEach(
                        cells -> {
                            switch (cells[0]) {
                                case "section" -> sections.add(section(cells));
                                case "indicator" -> indicators.add(indicator(cells));
                                default ->
                                        comparisons.add(
                                                new ReportGuide.Comparison(cells[1], cells[2]));
                            }
                        });
        return new ReportGuide(sections, indicators, comparisons);
    }

    private static ReportGuide.Section section(String[] cells) {
        return new ReportGuide.Section(
                cells[1],
                cells[2],
                given(cells[3]).map(DefaultGuide::kinds).orElse(List.of()),
                GuideWords.list(cells[6]),
                cells[4].equals(YES),
                given(cells[5]).map(Excerpt.Topic::valueOf));
    }

    private static ReportGuide.Indicator indicator(String[] cells) {
        return new ReportGuide.Indicator(
                cells[1], cells[2], cells[3], cells[4], GuideWords.list(cells[6]), given(cells[5]));
    }

    private static List<ReportKind> kinds(String cell) {
        return Arrays.stream(cell.split(", ", -1)).map(ReportKind::valueOf).toList();
    }

    private static Optional<String> given(String cell) {
        return Optional.of(cell).filter(text -> !text.equals(NOTHING));
    }

    private static String text() {
        try (InputStream file = DefaultGuide.class.getResourceAsStream(FILE)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException ours) {
            throw new UncheckedIOException(ours);
        }
    }
}
