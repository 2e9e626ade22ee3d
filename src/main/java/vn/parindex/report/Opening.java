package vn.parindex.report;

import java.util.List;
import java.util.Map;

/** The sentence before the first chapter: on what basis, about what. */
final class Opening implements Section {
    @Override
    public String tag() {
        return "mo-dau";
    }

    @Override
    public List<Block> blocks(Telling telling) {
        String basis = telling.picture().set().legalBasis();
        Map<String, Object> facts =
                Map.of(
                        "basis", basis,
                        "body", Titles.body(telling),
                        "kinds", Titles.kinds(telling),
                        "year", Titles.year(telling));
        return List.of(
                Block.says(
                        telling.text(basis.isBlank() ? "opening.bare" : "opening.basis", facts)));
    }
}
