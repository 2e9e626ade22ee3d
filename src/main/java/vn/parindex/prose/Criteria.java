package vn.parindex.prose;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Codes of criteria and areas behind the word that says so. */
final class Criteria implements Lexeme {
    private static final String CODE = "\\d{1,2}(?:\\.\\d{1,2}){0,4}";
    private static final String END = "(?![\\d%/]|,\\d|\\.\\d|\\s?%)";

    private static final Pattern NAMED =
            Pattern.compile(
                    "\\b(?:tieu chi(?: thanh phan)?|linh vuc|tctp|noi dung tieu chi)\\s((?:so)\\s?:?\\s?)?("
                            + CODE
                            + ")"
                            + END);
    private static final Pattern NEXT =
            Pattern.compile("(?:\\s?[,;]\\s?|\\sva\\s)(\\d{1,2}(?:\\.\\d{1,2}){1,4})" + END);

    // where a line is about the criterion, the dot behind its code ends no sentence
    private static final Pattern OPENING = Pattern.compile("(?:|.*[.;:(*+-]\\s?)");

    @Override
    public void read(Line line) {
        if (!line.hasDigits()) {
            return;
        }
        line.each(NAMED, found -> criterion(line, found));
    }

    private static void criterion(Line line, Matcher found) {
        String code = found.group(2);
        boolean sure = found.group(1) != null || code.indexOf('.') > 0;
        if (!sure && Measures.behind(line, found.end()).isPresent()) {
            return;
        }
        int end = found.end();
        boolean dot =
                line.at(end) == '.' && OPENING.matcher(line.before(found.start(), 3)).matches();
        line.take(new Token.Criterion(new Span(found.start(), dot ? end + 1 : end), code));
        Matcher next = line.from(found.end(), NEXT);
        while (code.indexOf('.') > 0 && next.lookingAt()) {
            line.take(new Token.Criterion(new Span(next.start(1), next.end()), next.group(1)));
            next = line.from(next.end(), NEXT);
        }
    }
}
