package vn.parindex.app;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Path;
import java.util.List;

/** The running service of a mailbox on real servers as a process of its own. */
final class MailProcess implements AutoCloseable {
    private final Process process;
    private final BufferedReader steps;

    private MailProcess(Process process) {
        this.process = process;
        this.steps = new BufferedReader(new InputStreamReader(process.getInputStream(), UTF_8));
    }

    static MailProcess start(Path root, Path serversFolder) throws IOException {
        MailServers servers = MailServers.in(serversFolder);
        List<String> line =
                List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-Dfile.encoding=UTF-8",
                        "-Djava.awt.headless=true",
                        "-Djavax.net.ssl.trustStore=" + servers.trustStore(),
                        "-Djavax.net.ssl.trustStorePassword=changeit",
                        "-cp",
                        System.getProperty("java.class.path"),
                        MailProcess.class.getName(),
                        root.toString(),
                        serversFolder.toString());
        File log = root.resolveSibling(root.getFileName() + ".log").toFile();
        return new MailProcess(
                new ProcessBuilder(line)
                        .redirectError(ProcessBuilder.Redirect.appendTo(log))
                        .start());
    }

    /** Waits for the given number of durable steps of mails. */
    void await(int count) throws IOException {
        for (int i = 0; i < count; ) {
            String line = steps.readLine();
            if (line == null) {
                return;
            }
            i += line.startsWith("MAIL_") ? 1 : 0;
        }
    }

    /** Reads on, so that the process never waits for its reader. */
    void listen() {
        Thread thread =
                new Thread(
                        () -> {
                            try {
                                await(Integer.MAX_VALUE);
                            } catch (IOException e) {
                                // it was ended
                            }
                        });
        thread.setDaemon(true);
        thread.start();
    }

    /** What {@code kill -9} sends. */
    void kill() throws InterruptedException {
        process.toHandle().destroyForcibly();
        process.waitFor();
    }

    boolean alive() {
        return process.isAlive();
    }

    @Override
    public void close() throws IOException {
        process.destroyForcibly();
        steps.close();
    }

    /** Entry of the process: work folder and folder of the servers. */
    public static void main(String[] args) throws Exception {
        MailServers servers = MailServers.in(Path.of(args[1]));
        Office office = MailRound.office(Path.of(args[0]), MailRound.units(20), servers.account());
        Watcher aloud = (step, sha256) -> System.out.println(step + " " + sha256);
        Service.Setting setting = new Service.Setting(register -> {}, MailRound.clock(), aloud);
        try (Service service = Service.open(office.workplace(), setting)) {
            service.run();
        }
    }
}
