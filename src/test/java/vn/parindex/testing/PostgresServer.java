package vn.parindex.testing;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A PostgreSQL server for one test, where the machine has one. */
public final class PostgresServer implements AutoCloseable {
    private static final String USER = "parindex";

    private final Path programs;
    private final Path home;
    private final int port;

    private PostgresServer(Path programs, Path home, int port) {
        this.programs = programs;
        this.home = home;
        this.port = port;
    }

    /** Starts one, or skips the test with a printed reason. */
    public static PostgresServer start() throws IOException {
        Optional<Path> programs = programs();
        if (programs.isEmpty()) {
            System.out.println("skipped: no PostgreSQL server on this machine (initdb not found)");
        }
        assumeTrue(programs.isPresent(), "no PostgreSQL server on this machine");
        Path home = Files.createTempDirectory("postgres-");
        if (isRoot()) {
            run(List.of("chown", "postgres", home.toString()));
        }
        PostgresServer server = new PostgresServer(programs.get(), home, freePort());
        server.program("initdb", "-D", "data", "-U", USER, "-A", "trust", "-E", "UTF8");
        server.program(
                "pg_ctl",
                "-D",
                "data",
                "-w",
                "-l",
                "log",
                "-o",
                "-p " + server.port + " -k " + home + " -c listen_addresses=127.0.0.1",
                "start");
        return server;
    }

    public String url() {
        return "jdbc:postgresql://127.0.0.1:" + port + "/postgres";
    }

    public String user() {
        return USER;
    }

    @Override
    public void close() throws IOException {
        program("pg_ctl", "-D", "data", "-m", "immediate", "stop");
        try (Stream<Path> files = Files.walk(home)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    private void program(String name, String... arguments) throws IOException {
        List<String> line = new ArrayList<>();
        if (isRoot()) {
            // the server refuses to run as root
            line.addAll(List.of("runuser", "-u", "postgres", "--"));
        }
        line.add(programs.resolve(name).toString());
        for (String argument : arguments) {
            line.add(
                    argument.equals("data") || argument.equals("log")
                            ? home.resolve(argument).toString()
                            : argument);
        }
        run(line);
    }

    private static void run(List<String> line) throws IOException {
        Process process =
                new ProcessBuilder(line)
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start();
        if (process.onExit().join().exitValue() != 0) {
            throw new IOException("failed: " + line);
        }
    }

    private static Optional<Path> programs() throws IOException {
        Path debian = Path.of("/usr/lib/postgresql");
        if (!Files.isDirectory(debian)) {
            return Optional.empty();
        }
        try (Stream<Path> versions = Files.list(debian)) {
            return versions.map(version -> version.resolve("bin"))
                    .filter(bin -> Files.isExecutable(bin.resolve("initdb")))
                    .findFirst();
        }
    }

    private static boolean isRoot() {
        return System.getProperty("user.name").equals("root");
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
