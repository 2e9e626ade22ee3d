package vn.parindex.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.parindex.model.Entry;
import vn.parindex.model.Finding;

/** A check that looks at one document at a time, where points are claimed. */
interface EvidenceCheck extends LeafCheck {

    /** What it finds at this document: the leaf, its name and the cell are added. */
    Optional<Draft> find(LeafCase leaf, Document document, Entry cell);

    @Override
    default List<Finding> find(LeafCase leaf) {
        List<Finding> findings = new ArrayList<>();
        for (Entry cell : leaf.entry().evidence().stream().toList()) {
            for (Document document : Documents.in(cell)) {
                find(leaf, document, cell)
                        .map(draft -> draft.leaf(leaf.leaf()).fact("document", document.name()))
                        .ifPresent(draft -> findings.add(draft.done()));
            }
        }
        return findings;
    }
}
