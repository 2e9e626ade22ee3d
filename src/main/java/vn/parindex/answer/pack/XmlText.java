package vn.parindex.answer.pack;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Text in and out of XML. */
public final class XmlText {
    private static final Pattern ENTITY = Pattern.compile("&(#x?)?(\\w+);");
    private static final Pattern FORBIDDEN =
            Pattern.compile("[^\\t\\n\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");

    // Excel reads _x0041_ as A
    private static final Pattern HEX_MARK = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    private XmlText() {}

    /** As element content in a spreadsheet part. */
    public static String content(String text) {
        String allowed = FORBIDDEN.matcher(text).replaceAll("");
        return attributeFree(HEX_MARK.matcher(allowed).replaceAll("_x005F_"));
    }

    /** As element content, letter for letter. */
    public static String literal(String text) {
        return attributeFree(FORBIDDEN.matcher(text).replaceAll(""));
    }

    /** As an attribute in double quotes. */
    public static String attribute(String text) {
        return attributeFree(FORBIDDEN.matcher(text).replaceAll("")).replace("\"", "&quot;");
    }

    /** The text meant by an XML text without tags. */
    public static String plain(String xml) {
        if (xml.indexOf('&') < 0) {
            return xml;
        }
        Matcher matcher = ENTITY.matcher(xml);
        StringBuilder text = new StringBuilder();
        while (matcher.find()) {
            matcher.appendReplacement(
                    text, Matcher.quoteReplacement(meant(matcher.group(1), matcher.group(2))));
        }
        return matcher.appendTail(text).toString();
    }

    private static String attributeFree(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    private static String meant(String mark, String name) {
        if (mark != null) {
            int radix = mark.length() == 2 ? 16 : 10;
            return Character.toString(Integer.parseInt(name, radix));
        }
        return switch (name) {
            case "amp" -> "&";
            case "lt" -> "<";
            case "gt" -> ">";
            case "quot" -> "\"";
            case "apos" -> "'";
            default -> "&" + name + ";";
        };
    }
}
