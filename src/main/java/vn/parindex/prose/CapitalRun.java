package vn.parindex.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words with a capital that follow each other.
 *
 * @param ends behind its first four words or fewer, the longest run first
 */
record CapitalRun(int start, List<Integer> ends, boolean isAllCapitals) {
    private static final int LONGEST = 4;
    private static final Pattern WORD = Pattern.compile("\\p{Lu}[\\p{L}']*+(?![\\p{L}\\d])");
    private static final Pattern CAPITAL_BEFORE = Pattern.compile("(?<!\\p{L})\\p{Lu}\\p{L}*\\s$");
    private static final Pattern OPENING =
            Pattern.compile(
                    "(?:^|[.:;(]\\s?)(?:Tại|Các|Riêng|Trong|Như|Và|Xã|Do|Trừ|Còn|Cụ thể|Gồm|UBND|Đơn vị)\\s$");
    private static final int BEFORE = 20;

    static CapitalRun at(Line line, int start) {
        List<Integer> ends = new ArrayList<>();
        Matcher word = line.printedFrom(start, WORD);
        boolean capitals = true;
        while (ends.size() < LONGEST && word.lookingAt()) {
            capitals &= word.group().equals(word.group().toUpperCase(Locale.ROOT));
            ends.add(0, word.end());
            if (line.at(word.end()) != ' ') {
                break;
            }
            word = line.printedFrom(word.end() + 1, WORD);
        }
        return new CapitalRun(start, List.copyOf(ends), capitals);
    }

    /**
     * A word with a capital ends before the blank before a place, other than a sentence's first.
     */
    static boolean endsAt(Line line, int place) {
        String before = line.text().substring(Math.max(0, place - BEFORE), place);
        return CAPITAL_BEFORE.matcher(before).find() && !OPENING.matcher(before).find();
    }

    boolean isEmpty() {
        return ends.isEmpty();
    }

    boolean isOneWord() {
        return ends.size() == 1;
    }

    int end() {
        return ends.get(0);
    }
}
