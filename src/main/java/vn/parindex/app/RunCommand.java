package vn.parindex.app;

import java.time.InstantSource;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** The service, until stopped. */
@Command(name = "run")
final class RunCommand implements Callable<Integer> {
    private final Console console;

    @Mixin private SettingsOption settings = new SettingsOption();

    RunCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws Exception {
        Office office = settings.open(console, false);
        ReportFiles reports = new ReportFiles(office, InstantSource.system());
        try (Service service = Service.open(office.workplace(), reports)) {
            service.run();
            return Exit.FINE;
        } catch (AlreadyRunning other) {
            throw new WrongUse(console.text("run.already", Map.of("folder", other.data())));
        }
    }
}
