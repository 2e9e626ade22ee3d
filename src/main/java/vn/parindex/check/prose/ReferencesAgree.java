package vn.parindex.check.prose;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.parindex.check.FindingKind;
import vn.parindex.model.Finding;
import vn.parindex.model.Value;

/**
 * A document named more than once has one date and one symbol. Equal numbers of different bodies or
 * of different years are different documents; where the text doesn't say whose they are, they must
 * speak of the same subject to be taken for one.
 */
final class ReferencesAgree implements ProseCheck {
    /** From here on, no two documents of a body that a report names share a number by chance. */
    private static final int RARE = 100;

    private static final int SUBJECT_WORDS = 4;

    @Override
    public List<FindingKind> kinds() {
        return List.of(FindingKind.REF_TWO_DATES, FindingKind.REF_TWO_SYMBOLS);
    }

    @Override
    public List<Finding> find(ExaminedReport report) {
        List<Cited> all = Cited.in(report.text());
        List<Finding> findings = new ArrayList<>();
        Set<String> told = new HashSet<>();
        for (int later = 1; later < all.size(); later++) {
            for (int earlier = 0; earlier < later; earlier++) {
                between(all.get(earlier), all.get(later))
                        .filter(finding -> told.add(finding.code() + finding.facts()))
                        .ifPresent(findings::add);
            }
        }
        return findings;
    }

    private static Optional<Finding> between(Cited first, Cited second) {
        if (!first.document().number().equals(second.document().number())
                || first.date().isEmpty()
                || second.date().isEmpty()) {
            return Optional.empty();
        }
        LocalDate one = first.date().get();
        LocalDate other = second.date().get();
        boolean sameSymbol = first.symbol().equalsIgnoreCase(second.symbol());
        if (sameSymbol && !one.equals(other) && areOne(first, second)) {
            return Optional.of(
                    FindingKind.REF_TWO_DATES
                            .at(List.of(second.place(), first.place()))
                            .fact("document", second.symbol())
                            .fact("one", new Value.Day(one))
                            .fact("other", new Value.Day(other))
                            .done());
        }
        return !sameSymbol && one.equals(other) && isOneWithTwoSymbols(first, second)
                ? Optional.of(twoSymbols(first, second))
                : Optional.empty();
    }

    private static Finding twoSymbols(Cited first, Cited second) {
        return FindingKind.REF_TWO_SYMBOLS
                .at(List.of(second.place(), first.place()))
                .fact("date", new Value.Day(first.date().orElseThrow()))
                .fact("one", first.symbol())
                .fact("other", second.symbol())
                .done();
    }

    private static boolean areOne(Cited first, Cited second) {
        if (first.document().year().isPresent()) {
            return true;
        }
        boolean sameYear =
                first.date().map(LocalDate::getYear).equals(second.date().map(LocalDate::getYear));
        boolean alike = alike(first, second);
        if (first.issuer().equals(second.issuer())) {
            return sameYear || alike || first.number() >= RARE;
        }
        return open(first, second) && (alike || (sameYear && first.number() >= RARE));
    }

    private static boolean isOneWithTwoSymbols(Cited first, Cited second) {
        boolean sameBody = first.issuer().equals(second.issuer()) || open(first, second);
        return sameBody && (first.number() >= RARE || alike(first, second));
    }

    private static boolean open(Cited first, Cited second) {
        return first.issuer().isEmpty() || second.issuer().isEmpty();
    }

    private static boolean alike(Cited first, Cited second) {
        List<String> one = words(first);
        List<String> other = words(second);
        int shared = 0;
        while (shared < Math.min(one.size(), other.size())
                && one.get(shared).equals(other.get(shared))) {
            shared++;
        }
        return shared >= SUBJECT_WORDS;
    }

    private static List<String> words(Cited cited) {
        return Arrays.stream(cited.subject().split("[^\\p{L}\\d]+"))
                .filter(
                        word ->
                                !Set.of("ve", "viec", "v", "ban", "hanh", "phe", "duyet")
                                        .contains(word))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
