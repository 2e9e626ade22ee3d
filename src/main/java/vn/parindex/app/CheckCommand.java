package vn.parindex.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.parindex.language.FindingText;
import vn.parindex.model.Finding;
import vn.parindex.model.Verdict;

/** Checks, scores and annotates files; records nothing. */
@Command(name = "check")
final class CheckCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(arity = "1..*", paramLabel = "F", descriptionKey = "check.files")
    private List<Path> files;

    @Option(names = "--criteria", paramLabel = "DIR", descriptionKey = "check.criteria")
    private Path criteria;

    @Option(names = "--units", paramLabel = "F", descriptionKey = "check.units")
    private Path units;

    @Option(names = "--out", paramLabel = "DIR", descriptionKey = "check.out")
    private Path out;

    @Option(names = "--json", descriptionKey = "option.json")
    private boolean json;

    CheckCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        for (Path file : files) {
            if (!Files.isRegularFile(file)) {
                throw new WrongUse(console.text("check.no-file", Map.of("file", file)));
            }
        }
        FileCheck check =
                FileCheck.with(Optional.ofNullable(criteria), Optional.ofNullable(units), console);
        List<CheckedFile> checked = new ArrayList<>();
        try (Progress progress = Progress.of("check", files.size(), console.locale())) {
            for (Path file : files) {
                checked.add(check.check(file, out == null ? folderOf(file) : out));
                progress.step();
            }
        }
        if (json) {
            console.out().println(new CheckJson(console.locale()).text(checked));
        } else {
            checked.forEach(this::show);
        }
        console.out().flush();
        return checked.stream().map(CheckedFile::verdict).allMatch(Verdict::counts)
                ? Exit.FINE
                : Exit.NEEDS_CORRECTION;
    }

    private void show(CheckedFile file) {
        console.say(
                "check.verdict",
                Map.of(
                        "file",
                        file.file(),
                        "verdict",
                        console.text("verdict." + file.verdict().name(), Map.of())));
        FindingText texts = new FindingText(console.locale());
        for (Finding finding : file.findings()) {
            console.say(
                    "check.finding",
                    Map.of(
                            "severity",
                            console.text("severity." + finding.severity().name(), Map.of()),
                            "place",
                            PlaceText.of(finding.place(), console),
                            "message",
                            texts.message(finding)));
        }
        file.refusal()
                .map(reason -> RefusalText.of(reason, console.locale()))
                .ifPresent(text -> console.say("check.refused", Map.of("reason", text)));
        file.annotated().ifPresent(path -> console.say("check.annotated", Map.of("file", path)));
    }

    private static Path folderOf(Path file) {
        return file.toAbsolutePath().getParent();
    }
}
