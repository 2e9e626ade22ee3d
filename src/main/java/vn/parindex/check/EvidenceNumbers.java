package vn.parindex.check;

import java.util.List;
import java.util.Optional;
import vn.parindex.model.Entry;
import vn.parindex.model.Value;

/** A document's number and symbol have the form of 87/KH-UBND. */
final class EvidenceNumbers implements EvidenceCheck {

    @Override
    public List<FindingKind> kinds() {
        return List.of(FindingKind.EVIDENCE_NUMBER_MALFORMED);
    }

    @Override
    public Optional<Draft> find(LeafCase leaf, Document document, Entry cell) {
        return document.badNumber()
                .map(
                        words ->
                                FindingKind.EVIDENCE_NUMBER_MALFORMED
                                        .at(cell.place())
                                        .found(Value.of(words)));
    }
}
