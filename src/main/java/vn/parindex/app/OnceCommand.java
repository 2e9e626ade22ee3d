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
        Office office = settings.open(console);
        ReportFiles reports = new ReportFiles(office, InstantSource.system());
        try (Service service = Service.open(office.workplace(), reports)) {
            Tally tally = service.once();
            console.say("once.done", facts(tally));
            return tally.failed() > 0 ? Exit.OUR_FAULT : Exit.FINE;
        } catch (AlreadyRunning other) {
            throw new WrongUse(console.text("run.already", Map.of("folder", other.data())));
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
