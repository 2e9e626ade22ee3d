package vn.parindex.prose;

import java.util.Optional;
import java.util.regex.Pattern;
import vn.parindex.prose.Numeral.Value;

/** Decides whether two numbers with a stroke between them are a part and its whole. */
final class Division {

    // 2022/2023, and 30/6 without a year: more than twelve of at most twelve count nothing
    private static final Pattern TIME =
            Pattern.compile(
                    "(?:19|20)\\d\\d\\s?/\\s?(?:19|20)\\d\\d|(?:1[3-9]|2\\d|3[01])/0?(?:[1-9]|1[0-2])");

    private Division() {}

    static Optional<Token> of(Line line, Numeral first, Numeral second, Measure measure) {
        int end = second.span().to();
        boolean longer = line.at(end) == '/' && Character.isDigit(line.at(end + 1));
        Optional<Value> part = measure.value(first);
        Optional<Value> whole = measure.value(second);
        boolean time =
                !measure.sure()
                        && TIME.matcher(line.text().substring(first.span().from(), end)).matches();
        if (longer || time || part.isEmpty() || whole.isEmpty()) {
            return Optional.empty();
        }
        // 13.940/14 can only be points, and 1.181/2 too
        if (exceeds(part.get(), whole.get()) && first.isAmbiguous() && !measure.sure()) {
            part = first.fraction();
            whole = second.isAmbiguous() ? second.fraction() : whole;
        }
        boolean about = About.is(line, first.span().from(), end);
        Span span = first.span().through(second.span());
        Token.Figure one = first.figure(part.orElseThrow(), measure.name(), about);
        Token.Figure all = second.figure(whole.orElseThrow(), measure.name(), false);
        return Optional.of(new Token.Proportion(span, one, all));
    }

    private static boolean exceeds(Value part, Value whole) {
        return part.number().compareTo(whole.number()) > 0;
    }
}
