package vn.parindex.mail;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** What a page of HTML says, without its looks. */
final class HtmlText {
    private static final Set<String> UNSEEN =
            Set.of("script", "style", "head", "title", "template");
    private static final Set<String> LINES =
            Set.of(
                    "br",
                    "p",
                    "div",
                    "tr",
                    "li",
                    "ul",
                    "ol",
                    "table",
                    "h1",
                    "h2",
                    "h3",
                    "h4",
                    "h5",
                    "h6",
                    "hr",
                    "blockquote",
                    "pre");
    private static final Map<String, String> NAMED =
            Map.of(
                    "nbsp", " ", "amp", "&", "lt", "<", "gt", ">", "quot", "\"", "apos", "'",
                    "ndash", "–", "mdash", "—", "hellip", "…", "bull", "•");
    private static final Map<String, String> MARKS =
            Map.of("grave", "\u0300", "acute", "\u0301", "circ", "\u0302", "tilde", "\u0303");
    private static final Pattern SPACES = Pattern.compile("[ \\t\\u00A0]+");
    private static final Pattern EDGES = Pattern.compile(" ?\\n ?");
    private static final Pattern EMPTY_LINES = Pattern.compile("\\n{3,}");

    private final String html;
    private final String small;
    private final StringBuilder text = new StringBuilder();
    private int at;

    private HtmlText(String html) {
        this.html = html;
        // sign by sign, because lower case may be longer
        StringBuilder lower = new StringBuilder(html);
        for (int i = 0; i < lower.length(); i++) {
            lower.setCharAt(i, Character.toLowerCase(lower.charAt(i)));
        }
        this.small = lower.toString();
    }

    static String of(String html) {
        return new HtmlText(html).reduced();
    }

    private String reduced() {
        while (at < html.length()) {
            char sign = html.charAt(at);
            if (sign == '<' && startsTag()) {
                tag();
            } else if (sign == '&') {
                entity();
            } else {
                text.append(Character.isWhitespace(sign) ? ' ' : sign);
                at++;
            }
        }
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        String one = SPACES.matcher(composed).replaceAll(" ");
        return EMPTY_LINES.matcher(EDGES.matcher(one).replaceAll("\n")).replaceAll("\n\n").strip();
    }

    private boolean startsTag() {
        int next = at + 1 < html.length() ? html.charAt(at + 1) : 0;
        return Character.isLetter(next) || next == '/' || next == '!' || next == '?';
    }

    private void tag() {
        if (html.startsWith("<!--", at)) {
            skipPast("-->");
            return;
        }
        int from = at + 1;
        int end = from;
        while (end < html.length()
                && (Character.isLetterOrDigit(html.charAt(end)) || end == from)) {
            end++;
        }
        String name = small.substring(from, end);
        skipPast(">");
        if (UNSEEN.contains(name)) {
            skipPast("</" + name);
            skipPast(">");
        } else if (LINES.contains(name.startsWith("/") ? name.substring(1) : name)) {
            text.append('\n');
        } else if (name.equals("/td") || name.equals("/th")) {
            text.append(' ');
        }
    }

    private void skipPast(String mark) {
        int found = small.indexOf(mark, at);
        at = found < 0 ? html.length() : found + mark.length();
    }

    private void entity() {
        String name = html.substring(at + 1, Math.min(at + 11, html.length()));
        int end = name.indexOf(';');
        String meant = end < 0 ? "" : meaning(name.substring(0, end));
        text.append(meant.isEmpty() ? "&" : meant);
        at += meant.isEmpty() ? 1 : end + 2;
    }

    private static String meaning(String name) {
        if (name.startsWith("#")) {
            return numbered(name.substring(1));
        }
        String mark = name.isEmpty() ? "" : MARKS.getOrDefault(name.substring(1), "");
        return mark.isEmpty() ? NAMED.getOrDefault(name, "") : name.charAt(0) + mark;
    }

    private static String numbered(String number) {
        try {
            boolean hex = number.toLowerCase(Locale.ROOT).startsWith("x");
            int code = hex ? Integer.parseInt(number.substring(1), 16) : Integer.parseInt(number);
            return Character.isValidCodePoint(code) && code > 31 ? Character.toString(code) : " ";
        } catch (NumberFormatException none) {
            return "";
        }
    }
}
