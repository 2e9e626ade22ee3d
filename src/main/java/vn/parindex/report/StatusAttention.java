package vn.parindex.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.parindex.language.FindingText;
import vn.parindex.language.UnitName;
import vn.parindex.model.Finding;
import vn.parindex.model.Severity;
import vn.parindex.model.Stage;
import vn.parindex.model.Standing;
import vn.parindex.model.Unit;

/** What somebody has to do something about: errors, missing units, files and mails not taken. */
final class StatusAttention {
    private final Telling telling;
    private final StatusExtras extras;

    private StatusAttention(Telling telling, StatusExtras extras) {
        this.telling = telling;
        this.extras = extras;
    }

    static String html(Telling telling, StatusExtras extras) {
        StatusAttention attention = new StatusAttention(telling, extras);
        String content =
                attention.wrong()
                        + attention.missing()
                        + attention.setAside()
                        + StatusMails.html(telling, extras);
        return """
        <section aria-labelledby="to-do">
        <h2 id="to-do">%s</h2>
        %s</section>
        """
                .formatted(
                        text("page.attention", telling),
                        content.isEmpty()
                                ? "<p class=\"calm\">" + text("page.nothingToDo", telling) + "</p>"
                                : content);
    }

    private String wrong() {
        String items =
                telling.standings().stream()
                        .filter(standing -> standing.stage() == Stage.NEEDS_CORRECTION)
                        .map(this::wrong)
                        .collect(Collectors.joining());
        return items.isEmpty() ? "" : group("page.wrong", "bad", "<ul>" + items + "</ul>");
    }

    private String wrong(Standing standing) {
        FindingText texts = new FindingText(telling.locale());
        Map<String, Integer> titles = new LinkedHashMap<>();
        for (Finding finding : Findings.open(standing)) {
            if (finding.severity() == Severity.ERROR) {
                titles.merge(texts.title(finding.code()), finding.places().size(), Integer::sum);
            }
        }
        String told =
                titles.entrySet().stream()
                        .map(
                                title ->
                                        title.getValue() == 1
                                                ? title.getKey()
                                                : title.getKey() + " (" + title.getValue() + ")")
                        .collect(Collectors.joining("; "));
        return "<li><strong>%s</strong> <span>%s</span></li>"
                .formatted(
                        Escaped.text(telling.units().title(standing.unit())), Escaped.text(told));
    }

    private String missing() {
        List<Unit> units = telling.unitsWhere(standing -> standing.stage() == Stage.MISSING);
        return units.isEmpty()
                ? ""
                : group("page.missing", "none", "<p>" + Escaped.text(names(units)) + ".</p>");
    }

    private String names(List<Unit> units) {
        return UnitName.capitalised(telling.units().names(units));
    }

    private String setAside() {
        String items = extras.setAside().stream().map(this::setAside).collect(Collectors.joining());
        return items.isEmpty() ? "" : group("page.setAside", "late", "<ul>" + items + "</ul>");
    }

    private String setAside(StatusExtras.SetAside file) {
        return "<li><strong>%s</strong> <span>%s</span> <small>%s</small></li>"
                .formatted(
                        Escaped.text(file.fileName()),
                        Escaped.text(file.reason()),
                        Escaped.text(
                                telling.text(
                                        "page.receipt",
                                        Map.of(
                                                "receipt",
                                                file.receipt(),
                                                "time",
                                                StatusPage.time(
                                                        extras.bearings().local(file.received()),
                                                        telling)))));
    }

    private String group(String key, String kind, String content) {
        return "<div class=\"group %s\"><h3>%s</h3>%s</div>\n"
                .formatted(kind, text(key, telling), content);
    }

    private static String text(String key, Telling telling) {
        return Escaped.text(telling.text(key));
    }
}
