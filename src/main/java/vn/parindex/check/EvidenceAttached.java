package vn.parindex.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.parindex.model.Entry;
import vn.parindex.model.Finding;

/** Where evidence came with the scorecard: what is named is there, and what is there is named. */
final class EvidenceAttached implements Check {

    @Override
    public List<FindingKind> kinds() {
        return List.of(FindingKind.EVIDENCE_NOT_ATTACHED, FindingKind.EVIDENCE_NOT_NAMED);
    }

    @Override
    public List<Finding> find(Examined examined) {
        return examined.attached().map(attached -> find(examined, attached)).orElse(List.of());
    }

    private static List<Finding> find(Examined examined, Attached attached) {
        List<NamedDocument> named = numbered(examined);
        List<Finding> findings = new ArrayList<>();
        Map<String, List<NamedDocument>> missing = new LinkedHashMap<>();
        for (NamedDocument document : named) {
            if (attached.files().stream().noneMatch(file -> file.proves(document))) {
                missing.computeIfAbsent(document.document().name(), key -> new ArrayList<>())
                        .add(document);
            }
        }
        missing.forEach(
                (name, same) ->
                        findings.add(
                                FindingKind.EVIDENCE_NOT_ATTACHED
                                        .at(NamedDocument.places(same))
                                        .fact("document", name)
                                        .done()));
        attached.files().stream()
                .filter(file -> file.now() && named.stream().noneMatch(file::proves))
                .map(file -> notNamed(examined, file))
                .forEach(findings::add);
        return findings;
    }

    private static Finding notNamed(Examined examined, Attached.File file) {
        return FindingKind.EVIDENCE_NOT_NAMED
                .at(examined.headerCell())
                .fact("file", file.name())
                .done();
    }

    private static List<NamedDocument> numbered(Examined examined) {
        List<NamedDocument> named = new ArrayList<>();
        for (LeafCase leaf : examined.leafCases()) {
            for (Entry cell : leaf.entry().evidence().stream().toList()) {
                Documents.in(cell).stream()
                        .filter(document -> document.number().isPresent())
                        .forEach(document -> named.add(new NamedDocument(leaf, cell, document)));
            }
        }
        return named;
    }
}
