package vn.parindex.prose;

import java.util.regex.Pattern;

/** Tells from the words between a number and a percentage whether one is printed for the other. */
final class Share {
    private static final int LONGEST = 80;
    private static final String MEANT =
            "(?:(?:da|cung|dat|chiem|bang|la|tuong duong|tuong ung|ung voi|voi|khoang|=|co)\\s?){0,3}"
                    + "(?:(?:ty le|ti le|ty trong|ti trong|ty suat)\\s?:?\\s?(?:(?:la|dat|chiem|khoang|bang)\\s?){0,2})?";

    // the noun that is counted, perhaps with a few words more, then what makes it a share
    private static final Pattern BEHIND =
            Pattern.compile(
                    "(?<noun>[^,;:.()]{0,60}?)\\s?(?:[,(]|\\s-)\\s?"
                            + MEANT
                            + "|(?<words>[^,;:.()]{0,60}?)\\s(?:dat|chiem)\\s?(?:ty le\\s|ti le\\s)?");
    private static final Pattern BEFORE =
            Pattern.compile("\\s?\\(\\s?(?:tuong ung\\s|ung voi\\s|voi\\s|la\\s)?");
    private static final Pattern OTHER =
            Pattern.compile("\\b(?:trong do|ty le|ti le|so voi|tang|giam|con lai)\\b");

    private Share() {}

    /** The words stand between a number and the percentage behind it. */
    static boolean isBehind(String between) {
        String bare = Plain.of(between);
        if (between.length() > LONGEST) {
            return false;
        }
        var found = BEHIND.matcher(bare);
        if (!found.matches()) {
            return false;
        }
        String noun = found.group("noun") == null ? found.group("words") : found.group("noun");
        return !OTHER.matcher(noun).find();
    }

    /** The words stand between a percentage and the number behind it. */
    static boolean isBefore(String between) {
        return BEFORE.matcher(Plain.of(between)).matches();
    }
}
