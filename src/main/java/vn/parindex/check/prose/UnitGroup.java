package vn.parindex.check.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.parindex.prose.Sentence;

/**
 * Units listed under one word: "tăng bậc (gồm: …)", "Hoàn thành tốt: …".
 *
 * @param kind what the word tells, a move or a class
 * @param value the word, in plain letters; equal for words that mean the same
 * @param label the words as printed
 * @param header true when the word stands in front of its names
 */
record UnitGroup(Kind kind, String value, String label, boolean header, List<ListedUnit> units) {
    private static final Pattern WORD =
            Pattern.compile(
                    "\\b(?:(?<move>tang|giam|duy tri|giu nguyen|giu vung|khong thay doi)"
                            + "|(?<class>(?:khong )?hoan thanh(?: xuat sac| tot)?(?: nhiem vu)?"
                            + "|loai (?:xuat sac|rat tot|tot|kha|trung binh|yeu|kem|[abcd])))\\b");

    private static final Pattern OPENS =
            Pattern.compile("^[^:(;.,]{0,70}?(:|\\((gom|cu the|la)?|\\bgom\\b|\\bla\\b)");

    /** What makes the word one that stands behind its names. */
    private static final Pattern CLOSES =
            Pattern.compile("^( \\d{1,3})? (bac|hang|thu hang|thu bac|vi tri|vi thu)\\b");

    private static final Pattern STAYED = Pattern.compile("^ *([,;.)]|$)");

    enum Kind {
        MOVE,
        CLASS
    }

    /** The groups of a sentence, in order. */
    static List<UnitGroup> in(Sentence sentence, ListedNames names) {
        List<ListedUnit> all = names.in(sentence);
        if (all.isEmpty()) {
            return List.of();
        }
        String plain = Plain.of(sentence.text());
        List<UnitGroup> groups = new ArrayList<>();
        Matcher word = WORD.matcher(plain);
        int start = sentence.span().from();
        int taken = start;
        Optional<UnitGroup> open = Optional.empty();
        while (word.find()) {
            int at = start + word.start();
            List<ListedUnit> pending = between(all, taken, at);
            if (opens(plain, word.end(), all, start)) {
                open.ifPresent(each -> each.units().addAll(pending));
                UnitGroup group = of(word, sentence, true);
                groups.add(group);
                open = Optional.of(group);
                taken = start + word.end();
            } else if (!pending.isEmpty() && closes(plain, word)) {
                group(groups, word, sentence).units().addAll(pending);
                taken = start + word.end();
            }
        }
        List<ListedUnit> rest = between(all, taken, sentence.span().to());
        open.ifPresent(each -> each.units().addAll(rest));
        groups.removeIf(each -> each.units().isEmpty());
        return groups;
    }

    private static List<ListedUnit> between(List<ListedUnit> all, int from, int to) {
        return all.stream()
                .filter(each -> each.span().from() >= from && each.span().from() < to)
                .toList();
    }

    private static boolean opens(String plain, int end, List<ListedUnit> all, int start) {
        Matcher opens = OPENS.matcher(plain.substring(end));
        return opens.find()
                && between(all, start + end, start + end + opens.end()).isEmpty()
                && !between(all, start + end + opens.end(), start + plain.length()).isEmpty();
    }

    private static boolean closes(String plain, Matcher word) {
        String behind = plain.substring(word.end());
        boolean stayed = !word.group().equals("tang") && !word.group().equals("giam");
        return word.group("move") != null
                && (CLOSES.matcher(behind).find() || (stayed && STAYED.matcher(behind).find()));
    }

    private static UnitGroup group(List<UnitGroup> groups, Matcher word, Sentence sentence) {
        UnitGroup fresh = of(word, sentence, false);
        return groups.stream()
                .filter(each -> each.value().equals(fresh.value()))
                .reduce((first, second) -> second)
                .orElseGet(
                        () -> {
                            groups.add(fresh);
                            return fresh;
                        });
    }

    private static UnitGroup of(Matcher word, Sentence sentence, boolean header) {
        String label = sentence.text().substring(word.start(), word.end());
        boolean move = word.group("move") != null;
        String value = word.group().replace(" nhiem vu", "");
        boolean same = move && !value.equals("tang") && !value.equals("giam");
        return new UnitGroup(
                move ? Kind.MOVE : Kind.CLASS,
                same ? "giu nguyen" : value,
                label,
                header,
                new ArrayList<>());
    }
}
