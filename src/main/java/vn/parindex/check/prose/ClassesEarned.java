package vn.parindex.check.prose;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.parindex.check.Draft;
import vn.parindex.check.FindingKind;
import vn.parindex.language.Messages;
import vn.parindex.language.Written;
import vn.parindex.model.Finding;
import vn.parindex.model.Place;
import vn.parindex.model.ReportKind;
import vn.parindex.model.Value;
import vn.parindex.prose.Sentence;
import vn.parindex.prose.Span;
import vn.parindex.prose.Token;

/**
 * A class that is printed for a unit, in its table row or its sentence, is the one that its total
 * and its lowest area earn. The district itself is classed by its province, so in its report the
 * criteria set's own limits count only where a commune is named.
 */
final class ClassesEarned implements ProseCheck {
    private static final Pattern GIVEN =
            Pattern.compile(
                    "(?:(?:xếp|phân|đạt) loại|xếp mức|đánh giá (?:là )?)\\s*:? ?[\"“]?(?<class>"
                            + ClassBand.CLASS
                            + ")(?!\\p{L})",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern NO_TOTAL =
            Pattern.compile(
                    "linh vuc|tieu chi|tu cham|tu danh gia|xhh|dieu tra|\\btru\\b|nam truoc");

    @Override
    public List<FindingKind> kinds() {
        return List.of(FindingKind.CLASS_DIFFERS);
    }

    @Override
    public List<Finding> find(ExaminedReport report) {
        ClassRules rules = ClassRules.of(report);
        List<Finding> findings = new ArrayList<>();
        if (rules.rules().isEmpty()) {
            return findings;
        }
        for (UnitTable table : UnitTable.in(report)) {
            table.lines().forEach(each -> inRow(each, rules).ifPresent(findings::add));
        }
        for (Sentence sentence : report.text().sentences()) {
            boolean ofUnit =
                    report.recognition().kind() != ReportKind.AGGREGATE
                            || sentence.each(Token.Unit.class).count() == 1;
            if (ClassBand.in(sentence).isEmpty() && (rules.printed() || ofUnit)) {
                inSentence(sentence, rules).ifPresent(findings::add);
            }
        }
        return findings;
    }

    private static Optional<Finding> inRow(UnitTable.Line line, ClassRules rules) {
        if (line.given().isEmpty() || line.total().isEmpty()) {
            return Optional.empty();
        }
        String given = line.given().get().text();
        BigDecimal total = line.total().get();
        String result = line.name() + " (" + percent(total) + ")";
        return rules.instead(given, total, line.leastArea())
                .map(
                        rule ->
                                finding(
                                        draft(UnitTable.place(line.given().get()), given, rule),
                                        result,
                                        line.leastArea()));
    }

    private static Optional<Finding> inSentence(Sentence sentence, ClassRules rules) {
        Matcher given = GIVEN.matcher(sentence.text());
        if (!given.find()) {
            return Optional.empty();
        }
        int start = sentence.span().from();
        Span words = new Span(start + given.start("class"), start + given.end("class"));
        Shares shares = Shares.of(sentence, words.from());
        if (shares.totals().size() != 1 || given.find()) {
            return Optional.empty();
        }
        BigDecimal total = shares.totals().get(0);
        String printed = words.of(sentence.paragraph().text());
        Optional<BigDecimal> least = shares.areas().stream().min(BigDecimal::compareTo);
        return rules.instead(printed, total, least)
                .map(
                        rule ->
                                finding(
                                        draft(sentence.at(words), printed, rule),
                                        percent(total),
                                        least));
    }

    /** What a sentence says of totals, up to the class, and of areas. */
    private record Shares(List<BigDecimal> totals, List<BigDecimal> areas) {

        static Shares of(Sentence sentence, int end) {
            Shares shares = new Shares(new ArrayList<>(), new ArrayList<>());
            String text = sentence.paragraph().text();
            int from = sentence.span().from();
            for (Token token : sentence.tokens()) {
                Optional<BigDecimal> percent = percent(token);
                if (percent.isPresent() && token.span().from() >= from) {
                    String label = Plain.of(text.substring(from, token.span().from()));
                    boolean total = !NO_TOTAL.matcher(label).find();
                    if (label.contains("linh vuc")) {
                        shares.areas().add(percent.get());
                    } else if (total && token.span().from() < end) {
                        shares.totals().add(percent.get());
                    }
                    from = token.span().to();
                }
            }
            return shares;
        }
    }

    private static Optional<BigDecimal> percent(Token token) {
        if (token instanceof Token.Figure figure) {
            boolean points = figure.measure().equals("diem") || figure.isPercent();
            return points ? Optional.of(figure.value()) : Optional.empty();
        }
        return token instanceof Token.Proportion proportion
                        && proportion.whole().value().compareTo(BigDecimal.valueOf(100)) == 0
                ? Optional.of(proportion.part().value())
                : Optional.empty();
    }

    private static Draft draft(Place.Quote place, String given, ClassRules.Rule rule) {
        return FindingKind.CLASS_DIFFERS
                .at(place)
                .found(Value.of(given))
                .expected(Value.of(rule.name()))
                .fact("rule", rule.shown());
    }

    private static Finding finding(Draft draft, String result, Optional<BigDecimal> least) {
        least.ifPresent(each -> draft.fact("area", percent(each)));
        return draft.fact("result", result).done();
    }

    private static String percent(BigDecimal number) {
        BigDecimal rounded = number.setScale(2, RoundingMode.HALF_UP).stripTrailingZeros();
        return Written.number(rounded, Messages.VIETNAMESE) + "%";
    }
}
