package vn.parindex.check;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.parindex.language.Folding;
import vn.parindex.model.Entry;
import vn.parindex.model.Finding;
import vn.parindex.model.Value;

/** Where points are claimed, a document is named or the score is explained. */
final class EvidenceGiven implements LeafCheck {
    private static final Set<String> EMPTY_WORDS =
            Set.of("co", "x", "du", "day du", "co du", "da co", "roi", "da gui", "co kem", "ok");

    @Override
    public List<FindingKind> kinds() {
        return List.of(FindingKind.EVIDENCE_MISSING, FindingKind.EVIDENCE_SAYS_NOTHING);
    }

    @Override
    public List<Finding> find(LeafCase leaf) {
        Optional<Entry> cell = leaf.entry().evidence();
        if (!leaf.leaf().evidenceRequired()
                || !leaf.claims()
                || leaf.notApplicable()
                || leaf.isSurvey()
                || cell.isEmpty()
                || cell.get().value() instanceof Value.Fault) {
            return List.of();
        }
        if (cell.get().isBlank()) {
            return isExplained(leaf)
                    ? List.of()
                    : List.of(
                            FindingKind.EVIDENCE_MISSING
                                    .at(cell.get().place())
                                    .leaf(leaf.leaf())
                                    .done());
        }
        return saysNothing(cell.get()) && !isExplained(leaf)
                ? List.of(
                        FindingKind.EVIDENCE_SAYS_NOTHING
                                .at(cell.get().place())
                                .leaf(leaf.leaf())
                                .found(cell.get().value())
                                .done())
                : List.of();
    }

    private static boolean isExplained(LeafCase leaf) {
        return leaf.entry().explanation().filter(words -> !words.isBlank()).isPresent();
    }

    private static boolean saysNothing(Entry cell) {
        if (!(cell.value() instanceof Value.Words words)) {
            return true;
        }
        String bare = Folding.bare(words.text()).replaceAll("[^\\p{L}\\p{N} ]", "").strip();
        boolean dated = Documents.in(cell).stream().anyMatch(each -> each.date().isPresent());
        return EMPTY_WORDS.contains(bare) || (bare.matches("[\\d ]*") && !dated);
    }
}
