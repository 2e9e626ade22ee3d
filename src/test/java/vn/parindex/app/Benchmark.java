package vn.parindex.app;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import vn.parindex.language.Messages;
import vn.parindex.model.Round;
import vn.parindex.rulebook.CriteriaSet;
import vn.parindex.rulebook.CriteriaWorkbook;
import vn.parindex.rulebook.DefaultGuide;
import vn.parindex.rulebook.UnitRegister;
import vn.parindex.testing.Rounds;

/**
 * Prints what a round costs: filled 60-criteria scorecards dropped into a fresh folder, taken in by
 * the real service in a JVM with 256 MB of heap, the three reports written at the end. Making the
 * scorecards is not counted. Numbers of scorecards may be given as arguments.
 */
public final class Benchmark {
    private static final List<String> SIZES = List.of("25", "170", "3321");
    static final String CHILD = "--in";
    private static final Path SET = Path.of("templates/vi-du-cap-xa-7lv");
    static final int YEAR = 2023;
    private static final long MEGABYTE = 1024L * 1024L;
    static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    private Benchmark() {}

    /** Measures each size in a JVM of its own. */
    public static void main(String[] args) throws Exception {
        if (args.length > 0 && args[0].equals(CHILD)) {
            measure(Path.of(args[1]), Integer.parseInt(args[2]));
            return;
        }
        if (args.length > 1 && args[0].equals("mails")) {
            MailBenchmark.print(Integer.parseInt(args[1]));
            return;
        }
        OUT.println(
                "| scorecards | CPU ms per workbook | wall s | reports: CPU s | peak heap MB |"
                        + " peak resident MB |");
        OUT.println("|---|---|---|---|---|---|");
        for (String size : args.length > 0 ? List.of(args) : SIZES) {
            Path folder = Files.createTempDirectory("parindex-benchmark");
            CriteriaSet set = CriteriaWorkbook.read(SET);
            int count = Integer.parseInt(size);
            BenchmarkInputs.write(set, Rounds.of(set.year()), count, folder.resolve("nop"));
            child(Benchmark.class, folder, size);
            delete(folder);
        }
        if (args.length == 0 || List.of(args).containsAll(SIZES)) {
            ReportBenchmark.run();
        }
    }

    /** Runs the measuring part of a benchmark in a JVM like that of the launcher. */
    static void child(Class<?> benchmark, Path folder, String size)
            throws IOException, InterruptedException {
        List<String> command =
                new ArrayList<>(
                        List.of(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-Xmx256m",
                                "-XX:+UseSerialGC",
                                "-Dfile.encoding=UTF-8",
                                "-Djava.awt.headless=true",
                                "-Dparindex.console=ERROR",
                                "-cp",
                                System.getProperty("java.class.path"),
                                benchmark.getName(),
                                CHILD,
                                folder.toString(),
                                size));
        int exit = new ProcessBuilder(command).inheritIO().start().waitFor();
        if (exit != 0) {
            OUT.println("| " + size + " | ended with exit code " + exit + " | | | | |");
        }
    }

    private static void measure(Path folder, int count) throws Exception {
        Office office = office(folder, count);
        long[] reportCpu = new long[1];
        ReportFiles files = new ReportFiles(office, InstantSource.system());
        Reports measured =
                register -> {
                    long before = cpu();
                    files.write(register);
                    reportCpu[0] += cpu() - before;
                };
        long wall = System.nanoTime();
        long cpu = cpu();
        Tally tally;
        try (Service service = Service.open(office.workplace(), measured)) {
            tally = service.once();
        }
        if (tally.answered() != count) {
            throw new IllegalStateException(tally.toString());
        }
        double perWorkbook = (cpu() - cpu - reportCpu[0]) / 1e6 / count;
        OUT.printf(
                Locale.ROOT,
                "| %d | %.0f | %.1f | %.1f | %d | %s |%n",
                count,
                perWorkbook,
                (System.nanoTime() - wall) / 1e9,
                reportCpu[0] / 1e9,
                peakHeap(),
                peakResident());
    }

    static Office office(Path folder, int count) throws Exception {
        CriteriaSet set = CriteriaWorkbook.read(SET);
        Round round = Rounds.of(set.year());
        Folders folders =
                new Folders(
                        folder.resolve("nop"),
                        folder.resolve("ket-qua"),
                        folder.resolve("bao-cao"),
                        folder.resolve("phieu-trang"),
                        folder.resolve("luu-tru"),
                        folder.resolve("khong-nhan"),
                        folder.resolve("du-lieu"));
        Settings settings =
                new Settings(
                        round,
                        SET,
                        folder,
                        folders,
                        Optional.empty(),
                        Duration.ofSeconds(1),
                        Duration.ZERO,
                        25 * MEGABYTE,
                        ZoneId.of("Asia/Ho_Chi_Minh"),
                        Messages.VIETNAMESE,
                        MailSettings.NONE);
        return new Office(
                settings, set, new UnitRegister(BenchmarkInputs.units(count)), DefaultGuide.GUIDE);
    }

    static long cpu() {
        return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
                .getProcessCpuTime();
    }

    static long peakHeap() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                        .filter(pool -> pool.getType() == MemoryType.HEAP)
                        .map(MemoryPoolMXBean::getPeakUsage)
                        .mapToLong(usage -> usage.getUsed())
                        .sum()
                / MEGABYTE;
    }

    /** High-water mark of resident memory, where the system tells it. */
    static String peakResident() throws IOException {
        Path status = Path.of("/proc/self/status");
        if (!Files.isReadable(status)) {
            return "–";
        }
        try (Stream<String> lines = Files.lines(status)) {
            return lines.filter(line -> line.startsWith("VmHWM"))
                    .map(line -> line.replaceAll("\\D", ""))
                    .map(kilobytes -> String.valueOf(Long.parseLong(kilobytes) / 1024))
                    .findFirst()
                    .orElse("–");
        }
    }

    static void delete(Path folder) throws IOException {
        try (Stream<Path> walk = Files.walk(folder)) {
            for (Path path : walk.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
