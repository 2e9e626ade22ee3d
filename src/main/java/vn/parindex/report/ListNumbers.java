package vn.parindex.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.parindex.model.prose.Paragraph;

/** Counts the items of automatic lists anew, each level from its first number on. */
final class ListNumbers {
    private static final String LETTERS = "abcdđeghiklmnopqrstuvxy";
    private static final Pattern LAST_NUMBER = Pattern.compile("\\d+(?=\\D*$)");
    private static final Pattern LETTER = Pattern.compile("(?<!\\p{L})\\p{L}(?!\\p{L})");

    private final List<Integer> counts = new ArrayList<>();

    /** The label of the next item: bullets as a dash, numbers and letters counted. */
    String label(Paragraph.ListMark mark) {
        int level = Math.max(0, mark.level());
        while (counts.size() > level + 1) {
            counts.remove(counts.size() - 1);
        }
        while (counts.size() <= level) {
            counts.add(0);
        }
        if (!mark.ordered()) {
            return level == 0 ? "-" : "+";
        }
        int number = counts.get(level) + 1;
        counts.set(level, number);
        return counted(mark.label(), number);
    }

    private static String counted(String label, int number) {
        Matcher digits = LAST_NUMBER.matcher(label);
        if (digits.find()) {
            return digits.replaceFirst(Integer.toString(number));
        }
        Matcher letter = LETTER.matcher(label);
        if (letter.find() && number <= LETTERS.length() && !isRoman(label)) {
            String counted = LETTERS.substring(number - 1, number);
            boolean capital = Character.isUpperCase(letter.group().charAt(0));
            return letter.replaceFirst(capital ? counted.toUpperCase(Locale.ROOT) : counted);
        }
        return label;
    }

    /** I, V and X number chapters; the letters i, v and x stand late in lists. */
    private static boolean isRoman(String label) {
        return label.matches("[IVX]+\\W*");
    }
}
