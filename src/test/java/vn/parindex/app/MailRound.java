package vn.parindex.app;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import vn.parindex.language.Messages;
import vn.parindex.mail.Account;
import vn.parindex.mail.Login;
import vn.parindex.model.Unit;
import vn.parindex.model.UnitKind;
import vn.parindex.rulebook.DefaultGuide;
import vn.parindex.rulebook.UnitRegister;
import vn.parindex.template.ScorecardTemplate;
import vn.parindex.testing.FilledScorecard;
import vn.parindex.testing.Rounds;

/** A small round whose units write mails: unit n from the address {@code xa<n>@vidu.test}. */
final class MailRound {
    static final String MAILBOX = "cchc@vidu.test";
    private static final Account.Boxes BOXES = new Account.Boxes("INBOX", "Da xu ly", "Khong nhan");
    private static final long LARGEST = 20_000_000;

    private MailRound() {}

    static String address(int unit) {
        return String.format(Locale.ROOT, "xa%02d@vidu.test", unit);
    }

    /** Goes on from a moment before the deadline. */
    static Clock clock() {
        Clock real = Clock.systemUTC();
        Instant moment = Instant.parse("2023-12-01T01:00:00Z");
        return Clock.offset(real, Duration.between(real.instant(), moment));
    }

    /** The units, with the addresses that may send for them. */
    static List<Unit> units(int count) {
        return IntStream.rangeClosed(1, count).mapToObj(MailRound::unit).toList();
    }

    private static Unit unit(int number) {
        return new Unit(
                String.format(Locale.ROOT, "MT%02d", number),
                String.format(Locale.ROOT, "Mẫu Thư %02d", number),
                UnitKind.XA,
                "",
                List.of(),
                List.of(address(number)),
                List.of());
    }

    /** A mail of a unit; each version is another scorecard without a mistake. */
    static byte[] mail(int unit, int version) throws IOException {
        String name = String.format(Locale.ROOT, "Phiếu xã %02d lần %02d.xlsx", unit, version);
        return new ClerkMail(
                        id(unit, version),
                        address(unit),
                        MAILBOX,
                        "Phiếu chấm điểm CCHC",
                        "Kính gửi Phòng Nội vụ, xã gửi phiếu chấm điểm.",
                        ZonedDateTime.parse("2023-12-01T08:00:00+07:00"),
                        List.of(new ClerkMail.File(name, scorecard(unit, version))))
                .bytes();
    }

    static String id(int unit, int version) {
        return String.format(Locale.ROOT, "<thu.%02d.%02d@may.vidu.test>", unit, version);
    }

    static byte[] scorecard(int unit, int version) throws IOException {
        byte[] blank =
                ScorecardTemplate.write(
                        AWorkplace.SET, Rounds.of(2023), unit(unit), Messages.VIETNAMESE);
        return FilledScorecard.of(blank)
                .with("1.1", "1,5", "12/BC-UBND ngày 05/6/2023")
                .figure("1.1", "a", 20L * version)
                .figure("1.1", "b", 15L * version)
                .with("1.2", "1", "34/KH-UBND ngày 10/01/2023")
                .figure("1.2", "yes", "Có")
                .bytes();
    }

    /** A mailbox behind these servers; its password is asked for each time. */
    static Account account(
            String address, Account.Server imap, Account.Server smtp, Login.Secret password) {
        return new Account(
                address,
                "Phòng Nội vụ",
                imap,
                smtp,
                new Login.Password(address, password),
                BOXES,
                Optional.empty(),
                LARGEST);
    }

    /** The office of a work folder, with nothing to wait for. */
    static Office office(Path root, List<Unit> units, Account account) {
        MailSettings mail =
                new MailSettings(
                        List.of(account), MailSettings.Strangers.SILENCE, 100, List.of(), false);
        Folders folders =
                new Folders(
                        root.resolve("nop"),
                        root.resolve("ket-qua"),
                        root.resolve("bao-cao"),
                        root.resolve("phieu-trang"),
                        root.resolve("luu-tru"),
                        root.resolve("khong-nhan"),
                        root.resolve("du-lieu"));
        Settings settings =
                new Settings(
                        Rounds.of(2023),
                        root,
                        root,
                        folders,
                        Optional.empty(),
                        Duration.ofSeconds(1),
                        Duration.ZERO,
                        LARGEST,
                        ZoneId.of("Asia/Ho_Chi_Minh"),
                        Messages.VIETNAMESE,
                        mail);
        return new Office(settings, AWorkplace.SET, new UnitRegister(units), DefaultGuide.GUIDE);
    }
}
