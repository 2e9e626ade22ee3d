package vn.parindex.mail;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One Authentication-Results line (RFC 8601).
 *
 * @param host the authserv-id, in lower case
 */
record AuthResults(String host, List<Result> results) {
    private static final Pattern METHOD =
            Pattern.compile("\\s*([\\w-]+)\\s*(?:/\\s*\\d+\\s*)?=\\s*([\\w-]+)(.*)");
    private static final Pattern PROPERTY =
            Pattern.compile("([\\w-]+)\\.([\\w-]+)\\s*=\\s*(?:\"([^\"]*)\"|([^\\s;\"]+))");

    AuthResults {
        results = List.copyOf(results);
    }

    /**
     * What one method found.
     *
     * @param properties for example header.from, in lower case
     */
    record Result(String method, String verdict, Map<String, String> properties) {
        boolean is(String wanted, String said) {
            return method.equals(wanted) && verdict.equals(said);
        }

        /** The domain that a property names, after its at sign where it has one; or empty text. */
        String domain(String property) {
            String value = properties.getOrDefault(property, "");
            return value.substring(value.lastIndexOf('@') + 1);
        }
    }

    static AuthResults of(String header) {
        String[] pieces = withoutComments(header).toLowerCase(Locale.ROOT).split(";", 100);
        String[] host = pieces[0].strip().split("\\s+", 2);
        List<Result> results = new ArrayList<>();
        for (int i = 1; i < pieces.length; i++) {
            Matcher method = METHOD.matcher(pieces[i]);
            if (method.matches()) {
                results.add(
                        new Result(method.group(1), method.group(2), properties(method.group(3))));
            }
        }
        return new AuthResults(host[0].replace("\"", ""), results);
    }

    private static Map<String, String> properties(String text) {
        Map<String, String> properties = new HashMap<>();
        Matcher matcher = PROPERTY.matcher(text);
        while (matcher.find()) {
            String value = matcher.group(3) == null ? matcher.group(4) : matcher.group(3);
            properties.putIfAbsent(matcher.group(1) + "." + matcher.group(2), value);
        }
        return properties;
    }

    /** Comments may say anything, "dmarc=pass" too. */
    static String withoutComments(String header) {
        StringBuilder plain = new StringBuilder();
        int depth = 0;
        boolean quoted = false;
        for (int i = 0; i < header.length(); i++) {
            char sign = header.charAt(i);
            boolean escaped = sign == '\\' && (quoted || depth > 0);
            quoted = depth == 0 && (sign == '"') != quoted;
            if (escaped) {
                i++;
            } else if (!quoted && sign == '(') {
                depth++;
            } else if (!quoted && sign == ')' && depth > 0) {
                depth--;
                plain.append(' ');
            } else if (depth == 0) {
                plain.append(quoted && sign == ';' ? ' ' : sign);
            }
        }
        return plain.toString();
    }
}
