package vn.parindex.app;

import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.concurrent.atomic.AtomicInteger;
import vn.parindex.mail.Account;
import vn.parindex.model.Round;
import vn.parindex.model.Unit;
import vn.parindex.model.UnitKind;
import vn.parindex.rulebook.CriteriaSet;
import vn.parindex.rulebook.CriteriaWorkbook;
import vn.parindex.rulebook.DefaultGuide;
import vn.parindex.rulebook.UnitRegister;
import vn.parindex.testing.Rounds;

/**
 * Prints what a full mailbox costs: mails with filled 60-criteria scorecards wait on a server in
 * this process and are worked off by the real service in a JVM with 256 MB of heap.
 */
public final class MailBenchmark {
    private static final Path SET = Path.of("templates/vi-du-cap-xa-7lv");
    private static final String PASSWORD = "mat-khau-thu";
    private static final long MEGABYTE = 1024L * 1024L;
    private static final PrintStream OUT =
            new PrintStream(System.out, true, StandardCharsets.UTF_8);

    private MailBenchmark() {}

    /** Measures a number of mails. */
    static void print(int count) throws Exception {
        Path folder = Files.createTempDirectory("parindex-benchmark");
        CriteriaSet set = CriteriaWorkbook.read(SET);
        BenchmarkInputs.write(set, Rounds.of(set.year()), count, folder.resolve("phieu"));
        GreenMail server =
                new GreenMail(
                        new ServerSetup[] {
                            new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP),
                            new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_IMAP)
                        });
        server.start();
        try {
            fill(server, count, folder.resolve("phieu"));
            OUT.println(
                    "| mails | CPU ms per mail | wall s | mails a minute | heap in use after"
                            + " 100 mails MB | at the end MB | peak resident MB |");
            OUT.println("|---|---|---|---|---|---|---|");
            child(server, folder, count);
        } finally {
            server.stop();
        }
        Benchmark.delete(folder);
    }

    private static void fill(GreenMail server, int count, Path scorecards) throws Exception {
        GreenMailUser office = server.setUser(MailRound.MAILBOX, MailRound.MAILBOX, PASSWORD);
        List<Unit> units = units(count);
        for (Unit unit : units) {
            String address = unit.addresses().get(0);
            server.setUser(address, address, PASSWORD);
            String name = unit.name() + ".xlsx";
            ClerkMail mail =
                    new ClerkMail(
                            "<1." + address + ">",
                            address,
                            MailRound.MAILBOX,
                            "Phiếu chấm điểm",
                            "Xin gửi phiếu chấm điểm.",
                            ZonedDateTime.parse("2023-12-01T08:00:00+07:00"),
                            List.of(
                                    new ClerkMail.File(
                                            name, Files.readAllBytes(scorecards.resolve(name)))));
            office.deliver(
                    new MimeMessage(
                            Session.getInstance(new Properties()),
                            new ByteArrayInputStream(mail.bytes())));
        }
    }

    private static List<Unit> units(int count) {
        return BenchmarkInputs.units(count).stream()
                .map(
                        unit ->
                                new Unit(
                                        unit.code(),
                                        unit.name(),
                                        UnitKind.XA,
                                        "",
                                        List.of(),
                                        List.of(address(unit)),
                                        List.of()))
                .toList();
    }

    private static String address(Unit unit) {
        return unit.code().toLowerCase(Locale.ROOT) + "@vidu.test";
    }

    private static void child(GreenMail server, Path folder, int count) throws Exception {
        List<String> command =
                List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "-XX:+UseSerialGC",
                        "-Dfile.encoding=UTF-8",
                        "-Djava.awt.headless=true",
                        "-Dparindex.console=ERROR",
                        "-cp",
                        System.getProperty("java.class.path"),
                        MailBenchmark.class.getName(),
                        folder.toString(),
                        String.valueOf(count),
                        String.valueOf(server.getImap().getPort()),
                        String.valueOf(server.getSmtp().getPort()));
        int exit = new ProcessBuilder(command).inheritIO().start().waitFor();
        long replies =
                units(count).stream()
                        .mapToLong(
                                each ->
                                        server.getReceivedMessagesForDomain(each.addresses().get(0))
                                                .length)
                        .sum();
        if (exit != 0 || replies != count) {
            OUT.println("exit code " + exit + ", replies " + replies + " of " + count);
        }
    }

    /** The measured process: folder, number of mails, ports of IMAP and SMTP. */
    public static void main(String[] args) throws Exception {
        int count = Integer.parseInt(args[1]);
        AtomicInteger ended = new AtomicInteger();
        long[] early = new long[1];
        Watcher watcher =
                (step, sha256) -> {
                    if (step == Step.MAIL_POSTED && ended.incrementAndGet() == 100) {
                        early[0] = heapInUse();
                    }
                };
        Service.Setting setting = new Service.Setting(register -> {}, MailRound.clock(), watcher);
        long wall = System.nanoTime();
        long cpu = Benchmark.cpu();
        try (Service service = Service.open(office(args, count).workplace(), setting)) {
            service.once();
            double seconds = (System.nanoTime() - wall) / 1e9;
            OUT.printf(
                    Locale.ROOT,
                    "| %d | %.0f | %.1f | %.0f | %d | %d | %s |%n",
                    count,
                    (Benchmark.cpu() - cpu) / 1e6 / count,
                    seconds,
                    count * 60 / seconds,
                    early[0],
                    heapInUse(),
                    Benchmark.peakResident());
        }
    }

    private static long heapInUse() {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return (runtime.totalMemory() - runtime.freeMemory()) / MEGABYTE;
    }

    private static Office office(String[] args, int count) throws Exception {
        Account account =
                MailRound.account(
                        MailRound.MAILBOX,
                        new Account.Server(
                                "127.0.0.1", Integer.parseInt(args[2]), Account.Security.NONE),
                        new Account.Server(
                                "127.0.0.1", Integer.parseInt(args[3]), Account.Security.NONE),
                        () -> PASSWORD);
        CriteriaSet set = CriteriaWorkbook.read(SET);
        Round round = Rounds.of(set.year());
        Settings small = MailRound.office(Path.of(args[0]), List.of(), account).settings();
        Settings settings =
                new Settings(
                        round,
                        SET,
                        small.register(),
                        small.folders(),
                        small.database(),
                        small.poll(),
                        small.quiet(),
                        small.largest(),
                        small.zone(),
                        small.locale(),
                        small.mail());
        return new Office(settings, set, new UnitRegister(units(count)), DefaultGuide.GUIDE);
    }
}
