package vn.parindex.check.prose;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.parindex.check.FindingKind;
import vn.parindex.model.Finding;
import vn.parindex.model.Place;
import vn.parindex.model.ReportKind;
import vn.parindex.model.Value;
import vn.parindex.prose.Sentence;
import vn.parindex.prose.Span;
import vn.parindex.prose.Token;

/** "Đạt điểm tối đa" against the points printed for the same area or criterion. */
final class FullScore implements ProseCheck {
    private static final Pattern CLAIM =
            Pattern.compile(
                    "(?<!khong |chua )(?<!khong co |chua co )\\bdat (duoc )?((so )?diem )?(toi da|tuyet doi)\\b(?! la)");
    private static final Pattern LIMITED =
            Pattern.compile(
                    "\\b(khong|chua|mot so|nhieu|phan dau|muc tieu|de dat|nham|can|neu)\\b");

    /** Words that claim all points, and where they stand. */
    private record Claim(Place.Quote place, String words) {}

    @Override
    public List<FindingKind> kinds() {
        return List.of(FindingKind.TEXT_FULL_SCORE);
    }

    @Override
    public List<Finding> find(ExaminedReport report) {
        return report.text().sentences().stream()
                .filter(sentence -> !LIMITED.matcher(Bare.of(sentence.text())).find())
                .filter(sentence -> NamedUnits.units(sentence).findAny().isEmpty())
                .flatMap(sentence -> claim(report, sentence).stream())
                .toList();
    }

    private static Optional<Finding> claim(ExaminedReport report, Sentence sentence) {
        String bare = Bare.of(sentence.paragraph().text());
        Matcher claim = CLAIM.matcher(bare).region(sentence.span().from(), sentence.span().to());
        if (!claim.find()) {
            return Optional.empty();
        }
        Span words = new Span(claim.start(), claim.end());
        String before = bare.substring(sentence.span().from(), claim.start());
        return scores(report)
                .filter(score -> less(score) && meant(report, score.kind()))
                .filter(score -> same(score, sentence, before))
                .findFirst()
                .map(
                        score ->
                                FindingKind.TEXT_FULL_SCORE
                                        .at(List.of(sentence.at(words), score.said().place()))
                                        .fact("claim", words.of(sentence.paragraph().text()))
                                        .fact("quote", score.said().sentence().text())
                                        .found(Value.of(shown(score)))
                                        .done())
                .or(
                        () ->
                                inTable(
                                        report,
                                        new Claim(
                                                sentence.at(words),
                                                words.of(sentence.paragraph().text())),
                                        before));
    }

    // what a unit says of itself is of its own points
    private static boolean meant(ExaminedReport report, Score.Kind kind) {
        boolean own = report.recognition().kind() == ReportKind.SELF_ASSESSMENT;
        return kind == Score.Kind.APPRAISED || (own && kind == Score.Kind.SELF);
    }

    private static Optional<Finding> inTable(ExaminedReport report, Claim claim, String before) {
        for (AreaTable areas : AreaTable.in(report.text().manuscript())) {
            Optional<Score.Kind> kind =
                    areas.columns().keySet().stream()
                            .filter(each -> meant(report, each))
                            .findFirst();
            for (int row : kind.isEmpty() ? List.<Integer>of() : areas.rows()) {
                Table.Entry points = areas.table().at(row, areas.columns().get(kind.get()));
                Table.Entry most = areas.table().at(row, areas.maximum());
                if (points.isPlain()
                        && points.value().get().compareTo(most.value().get()) < 0
                        && AreaName.named(areas.table().label(row), before)) {
                    return Optional.of(inRow(claim, points, most, areas.table().rows().get(row)));
                }
            }
        }
        return Optional.empty();
    }

    private static Finding inRow(
            Claim claim, Table.Entry points, Table.Entry most, List<Table.Entry> row) {
        String printed =
                row.stream()
                        .map(Table.Entry::text)
                        .filter(each -> !each.isBlank())
                        .collect(Collectors.joining(" | "));
        return FindingKind.TEXT_FULL_SCORE
                .at(List.of(claim.place(), points.place()))
                .fact("claim", claim.words())
                .fact("quote", printed)
                .found(Value.of(points.text() + "/" + most.text()))
                .done();
    }

    private static Stream<Score> scores(ExaminedReport report) {
        return report.text().sentences().stream()
                .filter(sentence -> OwnTime.of(report, sentence))
                .filter(sentence -> NamedUnits.units(sentence).findAny().isEmpty())
                .flatMap(sentence -> Score.in(sentence).stream());
    }

    private static boolean less(Score score) {
        return score.points().part().value().compareTo(score.points().whole().value()) < 0;
    }

    private static boolean same(Score score, Sentence claim, String before) {
        Sentence printed = score.said().sentence();
        if (printed.equals(claim)) {
            return Score.in(claim).size() == 1;
        }
        List<String> codes = codes(claim);
        if (!codes.isEmpty()) {
            return codes.equals(codes(printed));
        }
        String bare = Bare.of(printed.paragraph().text());
        String name =
                bare.substring(printed.span().from(), score.points().span().from())
                        .replaceFirst(":.*", "");
        return AreaName.named(name, before);
    }

    private static List<String> codes(Sentence sentence) {
        return sentence.each(Token.Criterion.class).map(Token.Criterion::code).toList();
    }

    private static String shown(Score score) {
        return Sum.shown(score.points().part()) + "/" + Sum.shown(score.points().whole());
    }
}
