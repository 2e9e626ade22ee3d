package vn.parindex.app;

import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.parindex.language.UnitName;
import vn.parindex.model.Filed;
import vn.parindex.model.Severity;
import vn.parindex.model.Standing;
import vn.parindex.record.Logged;
import vn.parindex.record.Register;
import vn.parindex.record.State;
import vn.parindex.report.StatusPost;

/** Prints who has sent what, what waits, what failed. */
@Command(name = "status")
final class StatusCommand implements Callable<Integer> {
    private static final List<String> HEADINGS =
            List.of("unit", "stage", "versions", "receipt", "errors", "report");

    private final Console console;
    private final UnitName names;

    // by unit code, the receipt number of the report that counts
    private final Map<String, String> reports = new HashMap<>();

    @Mixin private SettingsOption settings = new SettingsOption();

    @Option(names = "--json", descriptionKey = "option.json")
    private boolean json;

    StatusCommand(Console console) {
        this.console = console;
        this.names = new UnitName(console.locale());
    }

    @Override
    public Integer call() throws Exception {
        Workplace workplace = settings.open(console).workplace();
        try (Register register = Register.open(workplace.database(), InstantSource.system())) {
            List<Standing> standings =
                    register.standings(
                            workplace.round(), workplace.units().units(), workplace.zone());
            register.reports(workplace.round(), workplace.units().units())
                    .forEach(report -> reports.put(report.unitCode(), report.delivery().receipt()));
            List<Logged> log = register.log();
            StatusPost post = PostPicture.of(register.mails(), console.locale());
            console.out()
                    .println(json ? json(workplace, standings, log, post) : words(standings, log));
            if (!json && !workplace.mail().accounts().isEmpty()) {
                console.out().println(words(post));
            }
            console.out().flush();
            return Exit.FINE;
        }
    }

    private String words(List<Standing> standings, List<Logged> log) {
        TextTable table = new TextTable();
        table.row(
                HEADINGS.stream()
                        .map(each -> console.text("status.column." + each, Map.of()))
                        .toList());
        for (Standing standing : standings) {
            table.row(
                    List.of(
                            names.full(standing.unit()),
                            stage(standing),
                            String.valueOf(standing.versions()),
                            standing.latest().map(each -> each.delivery().receipt()).orElse(""),
                            standing.latest().map(each -> String.valueOf(errors(each))).orElse(""),
                            reports.getOrDefault(standing.unit().code(), "")));
        }
        return table.text()
                + console.text(
                        "status.log",
                        Map.of(
                                "waiting", waiting(log),
                                "refused", receipts(log, State.REFUSED).size(),
                                "failed", receipts(log, State.FAILED).size()));
    }

    private String words(StatusPost post) {
        return console.text(
                "status.mail",
                Map.of(
                        "quarantined", post.held().size(),
                        "unsent", post.waiting(),
                        "undelivered", post.undelivered().size()));
    }

    private String stage(Standing standing) {
        String stage = console.text("status.stage." + standing.stage().name(), Map.of());
        boolean late = standing.counted().or(standing::latest).map(Filed::late).orElse(false);
        return late ? stage + console.text("status.late", Map.of()) : stage;
    }

    private String json(
            Workplace workplace, List<Standing> standings, List<Logged> log, StatusPost post) {
        return Json.text(
                Json.object(
                        "round", workplace.round().id(),
                        "units", standings.stream().map(this::unit).toList(),
                        "waiting", waiting(log),
                        "refused", receipts(log, State.REFUSED),
                        "failed", receipts(log, State.FAILED),
                        "mail",
                                Json.object(
                                        "quarantined", post.held().size(),
                                        "refused", post.undelivered().size(),
                                        "waiting", post.waiting())));
    }

    private Map<String, Object> unit(Standing standing) {
        return Json.object(
                "code", standing.unit().code(),
                "name", names.full(standing.unit()),
                "stage", standing.stage().name().toLowerCase(Locale.ROOT),
                "versions", standing.versions(),
                "counted", standing.counted().map(each -> each.delivery().receipt()),
                "latest", standing.latest().map(each -> each.delivery().receipt()),
                "late", standing.counted().or(standing::latest).map(Filed::late),
                "errors", standing.latest().map(StatusCommand::errors),
                "report", Optional.ofNullable(reports.get(standing.unit().code())));
    }

    private static int errors(Filed filed) {
        return (int)
                filed.findings().stream()
                        .filter(finding -> finding.severity() == Severity.ERROR)
                        .count();
    }

    private static int waiting(List<Logged> log) {
        return (int) log.stream().filter(each -> each.state().open()).count();
    }

    private static List<String> receipts(List<Logged> log, State state) {
        return log.stream()
                .filter(each -> each.state() == state)
                .map(each -> each.delivery().receipt())
                .toList();
    }
}
