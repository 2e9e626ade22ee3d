package vn.parindex.rulebook;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.regex.Pattern;
import vn.parindex.language.Folding;
import vn.parindex.language.Messages;

/**
 * The words by which the columns of a table are known, in both languages, however they are typed.
 *
 * @param byWords column key by folded words
 */
record HeaderWords(Map<String, String> byWords) {
    private static final Pattern BAR = Pattern.compile("\\|");
    private static final Pattern REMARK = Pattern.compile("\\s*[(:*].*$");

    /**
     * The words in bundle {@code criteria}: {@code <table>.<COLUMN>} as we write it, and other
     * words for it under {@code <table>.<COLUMN>.also}, separated by bars.
     */
    static <C extends Enum<C>> HeaderWords of(String table, Class<C> columns) {
        Map<String, String> words = new HashMap<>();
        for (Messages bundle : Words.BOTH) {
            for (C column : columns.getEnumConstants()) {
                String key = table + "." + column.name();
                words.put(Folding.bare(bundle.text(key)), column.name());
                if (bundle.has(key + ".also")) {
                    BAR.splitAsStream(bundle.text(key + ".also"))
                            .forEach(also -> words.put(Folding.bare(also), column.name()));
                }
            }
        }
        return new HeaderWords(words);
    }

    /** By column number, the column that each cell of a row heads. */
    Map<Integer, String> columns(SortedMap<Integer, StaffCell> row) {
        Map<Integer, String> columns = new HashMap<>();
        row.forEach(
                (number, cell) ->
                        column(cell.line())
                                .filter(key -> !columns.containsValue(key))
                                .ifPresent(key -> columns.put(number, key)));
        return columns;
    }

    /** The key whose words these are; what follows in brackets or behind a mark is left out. */
    Optional<String> column(String header) {
        String bare = Folding.bare(header);
        String start = REMARK.matcher(bare).replaceFirst("");
        return Optional.ofNullable(byWords.getOrDefault(bare, byWords.get(start)));
    }
}
