package vn.parindex.score;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import vn.parindex.rulebook.TieRule;

/** Ranks in a list that is already in order. */
final class Places {
    private Places() {}

    /**
     * The rank of each in turn.
     *
     * @param merit equal for those that tie
     */
    static <T> List<Integer> of(List<T> ordered, Comparator<T> merit, TieRule.Kind kind) {
        List<Integer> ranks = new ArrayList<>();
        for (int i = 0; i < ordered.size(); i++) {
            boolean ties = i > 0 && merit.compare(ordered.get(i - 1), ordered.get(i)) == 0;
            int before = i == 0 ? 0 : ranks.get(i - 1);
            ranks.add(
                    switch (kind) {
                        case COMPETITION -> ties ? before : i + 1;
                        case DENSE -> ties ? before : before + 1;
                        case ORDINAL -> i + 1;
                    });
        }
        return ranks;
    }
}
