package vn.parindex.prose;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import vn.parindex.language.Folding;
import vn.parindex.model.Stated;
import vn.parindex.rulebook.ReportGuide;
import vn.parindex.rulebook.ReportGuide.Indicator;

/**
 * The figures that a report states about the indicators of the guide, at most one for each.
 *
 * <p>Where several are stated, the one counts that stands in a paragraph with most of its whole and
 * parts, then the one that is called a total, then the first of a sentence. When different figures
 * are still left, none is taken: nothing is guessed. Plans and proposals state nothing.
 */
public final class Figures {
    /** What was at another time, or should be. */
    private static final Pattern NOT_NOW =
            Pattern.compile(
                    " (?:cung ky|so voi|nam truoc|ky truoc|quy truoc|chi tieu|phan dau|du kien"
                            + "|theo ke hoach|ke hoach giao|con thieu|khong du|chua du|toi thieu|it nhat|trung binh|binh quan) ");

    private static final String TOTAL = " tong ";

    private final ReportGuide guide;
    private final List<String> series;
    private final Map<String, List<Phrase>> phrases = new HashMap<>();
    private final Map<String, List<Hit>> hits = new LinkedHashMap<>();

    private Figures(ReportGuide guide) {
        this.guide = guide;
        guide.indicators()
                .forEach(
                        each ->
                                phrases.put(
                                        each.code(),
                                        each.phrases().stream().map(Phrase::of).toList()));
        series =
                guide.indicators().stream()
                        .flatMap(indicator -> indicator.phrases().stream())
                        .flatMap(phrase -> Pattern.compile(" [+-] ").splitAsStream(phrase))
                        .filter(part -> part.contains(","))
                        .distinct()
                        .toList();
    }

    /** The figures in the order of the guide. */
    public static List<Stated> stated(Understood text, ReportGuide guide) {
        Figures figures = new Figures(guide);
        figures.read(text);
        List<Stated> stated = new ArrayList<>();
        for (Indicator indicator : guide.indicators()) {
            figures.best(indicator)
                    .ifPresent(
                            clause ->
                                    stated.add(
                                            new Stated(
                                                    indicator.code(),
                                                    clause.figure().value(),
                                                    clause.sentence().at(clause.figure().span()))));
        }
        return List.copyOf(stated);
    }

    /** A figure that may be the indicator's. */
    private record Hit(Clause clause, Indicator indicator) {
        int paragraph() {
            return clause.sentence().paragraph().number();
        }
    }

    private void read(Understood text) {
        Set<Integer> plans = new Plans(guide).paragraphs(text.headings());
        String before = "";
        for (Sentence sentence : text.sentences()) {
            if (!plans.contains(sentence.paragraph().number())) {
                for (Clause clause : Clause.of(sentence, series, before)) {
                    indicator(clause)
                            .ifPresent(
                                    each ->
                                            hits.computeIfAbsent(
                                                            each.code(), code -> new ArrayList<>())
                                                    .add(new Hit(clause, each)));
                    before = clause.measure();
                }
            }
        }
    }

    /** The indicator with the longest phrase that fits. */
    private Optional<Indicator> indicator(Clause clause) {
        if (NOT_NOW.matcher(clause.words()).find() || clause.figure().decimals() > 0) {
            return Optional.empty();
        }
        return guide.indicators().stream()
                .map(indicator -> new Fit(indicator, weight(indicator, clause)))
                .filter(fit -> fit.weight() > 0)
                .max(Comparator.comparingInt(Fit::weight))
                .map(Fit::indicator);
    }

    private record Fit(Indicator indicator, int weight) {}

    private int weight(Indicator indicator, Clause clause) {
        return phrases.get(indicator.code()).stream()
                .filter(phrase -> phrase.at(clause.words()).isPresent())
                .filter(phrase -> counts(indicator, phrase, clause.measure()))
                .mapToInt(Phrase::weight)
                .max()
                .orElse(0);
    }

    /** What is counted is what the indicator counts, or the phrase itself says so. */
    private static boolean counts(Indicator indicator, Phrase phrase, String measure) {
        String own = Folding.bare(indicator.measure());
        String plain = Phrase.plain(measure);
        return Phrase.plain(own).equals(plain)
                || Pattern.compile(", ").splitAsStream(own).anyMatch(measure::equals)
                || (!measure.isEmpty()
                        && phrase.all().stream().anyMatch(word -> word.contains(plain)));
    }

    private Optional<Clause> best(Indicator indicator) {
        List<Hit> all = hits.getOrDefault(indicator.code(), List.of());
        int most = all.stream().mapToInt(this::standing).max().orElse(0);
        List<Hit> top = all.stream().filter(hit -> standing(hit) == most).toList();
        Set<BigDecimal> numbers = new HashSet<>();
        Set<Sentence> sentences = new HashSet<>();
        for (Hit hit : top) {
            numbers.add(hit.clause().figure().value().stripTrailingZeros());
            sentences.add(hit.clause().sentence());
        }
        boolean clear = numbers.size() == 1 || sentences.size() == 1;
        return clear ? top.stream().findFirst().map(Hit::clause) : Optional.empty();
    }

    private int standing(Hit hit) {
        long family =
                hits.values().stream()
                        .flatMap(List::stream)
                        .filter(other -> other.paragraph() == hit.paragraph())
                        .map(Hit::indicator)
                        .distinct()
                        .filter(other -> isKin(other, hit.indicator()))
                        .count();
        return (int) family * 2 + (hit.clause().words().contains(TOTAL) ? 1 : 0);
    }

    private boolean isKin(Indicator one, Indicator other) {
        return !one.equals(other) && root(one).equals(root(other));
    }

    private Indicator root(Indicator indicator) {
        Indicator root = indicator;
        for (int i = 0; i < guide.indicators().size(); i++) {
            root = root.whole().flatMap(guide::indicator).orElse(root);
        }
        return root;
    }
}
