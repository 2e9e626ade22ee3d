package vn.parindex.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Plays the example rounds through the real service in a fresh folder. */
@Command(name = "demo")
final class DemoCommand implements Callable<Integer> {
    private final Console console;

    @Option(names = "--dir", paramLabel = "DIR", descriptionKey = "demo.dir")
    private Path folder;

    DemoCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws Exception {
        Path target = (folder == null ? unused(Path.of("demo")) : folder).toAbsolutePath();
        if (!isFresh(target)) {
            throw new WrongUse(console.text("demo.not-fresh", Map.of("folder", target)));
        }
        for (Path example : examples()) {
            new Demo(console, example, target.resolve(example.getFileName().toString())).play();
        }
        console.say("demo.done", Map.of("folder", target));
        return Exit.FINE;
    }

    private List<Path> examples() throws IOException {
        try (Stream<Path> all = Files.list(console.home().resolve("examples"))) {
            return all.filter(each -> Files.isRegularFile(each.resolve(Demo.SETTINGS)))
                    .sorted()
                    .toList();
        }
    }

    /** The folder itself, or with the first number behind it that is free. */
    private static Path unused(Path wanted) throws IOException {
        Path free = wanted;
        for (int i = 2; !isFresh(free); i++) {
            free = wanted.resolveSibling(wanted.getFileName() + "-" + i);
        }
        return free;
    }

    private static boolean isFresh(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return true;
        }
        try (Stream<Path> content = Files.list(folder)) {
            return content.findAny().isEmpty();
        }
    }
}
