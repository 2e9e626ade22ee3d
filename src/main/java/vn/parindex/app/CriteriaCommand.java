package vn.parindex.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import vn.parindex.rulebook.CriteriaSet;
import vn.parindex.rulebook.CriteriaWords;
import vn.parindex.rulebook.CriteriaWorkbook;
import vn.parindex.rulebook.ReportGuide;
import vn.parindex.rulebook.ReportGuideText;
import vn.parindex.rulebook.ReportGuideWorkbook;
import vn.parindex.rulebook.RulebookRefused;

/** Says how a criteria set was understood, or names every faulty row at once. */
@Command(name = "criteria")
final class CriteriaCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(paramLabel = "DIR", descriptionKey = "criteria.dir")
    private Path folder;

    CriteriaCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        if (!Files.isDirectory(folder)) {
            throw new WrongUse(console.text("criteria.no-folder", Map.of("folder", folder)));
        }
        try {
            CriteriaSet set = CriteriaWorkbook.read(folder);
            ReportGuide guide = ReportGuideWorkbook.read(folder);
            console.out().println(CriteriaWords.of(set, console.locale()));
            console.out().println();
            console.out().println(ReportGuideText.of(guide, console.locale()));
            return Exit.FINE;
        } catch (RulebookRefused refused) {
            console.err().println(RulebookText.of(refused, console.locale()));
            return Exit.NEEDS_CORRECTION;
        }
    }
}
