package vn.parindex.rulebook;

import java.util.List;
import java.util.Optional;
import vn.parindex.model.Unit;

/** Which unit of the register a printed name means. */
public sealed interface NameMatch {

    /** The official name, however its letters, capitals, tones and prefixes are written. */
    record Exact(Unit unit) implements NameMatch {}

    /** One of the other names that the register keeps for the unit. */
    record Alias(Unit unit) implements NameMatch {}

    /**
     * The official name but for its diacritics; accepted, and told to the sender.
     *
     * @param printed the name as it was written
     * @param official the name in the register
     */
    record Folded(Unit unit, String printed, String official) implements NameMatch {}

    /** Very likely this unit, but never accepted: people have to say so. */
    record Suggested(Unit unit) implements NameMatch {}

    /** Several units are meant by this name, or lie so near that none may be guessed. */
    record Ambiguous(List<Unit> units) implements NameMatch {
        public Ambiguous {
            units = List.copyOf(units);
        }
    }

    /** No unit of the register. */
    record Unknown() implements NameMatch {}

    /** The unit, where the name is good enough to work with. */
    default Optional<Unit> accepted() {
        if (this instanceof Exact exact) {
            return Optional.of(exact.unit());
        }
        if (this instanceof Alias alias) {
            return Optional.of(alias.unit());
        }
        return this instanceof Folded folded ? Optional.of(folded.unit()) : Optional.empty();
    }
}
