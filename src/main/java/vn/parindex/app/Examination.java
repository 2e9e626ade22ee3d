package vn.parindex.app;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.parindex.model.Finding;
import vn.parindex.model.Place;
import vn.parindex.model.Recognition;
import vn.parindex.model.Scores;
import vn.parindex.model.Submission;
import vn.parindex.model.Verdict;

/** What a scorecard says, and what the rules say to it. */
record Examination(
        Recognition.Scorecard scorecard,
        Submission submission,
        Scores scores,
        List<Finding> findings) {

    Examination {
        findings = List.copyOf(findings);
    }

    Verdict verdict() {
        return Verdict.of(findings);
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
}
