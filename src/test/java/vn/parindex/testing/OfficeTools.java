package vn.parindex.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/**
 * Programs outside the project that judge what it writes. A test that needs one which this machine
 * lacks is skipped, and says so.
 */
public final class OfficeTools {
    private static final long LIMIT_SECONDS = 180;
    private static final String VALIDATOR = "ooxml-validator";
    private static final String VALIDATOR_SETTING = "OOXML_VALIDATOR";

    private static final String ALWAYS_RECALCULATE =
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <oor:items xmlns:oor="http://openoffice.org/2001/registry"
                xmlns:xs="http://www.w3.org/2001/XMLSchema"
                xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
            <item oor:path="/org.openoffice.Office.Calc/Formula/Load">
            <prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop>
            </item>
            </oor:items>
            """;

    private OfficeTools() {}

    /** LibreOffice. */
    public static Optional<Path> soffice() {
        return onPath("soffice").or(() -> onPath("libreoffice"));
    }

    /** Chromium or Chrome. */
    public static Optional<Path> chromium() {
        return Stream.of("chromium", "chromium-browser", "google-chrome")
                .flatMap(name -> onPath(name).stream())
                .findFirst();
    }

    /**
     * Microsoft's Open XML validator: the system property or environment variable {@code
     * OOXML_VALIDATOR}, then the path, then {@code node_modules} in {@code target/validator}, here,
     * or in a folder above.
     */
    public static Optional<Path> validator() {
        return Stream.<Supplier<Optional<Path>>>of(
                        () -> program(System.getProperty(VALIDATOR_SETTING)),
                        () -> program(System.getenv(VALIDATOR_SETTING)),
                        () -> onPath(VALIDATOR),
                        OfficeTools::inNodeModules)
                .flatMap(place -> place.get().stream())
                .findFirst();
    }

    /**
     * Converts with LibreOffice and gives the written file; the test is skipped without it. Every
     * formula is counted anew, whatever value the file holds for it.
     *
     * @param format for example {@code pdf} or {@code xlsx}
     */
    public static Path convert(Path in, String format, Path outDir) {
        return convert(List.of(in), format, outDir).get(0);
    }

    /** Converts many files in one go, in the order given. */
    public static List<Path> convert(List<Path> in, String format, Path outDir) {
        Path soffice = needed("LibreOffice", soffice());
        Path profile = profile();
        List<String> command =
                new ArrayList<>(
                        List.of(
                                soffice.toString(),
                                "-env:UserInstallation=" + profile.toUri(),
                                "--headless",
                                "--convert-to",
                                format,
                                "--outdir",
                                outDir.toString()));
        in.forEach(file -> command.add(file.toString()));
        try {
            run(command);
        } finally {
            delete(profile);
        }
        return in.stream().map(file -> written(file, format, outDir)).toList();
    }

    private static Path written(Path in, String format, Path outDir) {
        String name = in.getFileName().toString();
        String bare = name.substring(0, name.lastIndexOf('.'));
        Path out = outDir.resolve(bare + "." + format.replaceFirst(":.*", ""));
        if (!Files.isRegularFile(out)) {
            throw new IllegalStateException("LibreOffice did not write " + out);
        }
        return out;
    }

    /**
     * What Microsoft's validator objects to, one line each; the test is skipped without it.
     *
     * @param file whose ending tells its kind: .xlsx or .docx
     */
    public static List<String> validate(Path file) {
        Path validator = needed("Microsoft's Open XML validator", validator());
        // the exit code is 0 for a faulty file too: only the answer counts
        String answer = run(List.of(validator.toString(), file.toString()));
        try {
            JsonNode said = new ObjectMapper().readTree(answer);
            List<String> errors = new ArrayList<>();
            for (JsonNode error : said.path("errors")) {
                errors.add(
                        String.join(
                                " | ",
                                error.path("path").asText(),
                                error.path("xPath").asText(),
                                error.path("description").asText()));
            }
            if (errors.isEmpty() && !said.path("ok").asBoolean()) {
                errors.add(answer);
            }
            return errors;
        } catch (IOException e) {
            throw new UncheckedIOException(answer, e);
        }
    }

    /** The program, or the test is skipped with a printed reason. */
    public static Path needed(String name, Optional<Path> program) {
        if (program.isEmpty()) {
            System.out.println("SKIPPED: " + name + " is not installed on this machine");
        }
        Assumptions.assumeTrue(program.isPresent(), name + " is not installed");
        return program.orElseThrow();
    }

    /** Runs a program to its end and gives what it wrote to its standard output. */
    public static String run(List<String> command) {
        try {
            Path output = Files.createTempFile("parindex-run-", ".out");
            Path errors = Files.createTempFile("parindex-run-", ".err");
            try {
                return run(command, output, errors);
            } finally {
                Files.deleteIfExists(output);
                Files.deleteIfExists(errors);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String run(List<String> command, Path output, Path errors)
            throws IOException, InterruptedException {
        Process process =
                new ProcessBuilder(command)
                        .redirectOutput(output.toFile())
                        .redirectError(errors.toFile())
                        .start();
        if (!process.waitFor(LIMIT_SECONDS, TimeUnit.SECONDS)) {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
            throw new IllegalStateException("not finished in time: " + command);
        }
        String said = Files.readString(output, StandardCharsets.UTF_8);
        if (process.exitValue() != 0) {
            throw new IllegalStateException(
                    command + " ended with " + process.exitValue() + "\n" + said + read(errors));
        }
        return said;
    }

    private static String read(Path file) throws IOException {
        return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    }

    private static Path profile() {
        try {
            Path profile = Files.createTempDirectory("parindex-office-");
            Path user = Files.createDirectories(profile.resolve("user"));
            Files.writeString(user.resolve("registrymodifications.xcu"), ALWAYS_RECALCULATE);
            return profile;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            // a profile that LibreOffice still lets go of is left to the system's own tidying
            System.out.println("left behind: " + folder);
        }
    }

    private static Optional<Path> onPath(String name) {
        String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
        return Stream.of(path.split(File.pathSeparator, -1))
                .filter(folder -> !folder.isEmpty())
                .map(folder -> Path.of(folder, name))
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static Optional<Path> inNodeModules() {
        Path here = Path.of("").toAbsolutePath();
        return Stream.concat(
                        // where continuous integration puts it
                        Stream.of(here.resolve("target/validator")),
                        Stream.iterate(here, folder -> folder != null, Path::getParent))
                .map(folder -> folder.resolve("node_modules/@xarsh"))
                .filter(Files::isDirectory)
                .flatMap(packages -> firstIn(packages).stream())
                .findFirst();
    }

    private static Optional<Path> firstIn(Path packages) {
        try (Stream<Path> files = Files.walk(packages, 3)) {
            return files.filter(file -> file.endsWith(VALIDATOR))
                    .filter(Files::isRegularFile)
                    .filter(Files::isExecutable)
                    .findFirst();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<Path> program(String setting) {
        return Optional.ofNullable(setting).map(Path::of).filter(Files::isExecutable);
    }
}
