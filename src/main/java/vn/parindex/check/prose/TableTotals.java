package vn.parindex.check.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.parindex.check.FindingKind;
import vn.parindex.model.Finding;
import vn.parindex.model.Value;
import vn.parindex.model.prose.Paragraph;

/** Totals in sentences against the areas in a table. */
final class TableTotals {
    private final ExaminedReport report;

    TableTotals(ExaminedReport report) {
        this.report = report;
    }

    List<Finding> findings() {
        List<Finding> found = new ArrayList<>();
        for (AreaTable table : AreaTable.in(report.text().manuscript())) {
            scores().forEach(score -> compared(table, score).ifPresent(found::add));
        }
        return found;
    }

    private Stream<Score> scores() {
        return report.text().sentences().stream()
                .filter(each -> each.paragraph().zone() == Paragraph.Zone.BODY)
                .filter(each -> OwnTime.of(report, each) && each.units().size() < 2)
                .flatMap(each -> Score.in(each).stream());
    }

    private static Optional<Finding> compared(AreaTable table, Score score) {
        Score.Kind kind = score.staged() ? score.kind() : table.only().orElse(score.kind());
        Optional<TableSum> sum = table.points(kind);
        boolean whole = score.points().whole().value().compareTo(table.maxima()) == 0;
        if (sum.isEmpty() || !whole || agrees(table, kind, score)) {
            return Optional.empty();
        }
        return Optional.of(
                FindingKind.SUM_AREAS
                        .at(score.said().place())
                        .fact("sum", sum.get().shown())
                        .expected(Value.of(sum.get().shownTotal()))
                        .found(Value.of(Sum.shown(score.points().part())))
                        .done());
    }

    // a total row that is wrong itself is told at the table
    private static boolean agrees(AreaTable table, Score.Kind kind, Score score) {
        return Stream.concat(
                        table.points(kind).map(TableSum::total).stream(),
                        table.total(kind).stream())
                .anyMatch(each -> each.compareTo(score.points().part().value()) == 0);
    }
}
