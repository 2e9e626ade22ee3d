package vn.parindex.check;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.parindex.model.Entry;
import vn.parindex.model.Round;
import vn.parindex.model.Value;

/** A document was issued in the period of the round. */
final class EvidenceInPeriod implements EvidenceCheck {

    @Override
    public List<FindingKind> kinds() {
        return List.of(FindingKind.EVIDENCE_OLD, FindingKind.EVIDENCE_AFTER_PERIOD);
    }

    @Override
    public Optional<Draft> find(LeafCase leaf, Document document, Entry cell) {
        if (document.date().isEmpty() || isStatedDate(leaf, document.date().get())) {
            return Optional.empty();
        }
        Round round = leaf.examined().round();
        LocalDate date = document.date().get();
        LocalDate first =
                DueDate.isEarly(leaf) ? round.periodStart().minusYears(1) : round.periodStart();
        Value found = new Value.Day(date);
        if (date.isBefore(first)) {
            return Optional.of(
                    FindingKind.EVIDENCE_OLD
                            .at(cell.place())
                            .found(found)
                            .fact("first", new Value.Day(round.periodStart())));
        }
        return date.isAfter(round.periodEnd())
                ? Optional.of(
                        FindingKind.EVIDENCE_AFTER_PERIOD
                                .at(cell.place())
                                .found(found)
                                .fact("last", new Value.Day(round.periodEnd())))
                : Optional.empty();
    }

    // the date that the rule itself judges: once is enough
    private static boolean isStatedDate(LeafCase leaf, LocalDate date) {
        return leaf.figures().values().containsValue(new Value.Day(date));
    }
}
