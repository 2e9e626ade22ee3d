package vn.parindex.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.parindex.model.Entry;
import vn.parindex.model.Place;

/** A document where a unit names it. */
record NamedDocument(LeafCase leaf, Entry cell, Document document) {

    /** All documents of a submission that can be told apart, by their identity. */
    static Map<String, List<NamedDocument>> byIdentity(Examined examined) {
        Map<String, List<NamedDocument>> named = new LinkedHashMap<>();
        for (LeafCase leaf : examined.leafCases()) {
            for (Entry cell : leaf.entry().evidence().stream().toList()) {
                for (Document document : Documents.in(cell)) {
                    document.identity()
                            .ifPresent(
                                    key ->
                                            named.computeIfAbsent(key, each -> new ArrayList<>())
                                                    .add(new NamedDocument(leaf, cell, document)));
                }
            }
        }
        return named;
    }

    /** The cells, each once. */
    static List<Place> places(List<NamedDocument> documents) {
        return documents.stream().<Place>map(each -> each.cell().place()).distinct().toList();
    }
}
