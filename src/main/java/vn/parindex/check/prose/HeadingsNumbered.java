package vn.parindex.check.prose;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.parindex.check.FindingKind;
import vn.parindex.model.Finding;
import vn.parindex.model.Place;
import vn.parindex.model.prose.Paragraph;
import vn.parindex.prose.Heading;

/**
 * Headings beside one another are numbered one after the other. Beginning anew with 1 or a is
 * always right, and letters may follow either alphabet: d, đ, e or d, e.
 */
final class HeadingsNumbered implements ProseCheck {
    private static final String LETTERS = "abcdđefghijklmnopqrstuvwxyz";

    /** Letters that a count may leave out. */
    private static final String OPTIONAL = "đfjwz";

    @Override
    public List<FindingKind> kinds() {
        return List.of(FindingKind.NUMBERING_TWICE, FindingKind.NUMBERING_SKIPPED);
    }

    @Override
    public List<Finding> find(ExaminedReport report) {
        List<Paragraph> paragraphs = report.text().manuscript().paragraphs();
        Map<Integer, List<Heading>> beside = new HashMap<>();
        List<Finding> findings = new ArrayList<>();
        for (Heading heading : report.text().headings()) {
            beside.keySet().removeIf(depth -> depth > heading.depth());
            List<Heading> before =
                    beside.computeIfAbsent(heading.depth(), depth -> new ArrayList<>());
            if (value(heading).isEmpty()) {
                continue;
            }
            if (begins(heading, before)) {
                before.clear();
            } else {
                compared(heading, before, paragraphs).ifPresent(findings::add);
            }
            before.add(heading);
        }
        return findings;
    }

    // after 1 another 1 may begin a list anew, unless both look like titles
    private static boolean begins(Heading heading, List<Heading> before) {
        boolean first = value(heading).orElse(0) == 1;
        boolean again =
                before.size() == 1
                        && heading.paragraph().look().bold()
                        && before.get(0).paragraph().look().bold()
                        && series(heading).equals(series(before.get(0)));
        return before.isEmpty()
                || (first && !again)
                || !series(heading).equals(series(before.get(before.size() - 1)));
    }

    private static Optional<Finding> compared(
            Heading heading, List<Heading> before, List<Paragraph> paragraphs) {
        int value = value(heading).orElse(0);
        Optional<Heading> same =
                before.stream().filter(each -> value(each).orElse(0) == value).findFirst();
        if (same.isPresent()) {
            return Optional.of(
                    FindingKind.NUMBERING_TWICE
                            .at(List.of(place(heading), place(same.get())))
                            .fact("number", heading.number())
                            .fact("first", same.get().title())
                            .fact("second", heading.title())
                            .done());
        }
        Heading last = before.get(before.size() - 1);
        int gap = value - value(last).orElse(0);
        if (gap <= 1 || follows(last, heading) || standsBetween(last, heading, paragraphs)) {
            return Optional.empty();
        }
        return Optional.of(
                FindingKind.NUMBERING_SKIPPED
                        .at(place(heading))
                        .fact("before", last.number())
                        .fact("number", heading.number())
                        .done());
    }

    private static boolean follows(Heading last, Heading heading) {
        if (!isLetter(heading)) {
            return false;
        }
        String skipped = LETTERS.substring(value(last).orElse(0), value(heading).orElse(1) - 1);
        return skipped.chars().allMatch(letter -> OPTIONAL.indexOf(letter) >= 0);
    }

    // a numbered paragraph too long to be a heading is no gap
    private static boolean standsBetween(Heading last, Heading heading, List<Paragraph> all) {
        String prefix = heading.style() == Heading.Style.DECIMAL ? series(heading) + "." : "";
        Pattern missing =
                Pattern.compile(
                        "^\\(?" + Pattern.quote(prefix + next(last, heading)) + "[.)/:, ].*",
                        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
        return all.stream()
                .filter(each -> each.number() > last.paragraph().number())
                .filter(each -> each.number() < heading.paragraph().number())
                .map(each -> each.mark().map(mark -> mark.label() + " ").orElse("") + each.text())
                .anyMatch(text -> missing.matcher(text).matches());
    }

    private static String next(Heading last, Heading heading) {
        int value = value(last).orElse(0) + 1;
        return switch (heading.style()) {
            case LETTER, CAPITAL -> LETTERS.substring(value - 1, value);
            case ROMAN, PART -> Ordinal.roman(value);
            case ARABIC, DECIMAL, NONE -> String.valueOf(value);
        };
    }

    private static boolean isLetter(Heading heading) {
        return heading.style() == Heading.Style.LETTER || heading.style() == Heading.Style.CAPITAL;
    }

    private static Optional<Integer> value(Heading heading) {
        if (isLetter(heading)) {
            String letter = heading.number().strip().toLowerCase(Locale.ROOT);
            int at = letter.length() == 1 ? LETTERS.indexOf(letter) : -1;
            return at < 0 ? Optional.empty() : Optional.of(at + 1);
        }
        return Ordinal.of(heading).map(Ordinal::value);
    }

    private static String series(Heading heading) {
        return isLetter(heading)
                ? heading.style().name()
                : Ordinal.of(heading).map(Ordinal::series).orElse("");
    }

    private static Place.Quote place(Heading heading) {
        String text = heading.paragraph().text();
        int at = text.indexOf(heading.number());
        boolean printed = at >= 0 && at < 12 && !heading.number().isEmpty();
        int from = printed ? at : 0;
        int to = printed ? at + heading.number().length() : text.length();
        return new Place.Quote(heading.paragraph().number(), text, from, to);
    }
}
