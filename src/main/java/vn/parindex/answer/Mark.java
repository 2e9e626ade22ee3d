package vn.parindex.answer;

import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.parindex.language.FindingText;
import vn.parindex.language.Messages;
import vn.parindex.model.Finding;
import vn.parindex.model.Place;
import vn.parindex.model.Severity;

/**
 * What is shown at one cell.
 *
 * @param severity of the gravest finding
 * @param paragraphs one for each finding, the gravest first
 */
record Mark(Severity severity, List<String> paragraphs) {

    Mark {
        paragraphs = List.copyOf(paragraphs);
    }

    /**
     * The marks of a sheet.
     *
     * @param anchor the cell that shows what is said of a cell: the first one where cells are
     *     merged
     */
    static SortedMap<CellAt, Mark> of(
            Answer answer, String sheet, Function<CellAt, CellAt> anchor) {
        FindingText text = new FindingText(answer.locale());
        Messages words = Messages.of("answer", answer.locale());
        SortedMap<CellAt, Mark> marks = new TreeMap<>();
        for (Finding finding : Remarks.gravestFirst(answer.findings())) {
            String paragraph =
                    words.text(
                            "note.paragraph",
                            Map.of(
                                    "severity",
                                    words.text("severity." + finding.severity().name()),
                                    "message",
                                    text.message(finding)));
            for (Place place : finding.places()) {
                at(place, sheet)
                        .map(anchor)
                        .ifPresent(
                                cell ->
                                        marks.merge(
                                                cell,
                                                new Mark(finding.severity(), List.of(paragraph)),
                                                Mark::with));
            }
        }
        return marks;
    }

    /** The cell of a place, when it lies on this sheet. */
    static Optional<CellAt> at(Place place, String sheet) {
        return place instanceof Place.Cell cell && sameSheet(cell.sheet(), sheet)
                ? CellAt.of(cell.cell())
                : Optional.empty();
    }

    static boolean sameSheet(String one, String other) {
        return composed(one).equals(composed(other));
    }

    private static String composed(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFC);
    }

    private Mark with(Mark other) {
        List<String> both =
                Stream.concat(paragraphs.stream(), other.paragraphs().stream()).distinct().toList();
        return new Mark(severity, both);
    }
}
