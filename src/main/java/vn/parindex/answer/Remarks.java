package vn.parindex.answer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.parindex.language.FindingText;
import vn.parindex.language.Messages;
import vn.parindex.model.Finding;
import vn.parindex.model.Place;
import vn.parindex.model.Severity;

/** The findings as a list for people: the gravest first, and not endless. */
final class Remarks {
    private static final int ADDRESSES = 8;

    private Remarks() {}

    /**
     * One line.
     *
     * @param places where; the first is where the reader is sent
     * @param findings how many it stands for
     */
    record Remark(Severity severity, List<Place> places, String text, int findings) {}

    /** Errors, then warnings, then notes, each in their own order. */
    static List<Finding> gravestFirst(List<Finding> findings) {
        return findings.stream().sorted(Comparator.comparing(Finding::severity)).toList();
    }

    /**
     * The lines of an answer.
     *
     * @param full so many findings have a line each; further ones share a line by their code
     */
    static List<Remark> of(Answer answer, int full) {
        FindingText text = new FindingText(answer.locale());
        Messages words = Messages.of("answer", answer.locale());
        List<Finding> sorted = gravestFirst(answer.findings());
        List<Remark> remarks = new ArrayList<>();
        for (Finding each : sorted.subList(0, Math.min(full, sorted.size()))) {
            String said = text.message(each) + more(each.places(), words);
            remarks.add(new Remark(each.severity(), each.places(), said, 1));
        }
        Map<String, List<Finding>> rest =
                sorted.stream()
                        .skip(full)
                        .collect(
                                Collectors.groupingBy(
                                        Finding::code, LinkedHashMap::new, Collectors.toList()));
        rest.values().forEach(group -> remarks.add(grouped(group, text, words)));
        return remarks;
    }

    private static Remark grouped(List<Finding> group, FindingText text, Messages words) {
        Finding first = group.get(0);
        List<Place> places =
                group.stream().flatMap(each -> each.places().stream()).distinct().toList();
        if (group.size() == 1) {
            String said = text.message(first) + more(places, words);
            return new Remark(first.severity(), places, said, 1);
        }
        String said =
                words.text(
                                "remark.grouped",
                                Map.of(
                                        "title",
                                        text.title(first.code()),
                                        "count",
                                        group.size(),
                                        "example",
                                        text.message(first)))
                        + more(places, words);
        return new Remark(first.severity(), places, said, group.size());
    }

    /** Where else, when there are several cells. */
    private static String more(List<Place> places, Messages words) {
        List<String> cells =
                places.stream()
                        .filter(Place.Cell.class::isInstance)
                        .map(place -> ((Place.Cell) place).cell())
                        .toList();
        if (cells.size() < 2) {
            return "";
        }
        String shown = String.join(", ", cells.subList(0, Math.min(ADDRESSES, cells.size())));
        int others = cells.size() - ADDRESSES;
        return " "
                + (others > 0
                        ? words.text("remark.cells-more", Map.of("cells", shown, "count", others))
                        : words.text("remark.cells", Map.of("cells", shown)));
    }
}
