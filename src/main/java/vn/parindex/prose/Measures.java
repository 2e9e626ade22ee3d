package vn.parindex.prose;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What numbers count: a list kept as data, and any other noun that stands where one is due. */
final class Measures {
    // a number spelled out once more: 05 (năm) cuộc
    private static final Pattern SPELLED =
            Pattern.compile(
                    "\\s?\\((?:mot|hai|ba|bon|tu|nam|lam|sau|bay|tam|chin|muoi|linh|le|tram|nghin|\\s){1,12}\\)");
    private static final Pattern WORD = Pattern.compile("[a-z][a-z0-9]*");
    private static final Pattern NO_NOUN = Pattern.compile(Words.pattern("no-measure.txt"));
    private static final Map<String, List<Known>> KNOWN = known();

    private Measures() {}

    /**
     * A measure of the list.
     *
     * @param marks what may be a decimal mark before three digits
     */
    record Known(String spelling, String name, String marks) {}

    /** The measure of the list that stands behind a place. */
    static Optional<Known> behind(Line line, int place) {
        int start = start(line, place);
        String bare = line.bare();
        if (start < bare.length() && bare.charAt(start) == '%') {
            return Optional.of(KNOWN.get("%").get(0));
        }
        Matcher first = line.from(start, WORD);
        if (!first.lookingAt()) {
            return Optional.empty();
        }
        return KNOWN.getOrDefault(first.group(), List.of()).stream()
                .filter(each -> bare.startsWith(each.spelling(), start))
                .filter(each -> !letter(bare, start + each.spelling().length()))
                .filter(each -> !each.spelling().equals("d") || isDong(line.at(start)))
                .findFirst();
    }

    /** The noun behind a place; empty text when there is none. */
    static String noun(Line line, int place) {
        int start = start(line, place);
        Matcher first = line.from(start, WORD);
        if (start == place || !first.lookingAt() || !line.isFree(start, first.end())) {
            return "";
        }
        boolean named =
                Character.isUpperCase(line.at(start)) && Character.isLowerCase(line.at(start + 1));
        return named || NO_NOUN.matcher(first.group()).matches() ? "" : first.group();
    }

    /** Behind the measure of the list that stands behind a place; that place when there is none. */
    static int end(Line line, int place) {
        return behind(line, place)
                .map(known -> start(line, place) + known.spelling().length())
                .orElse(place);
    }

    // 10.000đ, but 3D
    private static boolean isDong(char letter) {
        return letter == 'đ' || letter == 'Đ';
    }

    private static int start(Line line, int place) {
        Matcher spelled = line.from(place, SPELLED);
        return line.skipBlanks(spelled.lookingAt() ? spelled.end() : place);
    }

    private static boolean letter(String bare, int place) {
        return place < bare.length() && Character.isLetterOrDigit(bare.charAt(place));
    }

    private static Map<String, List<Known>> known() {
        Map<String, List<Known>> byFirst = new HashMap<>();
        for (String printed : Words.lines("measures.txt")) {
            boolean dots = printed.startsWith("~");
            String marks = dots ? ".," : printed.startsWith(",") ? "," : "";
            List<String> spellings = Words.parts(printed.substring(marks.isEmpty() ? 0 : 1));
            for (String spelling : spellings) {
                Matcher first = WORD.matcher(spelling);
                String key = first.lookingAt() ? first.group() : spelling;
                byFirst.computeIfAbsent(key, each -> new ArrayList<>())
                        .add(new Known(spelling, spellings.get(0), marks));
            }
        }
        Comparator<Known> longest = Comparator.comparingInt(each -> -each.spelling().length());
        byFirst.values().forEach(each -> each.sort(longest));
        return Map.copyOf(byFirst);
    }
}
