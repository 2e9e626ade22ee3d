package vn.parindex.recognise;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.parindex.language.Folding;
import vn.parindex.language.KnownWords;
import vn.parindex.model.Column;

/** Which column a header names, by our own words and those of other offices' scorecards. */
final class ColumnWords {
    private static final int LONGEST = 120;
    private static final int SURE = 1_000;
    private static final Pattern ASIDE = Pattern.compile("[(\\[].*$");
    private static final Pattern OTHERS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final Map<Column, List<String>> words = new EnumMap<>(Column.class);

    ColumnWords() {
        for (Column column : Column.values()) {
            List<String> all = new ArrayList<>(KnownWords.of("scorecard", "column." + column));
            all.addAll(KnownWords.of("column." + column));
            words.put(column, all.stream().map(ColumnWords::plain).distinct().toList());
        }
    }

    /** A column, and how sure the header names it. */
    record Named(Column column, int weight) {}

    Optional<Named> named(String header) {
        if (header.length() > LONGEST) {
            return Optional.empty();
        }
        String plain = plain(header);
        Named best = null;
        for (Map.Entry<Column, List<String>> each : words.entrySet()) {
            for (String known : each.getValue()) {
                int weight = weight(plain, known);
                if (weight > 0 && (best == null || weight > best.weight())) {
                    best = new Named(each.getKey(), weight);
                }
            }
        }
        return Optional.ofNullable(best);
    }

    /** Longer words say more: "Ghi chú của thẩm định" is the appraiser's, not a score. */
    private static int weight(String header, String known) {
        if (header.equals(known)) {
            return SURE + known.length();
        }
        boolean near = known.length() >= 8 && Near.oneSlip(header, known);
        boolean several = known.indexOf(' ') > 0;
        boolean within = (" " + header + " ").contains(" " + known + " ");
        return near || (several && within) ? known.length() : 0;
    }

    private static String plain(String text) {
        String bare = Folding.bare(text);
        String main = ASIDE.matcher(bare).replaceAll("");
        return OTHERS.matcher(main.isBlank() ? bare : main).replaceAll(" ").strip();
    }
}
