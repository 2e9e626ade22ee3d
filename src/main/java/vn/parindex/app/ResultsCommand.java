package vn.parindex.app;

import java.time.InstantSource;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.parindex.model.Results;
import vn.parindex.record.Register;

/** Prints the result table. */
@Command(name = "results")
final class ResultsCommand implements Callable<Integer> {
    private final Console console;

    @Mixin private SettingsOption settings = new SettingsOption();

    @Option(names = "--json", descriptionKey = "option.json")
    private boolean json;

    ResultsCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws Exception {
        Office office = settings.open(console);
        Workplace workplace = office.workplace();
        try (Register register = Register.open(workplace.database(), InstantSource.system())) {
            Results results = Picture.of(workplace, register).results();
            if (json) {
                console.out().println(new ResultsJson(console.locale()).text(results));
            } else if (results.units().isEmpty()) {
                console.say("results.none");
            } else {
                console.out().print(ResultTable.text(results.units(), office.set(), console));
                console.say("results.mean", Map.of("mean", results.mean()));
            }
            console.out().flush();
            return Exit.FINE;
        }
    }
}
