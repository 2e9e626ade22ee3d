package vn.parindex.check.prose;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.parindex.check.FindingKind;
import vn.parindex.model.Finding;
import vn.parindex.model.Value;
import vn.parindex.prose.Sentence;
import vn.parindex.prose.Token;

/** "Đều đạt trên 71 điểm" against the lowest total of the table of all units. */
final class LowestScore implements ProseCheck {
    private static final Pattern ALL = Pattern.compile("\\b(deu|tat ca|100 ?%|toan bo)\\b");
    private static final Pattern ABOVE = Pattern.compile("\\b(tren|hon|cao hon|lon hon|vuot)$");
    private static final Pattern FROM = Pattern.compile("\\b(tu|khong duoi)$");
    private static final Pattern UPWARDS = Pattern.compile("^diem tro len\\b");
    private static final Pattern TOTAL =
            Pattern.compile("\\b(tong diem|tong so diem|diem tong|ket qua|tong cong|chi so)\\b");
    private static final int LEAST_UNITS = 3;

    @Override
    public List<FindingKind> kinds() {
        return List.of(FindingKind.TEXT_LOWEST);
    }

    @Override
    public List<Finding> find(ExaminedReport report) {
        Optional<Table.Entry> lowest =
                Table.in(report.text().manuscript()).stream()
                        .flatMap(table -> lowest(table).stream())
                        .findFirst();
        return lowest.stream()
                .flatMap(
                        entry ->
                                report.text().sentences().stream()
                                        .flatMap(sentence -> claims(sentence, entry)))
                .toList();
    }

    private static Optional<Table.Entry> lowest(Table table) {
        return totals(table)
                .flatMap(
                        scores ->
                                scores.stream()
                                        .min(
                                                Comparator.comparing(
                                                        each -> each.value().orElseThrow())));
    }

    /** The totals of all units. */
    static Optional<List<Table.Entry>> totals(Table table) {
        for (int column = 0; column < table.columns(); column++) {
            int here = column;
            List<Table.Entry> scores =
                    TablesAddUp.single(table).stream()
                            .map(row -> table.at(row, here))
                            .filter(each -> each.value().isPresent() && !each.isPercent())
                            .toList();
            if (TOTAL.matcher(table.title(column)).find() && scores.size() >= LEAST_UNITS) {
                return Optional.of(scores);
            }
        }
        return Optional.empty();
    }

    private static Stream<Finding> claims(Sentence sentence, Table.Entry lowest) {
        BigDecimal least = lowest.value().orElseThrow();
        return ALL.matcher(Bare.of(sentence.text())).find()
                ? Said.in(sentence).stream()
                        .filter(
                                said ->
                                        said.number() instanceof Token.Figure
                                                && said.figure().measure().startsWith("diem"))
                        .filter(said -> contradicts(said, least))
                        .map(said -> told(said, lowest))
                : Stream.empty();
    }

    private static boolean contradicts(Said said, BigDecimal least) {
        int order = least.compareTo(said.value());
        boolean above = ABOVE.matcher(said.before()).find();
        boolean from =
                FROM.matcher(said.before()).find()
                        && (UPWARDS.matcher(said.after()).find()
                                || said.before().endsWith("khong duoi"));
        return (above && order <= 0) || (from && order < 0);
    }

    private static Finding told(Said said, Table.Entry lowest) {
        String least = Sum.shown(lowest.value().orElseThrow(), lowest.decimals());
        return FindingKind.TEXT_LOWEST
                .at(List.of(said.place(), lowest.place()))
                .expected(Value.of(least))
                .found(Value.of(Sum.shown(said.figure())))
                .done();
    }
}
