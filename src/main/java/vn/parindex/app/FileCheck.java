package vn.parindex.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.parindex.check.prose.ExaminedReport;
import vn.parindex.files.Atomic;
import vn.parindex.model.Identity;
import vn.parindex.read.document.DocumentReader;
import vn.parindex.rulebook.CriteriaSet;
import vn.parindex.rulebook.CriteriaWorkbook;
import vn.parindex.rulebook.ReportGuide;
import vn.parindex.rulebook.ReportGuideWorkbook;
import vn.parindex.rulebook.RulebookRefused;
import vn.parindex.rulebook.UnitRegister;

/** Checks single files without a round: the rules and the unit are those that the file names. */
final class FileCheck {
    private final Optional<Path> criteria;
    private final Optional<UnitRegister> units;
    private final Console console;

    private FileCheck(Optional<Path> criteria, Optional<UnitRegister> units, Console console) {
        this.criteria = criteria;
        this.units = units;
        this.console = console;
    }

    /**
     * Prepares to check.
     *
     * @param criteria folder of the set to hold files against; empty for the set each file names
     * @param units workbook of the units; empty to believe what the file says of itself
     */
    static FileCheck with(Optional<Path> criteria, Optional<Path> units, Console console) {
        Optional<UnitRegister> register = Optional.empty();
        if (units.isPresent()) {
            try {
                register = Optional.of(UnitRegister.read(units.get()));
            } catch (RulebookRefused refused) {
                throw new WrongUse(RulebookText.of(refused, console.locale()));
            }
        }
        return new FileCheck(criteria, register, console);
    }

    /** Checks one file and writes its annotated copy into a folder. */
    CheckedFile check(Path file, Path out) throws IOException {
        byte[] original = Files.readAllBytes(file);
        String name = file.getFileName().toString();
        try {
            Held held =
                    DocumentReader.isDocument(original)
                            ? report(original, name)
                            : scorecard(original, name);
            Cover cover = Cover.of(name, console.locale());
            Reply reply = Reply.to(held.found(), original, held.set(), cover);
            Path copy = out.resolve(copyName(name, reply.ending()));
            Atomic.write(copy, reply.file().array());
            return new CheckedFile(
                    file.toString(),
                    sha256(original),
                    Optional.of(held.found()),
                    Optional.empty(),
                    Optional.of(copy.toString()));
        } catch (NotTaken reason) {
            return new CheckedFile(
                    file.toString(),
                    sha256(original),
                    Optional.empty(),
                    Optional.of(reason.reason()),
                    Optional.empty());
        }
    }

    /** A file that was examined, and the rules that it was held against. */
    private record Held(Examination found, CriteriaSet set) {}

    private Held scorecard(byte[] original, String name) throws IOException, NotTaken {
        Identity stated = stated(original);
        CriteriaSet set = set(stated);
        return new Held(examiner(set, stated).examine(original, name), set);
    }

    private Held report(byte[] original, String name) throws IOException, NotTaken {
        Path folder = criteria.orElseGet(this::anySet);
        CriteriaSet set = set(folder);
        ExaminedReport.Rules rules =
                new ExaminedReport.Rules(
                        SetRound.of(set),
                        set,
                        units.orElseGet(() -> new UnitRegister(List.of())),
                        guide(folder));
        LooseReport report = LooseReport.read(original, name, rules);
        return new Held(report.examined(criteria.isPresent(), units.isPresent()), set);
    }

    private ReportGuide guide(Path folder) throws IOException {
        try {
            return ReportGuideWorkbook.read(folder);
        } catch (RulebookRefused refused) {
            throw new WrongUse(RulebookText.of(refused, console.locale()));
        }
    }

    private Identity stated(byte[] original) throws IOException, NotTaken {
        CriteriaSet any = set(criteria.orElseGet(this::anySet));
        return examiner(any, Identity.NONE).examine(original, "").scorecard().stated();
    }

    private CriteriaSet set(Identity stated) throws IOException {
        return set(named(stated).or(() -> criteria).orElseGet(this::anySet));
    }

    private ScorecardExaminer examiner(CriteriaSet set, Identity stated) {
        UnitRegister register =
                units.orElseGet(
                        () ->
                                new UnitRegister(
                                        StatedUnit.of(stated).map(List::of).orElse(List.of())));
        return new ScorecardExaminer(SetRound.of(set), set, register);
    }

    private Optional<Path> named(Identity stated) {
        return criteria.isPresent()
                ? Optional.empty()
                : stated.setId()
                        .filter(id -> id.matches("[\\w-]+"))
                        .map(console.templates()::resolve)
                        .filter(Files::isDirectory);
    }

    private Path anySet() {
        try (Stream<Path> all = Files.list(console.templates())) {
            return all.filter(Files::isDirectory).sorted().findFirst().orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private CriteriaSet set(Path folder) throws IOException {
        try {
            return CriteriaWorkbook.read(folder);
        } catch (RulebookRefused refused) {
            throw new WrongUse(RulebookText.of(refused, console.locale()));
        }
    }

    /** Two files that differ only in their endings must not get one copy. */
    private String copyName(String name, String ending) {
        boolean same = name.toLowerCase(Locale.ROOT).endsWith(ending.toLowerCase(Locale.ROOT));
        String bare = same ? name.substring(0, name.length() - ending.length()) : name;
        return console.text("check.copy", Map.of("name", bare, "ending", ending));
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
