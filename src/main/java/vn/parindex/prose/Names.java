package vn.parindex.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names of communes, wards and townships, alone and in lists. */
final class Names implements Lexeme {
    private static final Pattern START = Pattern.compile("(?<![\\p{L}\\d])\\p{L}");
    private static final Pattern BETWEEN =
            Pattern.compile("\\s?[,;]\\s?(?:va\\s)?|\\s(?:va|cung|voi)\\s|\\s?&\\s?");
    private static final Pattern EXCEPT =
            Pattern.compile(
                    "\\b(?:tru|khong tinh|khong bao gom|khong ke|khong gom)\\s?:?\\s?(?:\\d+\\s)?"
                            + "(?:cac\\s|don vi\\s|ubnd\\s)*$");
    private static final int WORDS = 36;

    private final NameReader reader;

    Names(NameReader reader) {
        this.reader = reader;
    }

    @Override
    public void read(Line line) {
        Matcher starts = START.matcher(line.text());
        int from = 0;
        while (from < line.text().length() && starts.find(from)) {
            int place = starts.start();
            Optional<NameReader.Named> first = reader.at(line, place);
            if (first.isEmpty()) {
                from = place + 1;
                continue;
            }
            List<Token.Unit> units = series(line, first.get());
            take(line, place, units);
            from = units.get(units.size() - 1).span().to();
        }
    }

    private List<Token.Unit> series(Line line, NameReader.Named first) {
        List<Token.Unit> units = new ArrayList<>(List.of(first.unit()));
        NameReader.Named last = first;
        Matcher between = line.from(last.unit().span().to(), BETWEEN);
        while (between.lookingAt()) {
            Optional<NameReader.Named> next = reader.next(line, between.end(), last);
            if (next.isEmpty()) {
                break;
            }
            last = next.get();
            units.add(last.unit());
            between = line.from(last.unit().span().to(), BETWEEN);
        }
        return units;
    }

    private static void take(Line line, int place, List<Token.Unit> units) {
        boolean excepted = EXCEPT.matcher(line.before(place, WORDS)).find();
        if (units.size() == 1 && !excepted) {
            line.take(units.get(0));
            return;
        }
        Span span = units.get(0).span().through(units.get(units.size() - 1).span());
        line.take(new Token.Units(span, units, excepted));
    }
}
