package vn.parindex.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes one prefilled scorecard per unit. */
@Command(name = "templates")
final class TemplatesCommand implements Callable<Integer> {
    private final Console console;

    @Mixin private SettingsOption settings = new SettingsOption();

    @Option(names = "--out", paramLabel = "DIR", descriptionKey = "templates.out")
    private Path out;

    TemplatesCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws Exception {
        Office office = settings.open(console);
        Path folder = out == null ? office.settings().folders().blanks() : out;
        List<Path> written = new Blanks(office).write(folder);
        console.say("templates.done", Map.of("count", written.size(), "folder", folder));
        return Exit.FINE;
    }
}
