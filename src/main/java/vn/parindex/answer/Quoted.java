package vn.parindex.answer;

import vn.parindex.model.Place;

/** A quoted sentence in three parts, the middle one being the words meant; long ones shortened. */
public record Quoted(String before, String words, String after) {
    private static final String MORE = "…";

    /** The quote of a place; empty for the file as a whole. */
    public static Quoted of(Place place, int longest) {
        if (!(place instanceof Place.Quote quote)) {
            return new Quoted("", "", "");
        }
        String text = quote.quote();
        int from = Math.min(Math.max(quote.from() - quote.start(), 0), text.length());
        int to = Math.min(Math.max(quote.to() - quote.start(), from), text.length());
        String words = text.substring(from, to);
        int room = Math.max(longest - words.length(), 0);
        boolean fits = text.length() <= longest;
        int left = fits ? from : Math.min(from, Math.max(room / 2, room - (text.length() - to)));
        int right = fits ? text.length() - to : Math.min(text.length() - to, room - left);
        return new Quoted(head(text, from, left), shortened(words, longest), tail(text, to, right));
    }

    /** All of it. */
    public String whole() {
        return before + words + after;
    }

    private static String head(String text, int from, int room) {
        if (room >= from) {
            return text.substring(0, from);
        }
        int space = text.indexOf(' ', from - room);
        return MORE + (space < 0 || space > from ? "" : text.substring(space, from));
    }

    private static String tail(String text, int to, int room) {
        if (to + room >= text.length()) {
            return text.substring(to);
        }
        int space = text.lastIndexOf(' ', to + room);
        return (space < to ? "" : text.substring(to, space)) + MORE;
    }

    private static String shortened(String words, int longest) {
        return words.length() <= longest ? words : tail(words, 0, longest);
    }
}
