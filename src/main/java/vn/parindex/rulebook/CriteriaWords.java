package vn.parindex.rulebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.parindex.language.Messages;
import vn.parindex.language.Series;

/** A criteria set in words: how every leaf, class and tie was understood. */
public final class CriteriaWords {
    private static final String INDENT = "  ";

    private final Messages texts;
    private final LeafWords leaves;
    private final List<String> lines = new ArrayList<>();

    private CriteriaWords(Locale locale) {
        texts = Messages.of("criteria", locale);
        leaves = new LeafWords(texts);
    }

    /** The whole set, many lines. */
    public static String of(CriteriaSet set, Locale locale) {
        CriteriaWords words = new CriteriaWords(locale);
        words.head(set);
        set.areas().forEach(words::area);
        words.classes(set.classes());
        words.adjustments(set.adjustments());
        words.ties(set.ties());
        return String.join("\n", words.lines);
    }

    private void head(CriteriaSet set) {
        String year = String.valueOf(set.year());
        line("words.head", Map.of("id", set.id(), "year", year, "title", set.title()));
        if (!set.legalBasis().isEmpty()) {
            line("words.basis", Map.of("basis", set.legalBasis()));
        }
        line(
                "words.size",
                Map.of(
                        "areas", set.areas().size(),
                        "leaves", set.leaves().size(),
                        "max", set.max()));
        line(
                "words.print",
                Map.of(
                        "step", set.selfStep(),
                        "total", set.totalDecimals(),
                        "percent", set.percentDecimals()));
    }

    private void area(Area area) {
        lines.add("");
        line("words.branch", Map.of("code", area.code(), "name", area.name(), "max", area.max()));
        for (Row row : area.rows()) {
            String indent = INDENT.repeat(row.code().split("\\.", -1).length - 1);
            if (row instanceof Leaf leaf) {
                List<String> said = leaves.of(leaf);
                lines.add(indent + said.get(0));
                said.stream().skip(1).forEach(line -> lines.add(indent + INDENT + line));
            } else {
                Map<String, Object> facts =
                        Map.of("code", row.code(), "name", row.name(), "max", row.max());
                lines.add(indent + texts.text("words.branch", facts));
            }
        }
    }

    private void classes(List<ClassRow> rows) {
        lines.add("");
        line("words.classes", Map.of());
        for (ClassRow row : rows) {
            boolean total = row.totalFrom().signum() > 0;
            boolean area = row.everyAreaFrom().signum() > 0;
            String which = total ? area ? "both" : "total" : area ? "area" : "rest";
            lines.add(
                    INDENT
                            + texts.text(
                                    "words.class." + which,
                                    Map.of(
                                            "name", row.name(),
                                            "total", row.totalFrom(),
                                            "area", row.everyAreaFrom())));
        }
    }

    private void adjustments(Adjustments adjustments) {
        lines.add("");
        if (adjustments.items().isEmpty()) {
            line("words.adjustments.none", Map.of());
            return;
        }
        line(
                "words.adjustments",
                Map.of("bonus", adjustments.bonusCap(), "penalty", adjustments.penaltyCap()));
        adjustments.items().forEach(item -> lines.add(INDENT + item(item)));
    }

    private String item(AdjustmentItem item) {
        String per = item.per().isEmpty() ? "" : texts.text("words.per", Map.of("per", item.per()));
        String cap =
                item.cap().map(most -> texts.text("words.cap", Map.of("cap", most))).orElse("");
        return texts.text(
                item.points().signum() > 0 ? "words.bonus" : "words.penalty",
                Map.of(
                        "code", item.code(),
                        "name", item.name(),
                        "points", item.points().abs(),
                        "per", per,
                        "cap", cap));
    }

    private void ties(TieRule ties) {
        lines.add("");
        List<String> breakers = new ArrayList<>();
        for (String breaker : ties.breakers()) {
            if (!breaker.equals(TieReader.BY_NAME)) {
                breakers.add(texts.text("words.breaker.area", Map.of("code", breaker)));
            }
        }
        // the name always decides last
        breakers.add(texts.text("words.breaker.name"));
        line(
                "words.ties." + ties.kind().name(),
                Map.of("breakers", Series.joined(breakers, texts.locale())));
    }

    private void line(String key, Map<String, ?> facts) {
        lines.add(texts.text(key, facts));
    }
}
