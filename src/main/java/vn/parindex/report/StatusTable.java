package vn.parindex.report;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.parindex.model.Filed;
import vn.parindex.model.Severity;
import vn.parindex.model.Standing;
import vn.parindex.model.Unit;
import vn.parindex.model.UnitResult;

/** Every unit: what it has sent, how that stands, and what it scored. */
final class StatusTable {
    private static final List<String> COLUMNS =
            List.of(
                    "table.unit",
                    "column.stage",
                    "column.received",
                    "column.versions",
                    "column.errors",
                    "column.warnings",
                    "page.score",
                    "annex.class",
                    "column.file",
                    "column.report");

    private final Telling telling;
    private final Bearings bearings;
    private final Reporters reporters;

    private StatusTable(Telling telling, Bearings bearings) {
        this.telling = telling;
        this.bearings = bearings;
        this.reporters = new Reporters(telling);
    }

    static String html(Telling telling, Bearings bearings) {
        StatusTable table = new StatusTable(telling, bearings);
        return """
        <section aria-labelledby="units">
        <h2 id="units">%s</h2>
        <p class="filter" hidden><label for="filter">%s</label> \
        <input id="filter" type="search" autocomplete="off"></p>
        <table>
        <thead><tr>%s</tr></thead>
        <tbody>
        %s</tbody>
        </table>
        </section>
        """
                .formatted(
                        Escaped.text(telling.text("page.units")),
                        Escaped.text(telling.text("page.filter")),
                        COLUMNS.stream()
                                .map(
                                        key ->
                                                "<th scope=\"col\">"
                                                        + Escaped.text(telling.text(key))
                                                        + "</th>")
                                .collect(Collectors.joining()),
                        telling.standings().stream().map(table::row).collect(Collectors.joining()));
    }

    private String row(Standing standing) {
        Optional<Filed> latest = standing.latest();
        Optional<UnitResult> result =
                telling.results().units().stream()
                        .filter(each -> each.unit().code().equals(standing.unit().code()))
                        .findFirst();
        return "<tr><th scope=\"row\">"
                + Escaped.text(telling.units().title(standing.unit()))
                + "</th>"
                + cell(1, "", stage(standing))
                + cell(
                        2,
                        "",
                        latest.map(filed -> bearings.local(filed.delivery().received()))
                                .map(moment -> StatusPage.time(moment, telling))
                                .map(Escaped::text)
                                .orElse(""))
                + cell(3, "number", latest.isPresent() ? "" + standing.versions() : "")
                + cell(4, "number", count(standing, Severity.ERROR))
                + cell(5, "number", count(standing, Severity.WARNING))
                + cell(
                        6,
                        "number",
                        result.map(each -> telling.ofMax(each.total(), each.max())).orElse(""))
                + cell(7, "", result.map(UnitResult::classification).map(Escaped::text).orElse(""))
                + cell(8, "", latest.map(filed -> file(filed.delivery().receipt())).orElse(""))
                + cell(9, "", report(standing.unit()))
                + "</tr>\n";
    }

    // the heading is repeated for narrow screens, where each row becomes a card
    private String cell(int column, String kind, String content) {
        return "<td data-label=\"%s\"%s>%s</td>"
                .formatted(
                        Escaped.text(telling.text(COLUMNS.get(column))),
                        kind.isEmpty() ? "" : " class=\"" + kind + "\"",
                        content);
    }

    private String stage(Standing standing) {
        String kind =
                switch (standing.stage()) {
                    case VALID -> "good";
                    case NEEDS_CORRECTION -> "bad";
                    case MISSING -> "none";
                };
        String late =
                Rollout.isLate(standing)
                        ? " <span class=\"badge late\">"
                                + Escaped.text(telling.text("punctual.no"))
                                + "</span>"
                        : "";
        return "<span class=\"badge %s\">%s</span>%s"
                .formatted(
                        kind, Escaped.text(telling.text("stage." + standing.stage().name())), late);
    }

    private static String count(Standing standing, Severity severity) {
        return standing.latest().isEmpty() ? "" : "" + Findings.count(standing, severity);
    }

    private String report(Unit unit) {
        return reporters
                .of(unit)
                .map(
                        report ->
                                Escaped.text(ReportPeriods.words(report.period(), telling))
                                        + "<br>"
                                        + file(report.delivery().receipt()))
                .orElse("");
    }

    private String file(String receipt) {
        String shown = Escaped.text(telling.text("page.receiptOnly", Map.of("receipt", receipt)));
        return bearings.address(receipt)
                .map(address -> "<a href=\"" + address + "\">" + shown + "</a>")
                .orElse(shown);
    }
}
