package vn.parindex.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.parindex.language.UnitName;
import vn.parindex.model.UnitResult;
import vn.parindex.record.Logged;
import vn.parindex.record.Register;

/**
 * One example round, played. The folders below {@code bai-nop} are named by the moment at which
 * their files are dropped; the service's clock is set to it, so that deadlines bite.
 */
final class Demo {
    static final String SETTINGS = "parindex.yaml";
    private static final String ARRIVALS = "bai-nop";
    private static final DateTimeFormatter FOLDER = DateTimeFormatter.ofPattern("uuuu-MM-dd_HHmm");
    private static final DateTimeFormatter SHOWN = DateTimeFormatter.ofPattern("HH:mm dd/MM/uuuu");

    private final Console console;
    private final Path example;
    private final Path target;

    Demo(Console console, Path example, Path target) {
        this.console = console;
        this.example = example;
        this.target = target;
    }

    void play() throws Exception {
        Office loaded = open();
        try (DemoPost post = DemoPost.open(loaded)) {
            play(withMailbox(loaded, post), new DemoLetters(console, post));
        }
    }

    private void play(Office office, DemoLetters letters) throws Exception {
        console.say("demo.round", Map.of("title", office.settings().round().title()));
        List<Path> blanks = new Blanks(office).write(office.settings().folders().blanks());
        console.say("demo.blanks", Map.of("count", blanks.size()));
        for (Path arrival : children(example.resolve(ARRIVALS))) {
            drop(office, letters, arrival);
        }
        try (Register register =
                Register.open(office.workplace().database(), InstantSource.system())) {
            show(office, Picture.of(office.workplace(), register).results().units());
        }
        console.say("demo.where", Map.of("folder", office.settings().folders().reports()));
    }

    private Office open() throws Exception {
        Files.createDirectories(target);
        for (Path file : children(example)) {
            if (Files.isRegularFile(file)) {
                Files.copy(file, target.resolve(file.getFileName().toString()));
            }
        }
        return Office.open(target.resolve(SETTINGS), console, true);
    }

    private static Office withMailbox(Office office, DemoPost post) {
        if (office.units().stream().allMatch(unit -> unit.addresses().isEmpty())) {
            return office;
        }
        MailSettings mail =
                new MailSettings(
                        List.of(post.office()),
                        MailSettings.Strangers.SILENCE,
                        MailSettings.NONE.mostPerDay(),
                        List.of(),
                        false);
        return new Office(
                office.settings().with(mail), office.set(), office.register(), office.guide());
    }

    private void drop(Office office, DemoLetters letters, Path arrival) throws Exception {
        LocalDateTime local = LocalDateTime.parse(arrival.getFileName().toString(), FOLDER);
        ZonedDateTime moment = local.atZone(office.settings().zone());
        int files = copy(arrival, office.settings().folders().drop());
        console.say(
                files > 0 ? "demo.drop" : "demo.mail-only",
                Map.of("moment", SHOWN.format(local), "count", files));
        List<String> senders = letters.send(arrival, moment);
        Clock clock = clockFrom(moment.toInstant());
        Service.Setting setting =
                new Service.Setting(new ReportFiles(office, clock), clock, Watcher.NONE);
        int before;
        try (Service service = Service.open(office.workplace(), setting)) {
            before = service.register().log().size();
            service.once();
            tell(office, service.register().log(), before);
        }
        letters.tell(senders);
    }

    private void tell(Office office, List<Logged> log, int before) {
        UnitName names = new UnitName(console.locale());
        for (Logged each : log.subList(before, log.size())) {
            String unit =
                    each.unitCode()
                            .flatMap(office.register()::byCode)
                            .map(names::full)
                            .orElse(each.delivery().fileName());
            String outcome = each.verdict().map(Enum::name).orElse(each.state().name());
            console.say(
                    "demo.delivery",
                    Map.of(
                            "receipt",
                            each.delivery().receipt(),
                            "unit",
                            unit,
                            "outcome",
                            console.text("demo.outcome." + outcome, Map.of())));
        }
    }

    private void show(Office office, List<UnitResult> units) {
        console.out().println();
        console.out().print(ResultTable.text(units, office.set(), console));
        console.out().println();
    }

    // the service goes on from that moment as time goes on here
    private static Clock clockFrom(Instant moment) {
        Clock real = Clock.systemUTC();
        return Clock.offset(real, Duration.between(real.instant(), moment));
    }

    private static int copy(Path from, Path to) throws IOException {
        List<Path> files;
        try (Stream<Path> walk = Files.walk(from)) {
            files =
                    walk.filter(Files::isRegularFile)
                            .filter(file -> !DemoLetters.mailed(from, file))
                            .sorted()
                            .toList();
        }
        for (Path file : files) {
            Path copy = to.resolve(from.relativize(file).toString());
            Files.createDirectories(copy.getParent());
            Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
        }
        return files.size();
    }

    private static List<Path> children(Path folder) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.sorted().toList();
        }
    }
}
