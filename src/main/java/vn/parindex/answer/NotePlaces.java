package vn.parindex.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.parindex.language.Messages;

/**
 * Where notes go: at the marked cells, except where a conversation would hide the note. Then it
 * stands at the first cell of the row that shows something, which is where the code is.
 */
final class NotePlaces {
    private final Rows rows;
    private final Set<CellAt> threaded;
    private final Messages words;

    NotePlaces(Rows rows, Set<CellAt> threaded, Messages words) {
        this.rows = rows;
        this.threaded = threaded;
        this.words = words;
    }

    SortedMap<CellAt, List<String>> of(SortedMap<CellAt, Mark> marks) {
        SortedMap<CellAt, List<String>> notes = new TreeMap<>();
        marks.forEach(
                (cell, mark) -> {
                    if (!threaded.contains(cell)) {
                        add(notes, cell, mark.paragraphs());
                    } else {
                        instead(cell).ifPresent(place -> add(notes, place, elsewhere(cell, mark)));
                    }
                });
        return notes;
    }

    private List<String> elsewhere(CellAt cell, Mark mark) {
        List<String> paragraphs = new ArrayList<>();
        paragraphs.add(words.text("note.elsewhere", Map.of("cell", cell.address())));
        paragraphs.addAll(mark.paragraphs());
        return paragraphs;
    }

    private Optional<CellAt> instead(CellAt cell) {
        return rows.cells(cell.row()).entrySet().stream()
                .filter(each -> !each.getValue().selfClosed())
                .map(each -> new CellAt(cell.row(), each.getKey()))
                .filter(each -> !threaded.contains(each))
                .findFirst();
    }

    private static void add(
            SortedMap<CellAt, List<String>> notes, CellAt cell, List<String> paragraphs) {
        notes.computeIfAbsent(cell, any -> new ArrayList<>()).addAll(paragraphs);
    }
}
