package vn.parindex.read.document.text;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import vn.parindex.model.prose.Manuscript;
import vn.parindex.read.Unreadable;

/** Runs {@link Extraction} in a process of its own, with bounds on memory, time and number. */
final class Child {
    /** Processes at one time; the rest waits. */
    static final int MOST = 2;

    private static final String HEAP = "192m";
    private static final Semaphore PLACES = new Semaphore(MOST, true);
    private static final Set<Process> RUNNING = ConcurrentHashMap.newKeySet();

    // the process did not start, or somebody ended it by hand or with us (128 + SIGINT, SIGTERM)
    private static final Set<Integer> NOT_THE_DOCUMENT = Set.of(1, 130, 143);

    private static volatile boolean ending;

    // a service that ends must not wait for a slow document, nor leave it running
    static {
        Runtime.getRuntime().addShutdownHook(new Thread(Child::end));
    }

    private Child() {}

    /** The text of a document as XHTML. */
    static byte[] extract(byte[] document, Manuscript.Format format, Duration limit)
            throws Unreadable {
        try {
            PLACES.acquire();
            try {
                return inFolder(document, format, limit);
            } finally {
                PLACES.release();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            // says nothing of the document: it is looked at again after the next start
            throw new IllegalStateException("interrupted while reading a document", e);
        }
    }

    private static byte[] inFolder(byte[] document, Manuscript.Format format, Duration limit)
            throws IOException, InterruptedException, Unreadable {
        Path folder = Files.createTempDirectory("parindex-document-");
        try {
            Path in = Files.write(folder.resolve("in"), document);
            Path out = folder.resolve("out");
            Outcome outcome = run(in, out, command(format, limit, folder), limit);
            if (outcome != Outcome.TAKEN) {
                throw new Unreadable(outcome.reason());
            }
            return Files.readAllBytes(out);
        } finally {
            delete(folder);
        }
    }

    // files instead of pipes: a process that reads or writes nothing can't block us
    private static Outcome run(Path in, Path out, List<String> command, Duration limit)
            throws IOException, InterruptedException {
        ProcessBuilder builder =
                new ProcessBuilder(command)
                        .redirectInput(in.toFile())
                        .redirectOutput(out.toFile())
                        .redirectError(ProcessBuilder.Redirect.DISCARD);
        // by this way a long class path fits every system, and blanks in it need no care
        builder.environment().put("CLASSPATH", System.getProperty("java.class.path"));
        builder.environment().remove("JAVA_TOOL_OPTIONS");
        Process process = builder.start();
        RUNNING.add(process);
        try {
            boolean ended = process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS);
            return ended ? outcome(process.exitValue()) : Outcome.TOO_SLOW;
        } finally {
            process.destroyForcibly().waitFor();
            RUNNING.remove(process);
        }
    }

    private static Outcome outcome(int code) {
        if (ending || NOT_THE_DOCUMENT.contains(code)) {
            throw new IllegalStateException("the process that reads documents ended with " + code);
        }
        return Outcome.of(code);
    }

    private static void end() {
        ending = true;
        RUNNING.forEach(Process::destroyForcibly);
    }

    private static List<String> command(Manuscript.Format format, Duration limit, Path folder) {
        String java = System.getProperty("java.home") + File.separator + "bin/java";
        return List.of(
                java,
                "-Xmx" + HEAP,
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:+ExitOnOutOfMemoryError",
                "-Dfile.encoding=UTF-8",
                "-Djava.awt.headless=true",
                "-Djava.io.tmpdir=" + folder,
                "-Dpdfbox.fontcache=" + folder,
                Extraction.class.getName(),
                format.name(),
                Long.toString(limit.toSeconds() + 1));
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }
}
