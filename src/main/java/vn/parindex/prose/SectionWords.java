package vn.parindex.prose;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import vn.parindex.rulebook.ReportGuide;

/** Which expected section a heading means. */
public final class SectionWords {
    private final List<Known> known;

    public SectionWords(ReportGuide guide) {
        known =
                guide.sections().stream()
                        .flatMap(
                                section ->
                                        section.words().stream()
                                                .map(word -> new Known(section, Phrase.of(word))))
                        .toList();
    }

    /**
     * The section whose words stand first in the title, of several there the one with most words:
     * "nguyên nhân của hạn chế" is about causes, "hạn chế và nguyên nhân" about limits.
     */
    public Optional<ReportGuide.Section> section(String title) {
        String plain = Phrase.plain(title);
        List<Hit> hits = new ArrayList<>();
        for (Known each : known) {
            OptionalInt at = each.phrase().at(plain);
            if (at.isPresent()) {
                hits.add(new Hit(each.section(), at.getAsInt(), each.phrase().weight()));
            }
        }
        return hits.stream()
                .min(
                        Comparator.comparingInt(Hit::at)
                                .thenComparing(Hit::weight, Comparator.reverseOrder()))
                .map(Hit::section);
    }

    private record Known(ReportGuide.Section section, Phrase phrase) {}

    private record Hit(ReportGuide.Section section, int at, int weight) {}
}
