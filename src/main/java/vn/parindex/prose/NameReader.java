package vn.parindex.prose;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.parindex.rulebook.NameMatch;

/** Reads one name, with or without the word for its kind before it. */
final class NameReader {
    private static final Pattern LEAD =
            Pattern.compile(
                    "(?:(?:ubnd|uy ban nhan dan|hdnd|dang uy|hoi dong nhan dan|cong an|mttq|mat tran|doan|hoi)\\s)?(?:(?:cac|nhung|hai|ca)\\s)?(?:don vi:?\\s)?"
                            + "(xa|phuong|thi tran|dac khu|tt\\.?|p\\.)"
                            + "(?:\\s?(?:[,/]|va)\\s?(?:xa|phuong|thi tran|dac khu)(?![a-z]))*"
                            + "(?:\\s(?:gom|la|nhu|bao gom))?(?:\\s?[:(])?\\s?(?![a-z])?");
    private static final List<String> LEADING =
            List.of(
                    "xa", "phuong", "thi ", "dac ", "tt", "p.", "cac ", "ubnd", "uy ", "hdnd",
                    "dang ", "hoi ", "cong a", "mttq", "mat ", "doan ", "nhung ", "hai ", "ca ",
                    "don vi");
    private static final Pattern FORBIDDEN =
            Pattern.compile("(?<![a-z])" + Words.pattern("no-unit-before.txt") + "\\s?$");
    private static final Pattern OTHER_XA = Pattern.compile("(?<![a-z])(?:thi|hop tac|cap) $");
    private static final Pattern NO_NAME =
            Pattern.compile(Words.pattern("no-unit.txt") + "(?![a-z]).*");
    private static final Pattern NOT_BEHIND = Pattern.compile("\\s\\p{Lu}\\p{Ll}");
    private static final int WORDS = 24;

    private final NameIndex index;
    private final Set<String> elsewhere;

    NameReader(NameIndex index, Set<String> elsewhere) {
        this.index = index;
        this.elsewhere = elsewhere;
    }

    /**
     * A name that was read.
     *
     * @param kind the word for its kind before it, or before an earlier one of its list
     */
    record Named(Token.Unit unit, String kind) {}

    /** The name that begins a list, or stands alone. */
    Optional<Named> at(Line line, int place) {
        return led(line, place).or(() -> bare(line, place));
    }

    /** The next name of a list. */
    Optional<Named> next(Line line, int place, Named last) {
        Optional<Named> led = led(line, place);
        if (led.isPresent() || !isCapital(line, place)) {
            return led;
        }
        return known(line, place, "", last.kind())
                .or(() -> unknown(line, place, "").filter(named -> goesOn(line, named)));
    }

    private Optional<Named> led(Line line, int place) {
        if (LEADING.stream().noneMatch(word -> line.bare().startsWith(word, place))) {
            return Optional.empty();
        }
        Matcher lead = line.from(place, LEAD);
        if (!lead.lookingAt() || OTHER_XA.matcher(line.before(lead.start(1), WORDS)).find()) {
            return Optional.empty();
        }
        boolean blank = !Character.isLetterOrDigit(line.at(lead.end() - 1));
        if (!blank || lead.end() >= line.text().length()) {
            return Optional.empty();
        }
        boolean many = lead.group().strip().length() > lead.end(1) - place;
        String kind = many ? "" : kind(lead.group(1));
        boolean shortened = lead.group(1).startsWith("tt") || lead.group(1).startsWith("p.");
        Optional<Named> known = known(line, lead.end(), kind, kind);
        if (known.isPresent() || shortened || !isCapital(line, lead.end())) {
            return known;
        }
        return unknown(line, lead.end(), kind);
    }

    private Optional<Named> bare(Line line, int place) {
        if (!isCapital(line, place) || FORBIDDEN.matcher(line.before(place, WORDS)).find()) {
            return Optional.empty();
        }
        return known(line, place, "", "")
                .filter(named -> isSure(named.unit().match()))
                .filter(named -> named.unit().name().indexOf(' ') > 0)
                .filter(named -> !elsewhere.contains(Plain.of(named.unit().name())))
                .filter(named -> standsAlone(line, named.unit().span()));
    }

    private Optional<Named> known(Line line, int place, String kind, String listKind) {
        for (int end : index.ends(line, place)) {
            Span span = new Span(place, end);
            NameMatch match = index.match(kind, span.of(line.text()), listKind);
            if (!(match instanceof NameMatch.Unknown)) {
                return Optional.of(named(line, span, match, listKind));
            }
        }
        return Optional.empty();
    }

    private Optional<Named> unknown(Line line, int place, String kind) {
        CapitalRun run = CapitalRun.at(line, place);
        if (run.isEmpty() || NO_NAME.matcher(line.bare().substring(place, run.end())).matches()) {
            return Optional.empty();
        }
        for (int end : run.ends()) {
            Span span = new Span(place, end);
            NameMatch match = index.match(kind, span.of(line.text()), kind);
            if (!(match instanceof NameMatch.Unknown)) {
                return Optional.of(named(line, span, match, kind));
            }
        }
        if (run.isOneWord() || run.isAllCapitals()) {
            return Optional.empty();
        }
        Span span = new Span(place, run.end());
        return Optional.of(named(line, span, new NameMatch.Unknown(), kind));
    }

    private static Named named(Line line, Span span, NameMatch match, String kind) {
        return new Named(new Token.Unit(span, span.of(line.text()), match), kind);
    }

    // an unknown name in a list is one when the list goes on behind it or what befell it is told
    private static boolean goesOn(Line line, Named named) {
        return line.from(named.unit().span().to(), GOES_ON).lookingAt();
    }

    private static final Pattern GOES_ON =
            Pattern.compile(
                    "\\s?(?:[,;.:()]|$|(?:va|cung|voi|tang|giam|duy tri|giu|bi|dat|tru|co|khong|xep|chua|da|la|thuc hien|con|deu)(?![a-z]))");

    private static boolean isSure(NameMatch match) {
        return match instanceof NameMatch.Exact || match instanceof NameMatch.Alias;
    }

    // no piece of a longer name of a person or place
    private static boolean standsAlone(Line line, Span span) {
        return !line.printedFrom(span.to(), NOT_BEHIND).lookingAt()
                && !CapitalRun.endsAt(line, span.from());
    }

    private static boolean isCapital(Line line, int place) {
        return Character.isUpperCase(line.at(place)) || Character.isDigit(line.at(place));
    }

    private static String kind(String word) {
        return word.startsWith("tt") ? "thi tran" : word.startsWith("p.") ? "phuong" : word;
    }
}
