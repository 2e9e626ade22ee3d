package vn.parindex.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import vn.parindex.model.Finding;

/** One document that is to prove many leaves. */
final class EvidenceShared implements Check {
    private static final int MANY = 3;

    @Override
    public List<FindingKind> kinds() {
        return List.of(FindingKind.EVIDENCE_SHARED);
    }

    @Override
    public List<Finding> find(Examined examined) {
        return NamedDocument.byIdentity(examined).values().stream()
                .filter(same -> NamedDocument.places(same).size() >= MANY)
                .map(EvidenceShared::finding)
                .toList();
    }

    private static Finding finding(List<NamedDocument> same) {
        String leaves =
                same.stream()
                        .map(each -> each.leaf().leaf().code())
                        .distinct()
                        .collect(Collectors.joining(", "));
        return FindingKind.EVIDENCE_SHARED
                .at(NamedDocument.places(same))
                .fact("document", same.get(0).document().name())
                .fact("leaves", leaves)
                .fact("count", BigDecimal.valueOf(NamedDocument.places(same).size()))
                .done();
    }
}
