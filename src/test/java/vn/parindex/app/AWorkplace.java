package vn.parindex.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.parindex.language.Messages;
import vn.parindex.model.Standing;
import vn.parindex.model.Unit;
import vn.parindex.record.Database;
import vn.parindex.record.Logged;
import vn.parindex.record.MailState;
import vn.parindex.record.Register;
import vn.parindex.rulebook.CriteriaSet;
import vn.parindex.rulebook.DefaultGuide;
import vn.parindex.rulebook.UnitRegister;
import vn.parindex.template.ScorecardTemplate;
import vn.parindex.testing.ALeaf;
import vn.parindex.testing.ASet;
import vn.parindex.testing.FilledScorecard;
import vn.parindex.testing.Rounds;
import vn.parindex.testing.Units;

/** A work folder with a small round in it, in which nothing is ever waited for. */
final class AWorkplace {
    static final Unit LANG = Units.commune("bang-lang", "Bằng Lãng", "cchc@banglang.vidu.gov.vn");
    static final Unit LUNG = Units.commune("bang-lung", "Bằng Lũng", "banglung.vidu.gov.vn");
    static final CriteriaSet SET =
            ASet.of("thu-nghiem", 2023)
                    .area(
                            "1",
                            "Chỉ đạo điều hành",
                            ALeaf.of("1.1", "2").ratio("Nhiệm vụ được giao", "Đã hoàn thành"),
                            ALeaf.of("1.2", "1").yesNo("Có kế hoạch"))
                    .classRow("Tốt", "80", "0")
                    .classRow("Khá", "0", "0")
                    .build();

    private final Path root;
    private Pace pace =
            new Pace(
                    Duration.ofHours(1),
                    Duration.ZERO,
                    Duration.ZERO,
                    Duration.ofHours(1),
                    2,
                    5_000_000);
    private Instant now = Instant.parse("2023-12-01T01:00:00Z");
    private Watcher watcher = (step, sha256) -> {};
    private Reports reports = register -> {};
    private Folders folders;
    private List<Unit> units = List.of(LANG, LUNG);
    private MailSettings mail = MailSettings.NONE;
    private Optional<PostOffice> office = Optional.empty();
    private Database database;
    private Instant age = Instant.parse("2023-11-01T00:00:00Z");

    AWorkplace(Path root) {
        this.root = root;
        this.folders =
                new Folders(
                        root.resolve("nop"),
                        root.resolve("ket-qua"),
                        root.resolve("bao-cao"),
                        root.resolve("phieu-trang"),
                        root.resolve("luu-tru"),
                        root.resolve("khong-nhan"),
                        root.resolve("du-lieu"));
        this.database = Database.in(folders.data());
    }

    /** From now on it has a mailbox there. */
    AWorkplace mailing(MailTown town) {
        office = Optional.of(town.office());
        return mailing(
                new MailSettings(
                        List.of(MailTown.ACCOUNT),
                        MailSettings.Strangers.SILENCE,
                        20,
                        List.of(7, 3, 1),
                        false));
    }

    AWorkplace mailing(MailSettings settings) {
        mail = settings;
        return this;
    }

    void database(Database other) {
        database = other;
    }

    AWorkplace watchedBy(Watcher each) {
        watcher = each;
        return this;
    }

    AWorkplace reporting(Reports each) {
        reports = each;
        return this;
    }

    AWorkplace units(Unit... others) {
        units = List.of(others);
        return this;
    }

    AWorkplace at(String time) {
        now = Instant.parse(time);
        return this;
    }

    AWorkplace largest(long bytes) {
        pace = new Pace(pace.poll(), pace.quiet(), pace.patience(), pace.rebuild(), 2, bytes);
        return this;
    }

    Folders folders() {
        return folders;
    }

    void folders(Folders others) {
        folders = others;
    }

    Workplace place() {
        return new Workplace(
                Rounds.of(2023),
                SET,
                new UnitRegister(units),
                DefaultGuide.GUIDE,
                folders(),
                database,
                pace,
                ZoneId.of("Asia/Ho_Chi_Minh"),
                Messages.VIETNAMESE,
                mail);
    }

    Service open() throws IOException, AlreadyRunning {
        return Service.open(place(), new Service.Setting(reports, () -> now, watcher, office));
    }

    Tally once() throws Exception {
        try (Service service = open()) {
            return service.once();
        }
    }

    void drop(String name, byte[] content) throws IOException {
        Path file = folders().drop().resolve(name);
        Files.createDirectories(file.getParent());
        Files.write(file, content);
    }

    /** Each a second younger than the one before, so that they are taken in this order. */
    void dropAged(String name, byte[] content) throws IOException {
        drop(name, content);
        age = age.plusSeconds(1);
        Files.setLastModifiedTime(folders.drop().resolve(name), FileTime.from(age));
    }

    List<Logged> log() {
        return register(Register::log);
    }

    List<Standing> standings() {
        Workplace place = place();
        return register(
                register -> register.standings(place.round(), place.units().units(), place.zone()));
    }

    /** Why every mail in this state is in it. */
    List<String> mails(MailState state) {
        return register(
                register ->
                        register.mails().in(state).stream()
                                .map(mail -> mail.reason().orElse(""))
                                .toList());
    }

    String receipt(String sha256) {
        return register(register -> register.find(sha256).orElseThrow().delivery().receipt());
    }

    /** The sender of every arrival, in order of its name. */
    List<String> arrivals() throws SQLException {
        List<String> senders = new ArrayList<>();
        try (Connection connection = DriverManager.getConnection(place().database().url());
                Statement statement = connection.createStatement();
                ResultSet rows =
                        statement.executeQuery("select sender from arrival order by sender")) {
            while (rows.next()) {
                senders.add(rows.getString(1));
            }
        }
        return senders;
    }

    <T> T register(Function<Register, T> question) {
        try (Register register = Register.open(place().database(), InstantSource.system())) {
            return question.apply(register);
        }
    }

    /** Every file that people see, sorted, as path below the work folder. */
    List<String> tree() {
        return files(root).filter(name -> !name.startsWith("du-lieu/")).toList();
    }

    static Stream<String> files(Path root) {
        try (Stream<Path> all = Files.walk(root)) {
            return all
                    .filter(Files::isRegularFile)
                    .map(file -> root.relativize(file).toString())
                    .sorted()
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A scorecard without a mistake. */
    static byte[] scorecard(Unit unit) {
        return scorecard(unit, filled -> {});
    }

    static byte[] scorecard(Unit unit, Consumer<FilledScorecard> change) {
        try {
            byte[] blank = ScorecardTemplate.write(SET, Rounds.of(2023), unit, Messages.VIETNAMESE);
            FilledScorecard filled =
                    FilledScorecard.of(blank)
                            .with("1.1", "1,5", "12/BC-UBND ngày 05/6/2023")
                            .figure("1.1", "a", 20)
                            .figure("1.1", "b", 15)
                            .with("1.2", "1", "34/KH-UBND ngày 10/01/2023")
                            .figure("1.2", "yes", "Có");
            change.accept(filled);
            return filled.bytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
