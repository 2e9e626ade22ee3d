package vn.parindex.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An entry or sentence held against a rule. It carries no prose: the text comes from the message
 * bundle under {@code finding.<code>} with {@code facts} filled in.
 *
 * @param code stable name, for example {@code SELF-ABOVE-MAX}
 * @param places at least one; the first is where the reader is sent, the rest share the same cause
 * @param facts named values for the message text
 * @param expected what the rule asks for, when it can be said as one value
 * @param found what the unit stated, when it can be said as one value
 */
public record Finding(
        String code,
        Severity severity,
        List<Place> places,
        Map<String, Value> facts,
        Optional<Value> expected,
        Optional<Value> found) {

    public Finding {
        if (places.isEmpty()) {
            throw new IllegalArgumentException("a finding needs a place: " + code);
        }
        places = List.copyOf(places);
        facts = Map.copyOf(facts);
    }

    /** Where the reader is sent first. */
    public Place place() {
        return places.get(0);
    }
}
