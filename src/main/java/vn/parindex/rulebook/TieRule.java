package vn.parindex.rulebook;

import java.util.List;

/**
 * How equal totals are ranked.
 *
 * @param breakers for {@link Kind#ORDINAL}: area codes in order of weight, or {@code TÊN} for the
 *     name in Vietnamese order; the name always decides last
 */
public record TieRule(Kind kind, List<String> breakers) {

    /** 1, 2, 2, 4; 1, 2, 2, 3; 1, 2, 3, 4. */
    public enum Kind {
        COMPETITION,
        DENSE,
        ORDINAL
    }

    public TieRule {
        breakers = List.copyOf(breakers);
    }
}
