package vn.parindex.app;

import java.time.InstantSource;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import vn.parindex.record.Register;

/** Rebuilds the merged report, its annex and the status page. */
@Command(name = "report")
final class ReportCommand implements Callable<Integer> {
    private final Console console;

    @Mixin private SettingsOption settings = new SettingsOption();

    ReportCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws Exception {
        Office office = settings.open(console);
        try (Register register =
                Register.open(office.workplace().database(), InstantSource.system())) {
            new ReportFiles(office, InstantSource.system()).write(register);
        }
        console.say("report.done", Map.of("folder", office.settings().folders().reports()));
        return Exit.FINE;
    }
}
