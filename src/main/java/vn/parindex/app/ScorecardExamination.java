package vn.parindex.app;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import vn.parindex.model.Entry;
import vn.parindex.model.Finding;
import vn.parindex.model.LeafEntry;
import vn.parindex.model.Place;
import vn.parindex.model.Recognition;
import vn.parindex.model.Scores;
import vn.parindex.model.Submission;
import vn.parindex.model.Unit;
import vn.parindex.model.Value;
import vn.parindex.rulebook.CriteriaSet;

/** What a scorecard says, and what the rules say to it. */
record ScorecardExamination(
        Recognition.Scorecard scorecard,
        Submission submission,
        Scores scores,
        List<Finding> findings)
        implements Examination {

    ScorecardExamination {
        findings = List.copyOf(findings);
    }

    @Override
    public Optional<Unit> unit() {
        return scorecard.unit();
    }

    /** By leaf code, the cell of the self score. */
    Map<String, Place.Cell> cells() {
        Map<String, Place.Cell> cells = new TreeMap<>();
        submission
                .leaves()
                .forEach(
                        leaf ->
                                leaf.self()
                                        .ifPresent(self -> cells.put(leaf.code(), self.place())));
        return cells;
    }

    /** By row code, the figures and self scores typed, and the areas' sums of these. */
    Map<String, BigDecimal> stated(CriteriaSet set) {
        Map<String, BigDecimal> stated = new TreeMap<>();
        for (LeafEntry leaf : submission.leaves()) {
            leaf.figures().forEach((key, entry) -> amount(entry).ifPresent(put(stated, leaf, key)));
            leaf.self().flatMap(ScorecardExamination::amount).ifPresent(put(stated, leaf, ""));
        }
        set.areas()
                .forEach(
                        area ->
                                area.leaves().stream()
                                        .map(leaf -> Optional.ofNullable(stated.get(leaf.code())))
                                        .flatMap(Optional::stream)
                                        .reduce(BigDecimal::add)
                                        .ifPresent(sum -> stated.put(area.code(), sum)));
        return stated;
    }

    private static Consumer<BigDecimal> put(
            Map<String, BigDecimal> stated, LeafEntry leaf, String key) {
        String code = key.isEmpty() ? leaf.code() : leaf.code() + "." + key;
        return number -> stated.put(code, number);
    }

    private static Optional<BigDecimal> amount(Entry entry) {
        return entry.value() instanceof Value.Amount amount
                ? Optional.of(amount.number())
                : Optional.empty();
    }
}
