package vn.parindex.check;

import java.util.List;
import java.util.Optional;
import vn.parindex.model.Entry;
import vn.parindex.model.Value;

/** A numbered document has its date, and the date exists. */
final class EvidenceDates implements EvidenceCheck {

    @Override
    public List<FindingKind> kinds() {
        return List.of(FindingKind.EVIDENCE_DATE_MISSING, FindingKind.EVIDENCE_DATE_MALFORMED);
    }

    @Override
    public Optional<Draft> find(LeafCase leaf, Document document, Entry cell) {
        if (document.badDate().isPresent()) {
            Draft malformed = FindingKind.EVIDENCE_DATE_MALFORMED.at(cell.place());
            return Optional.of(malformed.found(Value.of(document.badDate().get())));
        }
        return document.number().isPresent() && document.date().isEmpty()
                ? Optional.of(FindingKind.EVIDENCE_DATE_MISSING.at(cell.place()))
                : Optional.empty();
    }
}
