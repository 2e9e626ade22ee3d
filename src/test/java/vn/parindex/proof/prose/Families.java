package vn.parindex.proof.prose;

import java.util.Map;
import java.util.Set;
import vn.parindex.testing.prose.Family;

/** Which family a finding's code belongs to: by its first word, some to two. */
final class Families {
    private static final Map<String, Family> BY_WORD =
            Map.ofEntries(
                    Map.entry("SUM", Family.SUM),
                    Map.entry("TABLE", Family.SUM),
                    Map.entry("LOSS", Family.LOSS),
                    Map.entry("RATIO", Family.RATIO),
                    Map.entry("SHARES", Family.SHARE),
                    Map.entry("COUNT", Family.COUNT),
                    Map.entry("PARTITION", Family.PARTITION),
                    Map.entry("CLASS", Family.CLASS),
                    Map.entry("TEXT", Family.TEXT_SCORE),
                    Map.entry("DUP", Family.DUP),
                    Map.entry("PERIOD", Family.PERIOD),
                    Map.entry("REF", Family.REF),
                    Map.entry("NAME", Family.NAME),
                    Map.entry("NUMBERING", Family.NUMBERING),
                    Map.entry("STAGE", Family.STAGE),
                    Map.entry("SIPAS", Family.SIPAS),
                    Map.entry("SCORECARD", Family.SCORECARD),
                    Map.entry("SECTION", Family.SECTION),
                    Map.entry("REPORT", Family.SECTION));

    private static final Map<String, Set<Family>> MORE =
            Map.of(
                    "PARTITION-TWICE", Set.of(Family.DUP),
                    "PARTITION-COUNT", Set.of(Family.COUNT),
                    "CLASS-COUNT", Set.of(Family.COUNT),
                    "TABLE-SHARE", Set.of(Family.RATIO),
                    "SIPAS-BALLOTS", Set.of(Family.SUM),
                    "DUP-UNIT", Set.of(Family.PARTITION));

    private Families() {}

    static Family of(String code) {
        Family family = BY_WORD.get(code.replaceFirst("-.*", ""));
        if (family == null) {
            throw new IllegalArgumentException("no family for " + code);
        }
        return family;
    }

    static boolean matches(String code, Family family) {
        return of(code) == family || MORE.getOrDefault(code, Set.of()).contains(family);
    }
}
