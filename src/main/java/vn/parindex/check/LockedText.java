package vn.parindex.check;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.parindex.language.Folding;
import vn.parindex.model.Entry;
import vn.parindex.model.Finding;
import vn.parindex.model.Value;

/** Compares a locked text with the set, by its letters and digits alone. */
final class LockedText {
    private LockedText() {}

    static List<Finding> compared(
            FindingKind kind, LeafCase leaf, Optional<Entry> entry, String official) {
        return entry.stream()
                .filter(cell -> cell.value() instanceof Value.Words)
                .filter(cell -> !says(((Value.Words) cell.value()).text(), official))
                .map(cell -> kind.at(cell.place()).leaf(leaf.leaf()).done())
                .toList();
    }

    private static boolean says(String written, String official) {
        return written.equals(official) || letters(written).equals(letters(official));
    }

    // spaces, line breaks and punctuation change when cells are copied between programs
    private static String letters(String text) {
        return Folding.same(text).toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "");
    }
}
