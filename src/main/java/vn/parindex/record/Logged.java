package vn.parindex.record;

import java.time.Instant;
import java.util.Optional;
import vn.parindex.model.Delivery;
import vn.parindex.model.Verdict;

/**
 * A delivery and what became of it so far.
 *
 * @param reason code of the refusal
 * @param changed when the state was last written
 */
public record Logged(
        Delivery delivery,
        State state,
        Optional<String> unitCode,
        Optional<Verdict> verdict,
        Optional<String> reason,
        Instant changed) {}
