package vn.parindex.mail;

import java.util.Map;

/**
 * What trying one point of the settings gave.
 *
 * @param good whether the service can work so
 * @param code key of its text in bundle {@code probe}
 * @param facts what the text names
 */
public record Outcome(boolean good, String code, Map<String, String> facts) {
    public Outcome {
        facts = Map.copyOf(facts);
    }

    static Outcome good(String code, Map<String, String> facts) {
        return new Outcome(true, code, facts);
    }

    static Outcome bad(String code, Map<String, String> facts) {
        return new Outcome(false, code, facts);
    }
}
