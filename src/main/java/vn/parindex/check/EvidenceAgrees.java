package vn.parindex.check;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.parindex.model.Finding;
import vn.parindex.model.Value;

/** One number has one date. */
final class EvidenceAgrees implements Check {

    @Override
    public List<FindingKind> kinds() {
        return List.of(FindingKind.EVIDENCE_TWO_DATES);
    }

    @Override
    public List<Finding> find(Examined examined) {
        return NamedDocument.byIdentity(examined).values().stream()
                .flatMap(same -> finding(same).stream())
                .toList();
    }

    private static Optional<Finding> finding(List<NamedDocument> same) {
        List<LocalDate> dates =
                same.stream()
                        .map(each -> each.document().date().orElseThrow())
                        .distinct()
                        .sorted()
                        .toList();
        return dates.size() < 2
                ? Optional.empty()
                : Optional.of(
                        FindingKind.EVIDENCE_TWO_DATES
                                .at(NamedDocument.places(same))
                                .fact("document", same.get(0).document().name())
                                .fact("one", new Value.Day(dates.get(0)))
                                .fact("other", new Value.Day(dates.get(1)))
                                .done());
    }
}
