package vn.parindex.app;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Path;
import java.util.List;

/** The service of a test's work folder as a process of its own, which says every step aloud. */
final class ServiceProcess implements AutoCloseable {
    private final Process process;
    private final BufferedReader steps;

    private ServiceProcess(Process process) {
        this.process = process;
        this.steps = new BufferedReader(new InputStreamReader(process.getInputStream(), UTF_8));
    }

    /** Begins {@code run} or {@code once}. */
    static ServiceProcess start(Path root, String command) throws IOException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        List<String> line =
                List.of(
                        java,
                        "-Xmx256m",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-Dfile.encoding=UTF-8",
                        "-Djava.awt.headless=true",
                        "-cp",
                        System.getProperty("java.class.path"),
                        ServiceProcess.class.getName(),
                        root.toString(),
                        command);
        File log = root.resolveSibling(root.getFileName() + ".log").toFile();
        return new ServiceProcess(
                new ProcessBuilder(line)
                        .redirectError(ProcessBuilder.Redirect.appendTo(log))
                        .start());
    }

    /** The next step as {@code STEP sha256}, or nothing at the end. */
    String step() throws IOException {
        return steps.readLine();
    }

    /** What {@code kill} sends: please end. */
    void terminate() {
        // by its handle: the process object would close the stream as well
        process.toHandle().destroy();
    }

    /** What {@code kill -9} sends: it gets no chance to do anything. */
    void kill() {
        process.toHandle().destroyForcibly();
    }

    int exit() throws InterruptedException {
        return process.waitFor();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }

    /** Entry of the process: work folder and command. */
    public static void main(String[] args) throws Exception {
        AWorkplace work = new AWorkplace(Path.of(args[0]));
        Watcher aloud = (step, sha256) -> System.out.println(step + " " + sha256);
        work.watchedBy(aloud);
        try (Service service = work.open()) {
            if (args[1].equals("run")) {
                System.out.println("STARTED");
                service.run();
            } else {
                service.once();
            }
        }
    }
}
