package vn.parindex.app;

import java.time.InstantSource;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Takes in all that waits, works until nothing is left, writes the reports, ends. */
@Command(name = "once")
final class OnceCommand implements Callable<Integer> {
    private final Console console;

    @Mixin private SettingsOption settings = new SettingsOption();

    OnceCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws Exception {
        Office office = settings.open(console, DeliveryBar.visible());
        try {
            Tally tally = DeliveryBar.visible() ? withBar(office) : work(office, Watcher.NONE);
            console.say("once.done", facts(tally));
            return tally.failed() > 0 ? Exit.OUR_FAULT : Exit.FINE;
        } catch (AlreadyRunning other) {
            throw new WrongUse(console.text("run.already", Map.of("folder", other.data())));
        }
    }

    private Tally withBar(Office office) throws Exception {
        try (DeliveryBar bar = new DeliveryBar(console.text("progress.once", Map.of()))) {
            return work(office, bar);
        }
    }

    private static Tally work(Office office, Watcher watcher) throws Exception {
        InstantSource clock = InstantSource.system();
        Service.Setting setting =
                new Service.Setting(new ReportFiles(office, clock), clock, watcher);
        try (Service service = Service.open(office.workplace(), setting)) {
            return service.once();
        }
    }

    static Map<String, Integer> facts(Tally tally) {
        return Map.of(
                "taken", tally.taken(),
                "answered", tally.answered(),
                "refused", tally.refused(),
                "failed", tally.failed(),
                "waiting", tally.waiting());
    }
}
