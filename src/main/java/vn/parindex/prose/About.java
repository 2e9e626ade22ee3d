package vn.parindex.prose;

import java.util.regex.Pattern;

/** Tells exact numbers from approximate ones, from bounds and from ends of ranges. */
final class About {
    private static final int WORDS = 28;
    private static final String LOOSE =
            "hon|gan|tren|duoi|khoang|uoc|uoc dat|uoc tinh|xap xi|toi thieu|it nhat|khong qua|ngot|khong duoi|tu";

    private static final Pattern BEFORE = Pattern.compile("\\b(?:" + LOOSE + ")\\s$|[<>≤≥]\\s?$");
    private static final Pattern EXACT =
            Pattern.compile(
                    "\\b(?:nhieu|cao|it|thap|lon|nho|nhanh|cham|som|muon|tang|giam|kem)\\s(?:hon|tu)\\s$"
                            + "|\\d(?:\\s[a-z]+){0,3}\\stren\\s(?:tong so\\s)?$");
    private static final Pattern RANGE_BEFORE =
            Pattern.compile("\\d\\s?%?\\s?(?:-\\s?|den\\s(?:duoi\\s)?)$");
    private static final Pattern RANGE_BEHIND =
            Pattern.compile("\\s?%?\\s?-\\s?\\d|\\s?%?\\s?[<>≤≥]");
    private static final Pattern UP =
            Pattern.compile("\\s?(?:%|[a-z]+(?:\\s[a-z]+)?)?\\s?tro (?:len|xuong)");
    private static final Pattern FROM = Pattern.compile("\\btu\\s$");
    private static final Pattern TO =
            Pattern.compile("\\s?(?:%|[a-z]+)?\\s?(?:den|-)\\s?(?:duoi\\s|tren\\s)?\\d");

    private About() {}

    static boolean is(Line line, int from, int to) {
        String before = line.before(from, WORDS);
        if (EXACT.matcher(before).find()) {
            return false;
        }
        boolean up = line.from(to, UP).lookingAt();
        if (FROM.matcher(before).find()) {
            return up || line.from(to, TO).lookingAt();
        }
        return up
                || BEFORE.matcher(before).find()
                || RANGE_BEFORE.matcher(before).find()
                || line.from(to, RANGE_BEHIND).lookingAt();
    }
}
