package vn.parindex.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.parindex.model.Column;
import vn.parindex.model.Entry;
import vn.parindex.model.Finding;
import vn.parindex.model.LeafEntry;
import vn.parindex.model.TotalEntry;
import vn.parindex.model.Value;

/**
 * A printed sum is the sum of its parts: of the leaves, or of the sums printed below it, so that
 * one wrong sum is named once and not again at every level above.
 */
final class TotalsAddUp implements Check {
    private static final BigDecimal TOLERANCE = new BigDecimal("0.005");

    @Override
    public List<FindingKind> kinds() {
        return List.of(FindingKind.TOTAL_DIFFERS, FindingKind.MAX_TOTAL_DIFFERS);
    }

    @Override
    public List<Finding> find(Examined examined) {
        return examined.submission().totals().stream()
                .filter(total -> total.column() != Column.COMPUTED)
                .flatMap(total -> finding(examined, total).stream())
                .toList();
    }

    private static Optional<Finding> finding(Examined examined, TotalEntry total) {
        BigDecimal expected = sum(leaves(examined, total));
        BigDecimal byParts = sum(parts(examined, total));
        return LeafCase.number(total.entry())
                .filter(printed -> differ(printed, expected) && differ(printed, byParts))
                .filter(
                        printed ->
                                total.column() != Column.MAX
                                        || differ(printed, official(examined, total)))
                .map(printed -> finding(total, expected));
    }

    private static Finding finding(TotalEntry total, BigDecimal expected) {
        FindingKind kind =
                total.column() == Column.MAX
                        ? FindingKind.MAX_TOTAL_DIFFERS
                        : FindingKind.TOTAL_DIFFERS;
        Draft draft =
                kind.at(total.entry().place())
                        .expected(Value.of(expected))
                        .found(total.entry().value());
        if (!total.code().isEmpty()) {
            draft.fact("code", total.code());
        }
        return draft.done();
    }

    private static Stream<BigDecimal> leaves(Examined examined, TotalEntry total) {
        return examined.submission().leaves().stream()
                .filter(leaf -> isBelow(leaf.code(), total.code()))
                .flatMap(leaf -> cell(leaf, total.column()).flatMap(LeafCase::number).stream());
    }

    // printed sums right below this one, and the leaves that stand in none of them
    private static Stream<BigDecimal> parts(Examined examined, TotalEntry total) {
        List<TotalEntry> below =
                examined.submission().totals().stream()
                        .filter(each -> each.column() == total.column())
                        .filter(each -> isBelow(each.code(), total.code()))
                        .toList();
        List<TotalEntry> direct =
                below.stream()
                        .filter(
                                one ->
                                        below.stream()
                                                .noneMatch(
                                                        other -> isBelow(one.code(), other.code())))
                        .toList();
        Stream<BigDecimal> alone =
                examined.submission().leaves().stream()
                        .filter(leaf -> isBelow(leaf.code(), total.code()))
                        .filter(
                                leaf ->
                                        direct.stream()
                                                .noneMatch(
                                                        each -> isBelow(leaf.code(), each.code())))
                        .flatMap(
                                leaf ->
                                        cell(leaf, total.column())
                                                .flatMap(LeafCase::number)
                                                .stream());
        return Stream.concat(
                direct.stream().flatMap(each -> LeafCase.number(each.entry()).stream()), alone);
    }

    private static Optional<Entry> cell(LeafEntry leaf, Column column) {
        return column == Column.MAX ? leaf.max() : leaf.self();
    }

    // a maximum may be printed as the set has it, whatever else was overwritten
    private static BigDecimal official(Examined examined, TotalEntry total) {
        return examined.set().leaves().stream()
                .filter(leaf -> isBelow(leaf.code(), total.code()))
                .map(leaf -> leaf.max())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static boolean isBelow(String code, String parent) {
        return parent.isEmpty() ? !code.isEmpty() : code.startsWith(parent + ".");
    }

    private static boolean differ(BigDecimal one, BigDecimal other) {
        return one.subtract(other).abs().compareTo(TOLERANCE) > 0;
    }

    private static BigDecimal sum(Stream<BigDecimal> numbers) {
        return numbers.reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
