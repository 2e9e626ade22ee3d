package vn.parindex.rulebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.parindex.language.Messages;

/** A report guide in words: how every section, indicator and comparison was understood. */
public final class ReportGuideText {
    private static final String INDENT = "  ";

    private final Messages texts;
    private final ReportGuide guide;
    private final List<String> lines = new ArrayList<>();

    private ReportGuideText(ReportGuide guide, Locale locale) {
        this.texts = Messages.of("criteria", locale);
        this.guide = guide;
    }

    /** The whole guide, many lines. */
    public static String of(ReportGuide guide, Locale locale) {
        ReportGuideText words = new ReportGuideText(guide, locale);
        words.sections();
        words.indicators();
        words.comparisons();
        return String.join("\n", words.lines);
    }

    private void sections() {
        lines.add(texts.text("guide.sections", Map.of("count", guide.sections().size())));
        for (ReportGuide.Section section : guide.sections()) {
            lines.add(
                    INDENT
                            + texts.text(
                                    section.required() ? "guide.required" : "guide.section",
                                    Map.of(
                                            "title",
                                            section.title(),
                                            "words",
                                            String.join("; ", section.words()))));
        }
    }

    private void indicators() {
        lines.add("");
        lines.add(texts.text("guide.indicators", Map.of("count", guide.indicators().size())));
        for (ReportGuide.Indicator indicator : guide.indicators()) {
            String whole =
                    indicator
                            .whole()
                            .flatMap(guide::indicator)
                            .map(each -> texts.text("guide.part", Map.of("whole", each.name())))
                            .orElse("");
            lines.add(
                    INDENT
                            + texts.text(
                                    "guide.indicator",
                                    Map.of(
                                            "name", indicator.name(),
                                            "measure", indicator.measure(),
                                            "whole", whole)));
        }
    }

    private void comparisons() {
        lines.add("");
        lines.add(texts.text("guide.comparisons", Map.of("count", guide.comparisons().size())));
        for (ReportGuide.Comparison comparison : guide.comparisons()) {
            String name =
                    guide.indicator(comparison.indicator())
                            .map(ReportGuide.Indicator::name)
                            .orElse(comparison.indicator());
            lines.add(
                    INDENT
                            + texts.text(
                                    "guide.comparison",
                                    Map.of("name", name, "row", comparison.scorecard())));
        }
    }
}
