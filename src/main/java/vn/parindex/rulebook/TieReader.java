package vn.parindex.rulebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.parindex.language.Folding;

/** Reads the sheet "Xếp hạng". */
final class TieReader {
    /** Stands for the name of the unit among the tie breakers. */
    static final String BY_NAME = "TÊN";

    private final NamedLines<TieKey> lines;
    private final Set<String> areas;
    private final List<Fault> faults = new ArrayList<>();

    TieReader(NamedLines<TieKey> lines, Set<String> areas) {
        this.lines = lines;
        this.areas = areas;
    }

    List<Fault> faults() {
        return faults;
    }

    TieRule read() {
        return new TieRule(kind(), breakers());
    }

    private TieRule.Kind kind() {
        StaffCell cell = lines.value(TieKey.RULE);
        if (cell.isBlank()) {
            return TieRule.Kind.COMPETITION;
        }
        String word = cell.line().replaceAll("\\s*[(:].*$", "");
        Optional<TieRule.Kind> kind = Words.named("tierule", TieRule.Kind.class, word);
        if (kind.isEmpty()) {
            faults.add(lines.fault(TieKey.RULE, "TIE-RULE", Map.of("found", cell.line())));
        }
        return kind.orElse(TieRule.Kind.COMPETITION);
    }

    private List<String> breakers() {
        List<String> breakers = new ArrayList<>();
        for (String typed : lines.value(TieKey.BREAKERS).list()) {
            String breaker = isName(typed) ? BY_NAME : typed;
            if (!breaker.equals(BY_NAME) && !areas.contains(breaker)) {
                faults.add(lines.fault(TieKey.BREAKERS, "TIE-BREAKER", Map.of("found", typed)));
            } else if (breakers.contains(breaker)) {
                faults.add(
                        lines.fault(TieKey.BREAKERS, "TIE-BREAKER-TWICE", Map.of("found", typed)));
            }
            breakers.add(breaker);
        }
        return breakers;
    }

    private static boolean isName(String typed) {
        return Folding.bare(typed).equals(Folding.bare(BY_NAME)) || typed.equals("NAME");
    }
}
