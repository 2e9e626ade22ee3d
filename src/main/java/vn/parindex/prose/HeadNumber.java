package vn.parindex.prose;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.parindex.language.Folding;
import vn.parindex.model.prose.Paragraph;

/**
 * The number in front of a paragraph, typed or set by the program.
 *
 * @param printed without brackets and dots around it
 * @param bracketed behind it stands a bracket, as in {@code 1)}, {@code (1)}, {@code a)}
 * @param from where the words behind it begin in the paragraph's text
 */
record HeadNumber(Heading.Style style, String printed, boolean bracketed, int from) {
    private static final String ORDINALS = "nhat|hai|ba|tu|bon|nam|sau|bay|tam|chin|muoi";
    private static final Pattern PART =
            Pattern.compile(
                    "^(?:phần|chương|mục)\\s+(thứ\\s+\\p{L}+|[IVX]+|\\d{1,2}|[A-E])"
                            + "(?![\\p{L}\\d])\\s*[./):-]*\\s*",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern NAMED = Pattern.compile("thu (?:" + ORDINALS + ")");
    private static final Pattern ROMAN =
            Pattern.compile("^\\(?([IVX]{1,5})\\s*(\\)?)\\s*[./):-]+\\s*(?=\\S|$)");
    private static final Pattern ROMAN_CAPITALS =
            Pattern.compile("^([IVX]{1,5})()\\s+(?=\\p{Lu}{2}|\\p{Lu} \\p{Lu})");
    private static final Pattern DECIMAL =
            Pattern.compile(
                    "^\\(?([1-9]\\d?(?:\\.\\d{1,2}){1,4})\\s*(\\)?)[./):]*(?:(?<=[./):])|\\s)\\s*(?=\\p{L}|[\"“(]|$)");
    private static final Pattern ARABIC =
            Pattern.compile(
                    "^\\(?(\\d{1,2})\\s*(\\)?)\\s*[./):-]*(?<=[./):-])\\s*(?=\\p{L}|[\"“(]|$)");
    private static final Pattern LETTER =
            Pattern.compile("^\\(?([a-zđ])\\s*(\\)?)[./)]*(?<=[./)])\\s*(?=\\p{Lu}|[\"“(]|$)");
    private static final Pattern CAPITAL =
            Pattern.compile("^\\(?([A-HĐ])\\s*(\\)?)[./)]+\\s*(?=\\p{L}{2}|\\p{L} |$)");
    private static final Pattern TRUE_ROMAN = Pattern.compile("X{0,2}(?:IX|IV|V?I{0,3})");

    private static final String LETTERS = "abcdđeghiklmnopqrstuvxy";
    private static final List<String> ORDINAL_WORDS = List.of(ORDINALS.split("\\|", -1));

    /** The number of a paragraph; none for a bullet. */
    static Optional<HeadNumber> of(Paragraph paragraph) {
        if (paragraph.mark().isPresent()) {
            Paragraph.ListMark mark = paragraph.mark().get();
            return mark.ordered()
                    ? parsed(Folding.tidy(mark.label())).map(HeadNumber::automatic)
                    : Optional.empty();
        }
        return parsed(paragraph.text());
    }

    private HeadNumber automatic() {
        return new HeadNumber(style, printed, bracketed, 0);
    }

    private static Optional<HeadNumber> parsed(String text) {
        Matcher part = PART.matcher(text);
        if (part.find() && isOrdinal(part.group(1))) {
            String printed = Folding.tidy(part.group(1));
            return Optional.of(new HeadNumber(Heading.Style.PART, printed, false, part.end()));
        }
        return found(ROMAN, Heading.Style.ROMAN, text)
                .or(() -> found(ROMAN_CAPITALS, Heading.Style.ROMAN, text))
                .filter(number -> TRUE_ROMAN.matcher(number.printed()).matches())
                .or(() -> found(DECIMAL, Heading.Style.DECIMAL, text))
                .or(() -> found(ARABIC, Heading.Style.ARABIC, text))
                .or(() -> found(LETTER, Heading.Style.LETTER, text))
                .or(() -> found(CAPITAL, Heading.Style.CAPITAL, text));
    }

    private static boolean isOrdinal(String number) {
        String bare = Folding.bare(number);
        return !bare.startsWith("thu ") || NAMED.matcher(bare).matches();
    }

    private static Optional<HeadNumber> found(Pattern pattern, Heading.Style style, String text) {
        Matcher matcher = pattern.matcher(text);
        if (!matcher.find()) {
            return Optional.empty();
        }
        boolean bracketed = matcher.group().indexOf(')') >= 0;
        return Optional.of(new HeadNumber(style, matcher.group(1), bracketed, matcher.end()));
    }

    /** Numbers of one kind belong to one level: 1. is another kind than 1.1. and than (1). */
    String kind() {
        return switch (style) {
            case DECIMAL -> style + "" + printed.split("\\.", -1).length;
            case ARABIC -> style + (bracketed ? ")" : "");
            default -> style.name();
        };
    }

    /** The usual order of kinds, outermost first. */
    int rank() {
        return switch (style) {
            case PART -> 0;
            case CAPITAL -> 1;
            case ROMAN -> 2;
            case ARABIC -> bracketed ? 9 : 3;
            case DECIMAL -> 2 + printed.split("\\.", -1).length;
            case LETTER -> 8;
            case NONE -> 10;
        };
    }

    /** The first of its level. */
    boolean isFirst() {
        return ordinal() == 1;
    }

    /** Its place among its siblings, from 1; 0 when it has none. */
    int ordinal() {
        String last = printed.substring(printed.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        if (!last.isEmpty() && Character.isDigit(last.charAt(0))) {
            return Integer.parseInt(last);
        }
        if (style == Heading.Style.LETTER || style == Heading.Style.CAPITAL) {
            return LETTERS.indexOf(last) + 1;
        }
        String bare = Folding.bare(last);
        if (bare.startsWith("thu ")) {
            int at = ORDINAL_WORDS.indexOf(bare.substring("thu ".length()));
            // "tư" and "bốn" are the same
            return at < 4 ? at + 1 : at;
        }
        return roman(last);
    }

    private static int roman(String digits) {
        int value = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = worth(digits.charAt(i));
            boolean before = i + 1 < digits.length() && worth(digits.charAt(i + 1)) > digit;
            value += before ? -digit : digit;
        }
        return value;
    }

    private static int worth(char digit) {
        return switch (digit) {
            case 'i' -> 1;
            case 'v' -> 5;
            default -> 10;
        };
    }
}
