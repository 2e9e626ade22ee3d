package vn.parindex.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.parindex.language.Messages;
import vn.parindex.language.Written;
import vn.parindex.record.Mail;
import vn.parindex.record.MailBook;
import vn.parindex.record.MailSpot;
import vn.parindex.record.MailState;
import vn.parindex.record.OutboxRow;
import vn.parindex.record.Register;

/** What the commands about mails print, and what the status page makes of the same mails. */
class MailCommandsTest {
    private static final Path HOME = Path.of("").toAbsolutePath();
    private static final Path EXAMPLE = HOME.resolve("examples/vi-du-2023");
    private static final String BOX = "cchc@vidu.gov.vn";
    private static final String STRANGER = "1a2b3c4d5e";
    private static final String NOBODY = "9f8e7d6c5b";
    private static final String MAILBOX =
            """

            hop-thu:
              - dia-chi: cchc@vidu.gov.vn
                imap: {may-chu: localhost, bao-mat: khong}
                smtp: {may-chu: localhost, bao-mat: khong}
                bien-mat-khau: PARINDEX_TEST
            thu:
              nhac-truoc-ngay: [7, 3]
            """;

    @TempDir Path folder;

    @BeforeEach
    void settle() throws Exception {
        settings(Files.readString(EXAMPLE.resolve("parindex.yaml")) + MAILBOX);
        Files.createDirectories(folder.resolve("du-lieu"));
        Files.copy(EXAMPLE.resolve("danh-muc-don-vi.xlsx"), folder.resolve("danh-muc-don-vi.xlsx"));
    }

    @Test
    void withoutMailsNothingIsKeptBack() {
        assertThat(lines("quarantine", "list")).containsExactly("Không có thư nào bị giữ lại.");
    }

    @Test
    void listsTheMailsKeptBackWithTheirReasons() throws Exception {
        keepTwoBack();
        assertThat(lines("quarantine", "list"))
                .containsExactly(
                        "Mã thư    Đến lúc           Người gửi         Tiêu đề    Lý do giữ lại",
                        "-".repeat(77),
                        "1a2b3c4d  01/12/2023 08:00  ai-do@la.vidu.vn  Nộp phiếu  địa chỉ chưa đăng"
                                + " ký",
                        "9f8e7d6c  01/12/2023 08:00                               không rõ người"
                                + " gửi");
    }

    @Test
    void acceptLetsOneMailInAndLeavesTheOther() throws Exception {
        keepTwoBack();
        assertThat(lines("quarantine", "accept", "1a2b"))
                .containsExactly(
                        "Đã nhận thư 1a2b3c4d của ai-do@la.vidu.vn: “Nộp phiếu”. Dịch vụ sẽ xử lý"
                                + " thư này.");
        Mail mail = found(STRANGER);
        assertThat(mail.state()).isEqualTo(MailState.RECEIVED);
        assertThat(mail.accepted()).isTrue();
        assertThat(found(NOBODY).state()).isEqualTo(MailState.QUARANTINED);
    }

    @Test
    void refuseTurnsMailsAway() throws Exception {
        keepTwoBack();
        assertThat(lines("quarantine", "refuse", "1a2b3c4d", "9f8e7d6c"))
                .containsExactly(
                        "Đã từ chối thư 1a2b3c4d của ai-do@la.vidu.vn: “Nộp phiếu”. Dịch vụ sẽ"
                                + " chuyển thư sang thư mục không nhận.",
                        "Đã từ chối thư 9f8e7d6c của ?: “”. Dịch vụ sẽ chuyển thư sang thư mục"
                                + " không nhận.");
        assertThat(found(STRANGER).state()).isEqualTo(MailState.REFUSED);
        assertThat(found(NOBODY).state()).isEqualTo(MailState.REFUSED);
    }

    @Test
    void aMailThatIsNotKeptBackIsNamedAndNothingIsDecided() throws Exception {
        keepTwoBack();
        assertThat(wrong("quarantine", "accept", "1a2b3c4d", "7777"))
                .isEqualTo("Không có đúng một thư đang giữ lại mang mã 7777.");
        assertThat(wrong("quarantine", "accept"))
                .isEqualTo(
                        "Hãy ghi mã của thư cần nhận hoặc từ chối; dùng lệnh liệt kê để xem mã.");
        assertThat(found(STRANGER).state()).isEqualTo(MailState.QUARANTINED);
    }

    @Test
    void remindShowsWhoWouldBeWrittenToAndWritesNothing() throws Exception {
        LocalDate day = LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh")).plusDays(3);
        settings(
                (Files.readString(EXAMPLE.resolve("parindex.yaml")) + MAILBOX)
                        .replace("17:00 15/12/2023", Written.date(day))
                        .replace("khoa-so: 20/12/2023", ""));
        assertThat(lines("remind", "--dry-run"))
                .containsExactly(
                        "Nhắc Xã Bình An (xa.binhan@vidu.example): còn 3 ngày.",
                        "Nhắc Xã Hòa Phú (xa.hoaphu@vidu.example): còn 3 ngày.",
                        "Nhắc Xã Tân Lập (xa.tanlap@vidu.example): còn 3 ngày.",
                        "Nhắc Xã Đồng Tâm (xa.dongtam@vidu.example): còn 3 ngày.",
                        "Nhắc Xã Minh Khai (xa.minhkhai@vidu.example): còn 3 ngày.",
                        "Nhắc Thị trấn Yên Sơn (tt.yenson@vidu.example): còn 3 ngày.",
                        "Nhắc Xã An Lạc (xa.anlac@vidu.example): còn 3 ngày.",
                        "Nhắc Xã Phú Thịnh (xa.phuthinh@vidu.example): còn 3 ngày.",
                        "Số thư đến lúc gửi: 8. Chưa soạn thư nào.");
        assertThat(outbox()).isEmpty();
    }

    @Test
    void remindSaysThatNothingIsDueAfterTheDeadline() {
        assertThat(lines("remind", "--dry-run"))
                .containsExactly("Số thư đến lúc gửi: 0. Chưa soạn thư nào.");
    }

    @Test
    void statusCountsTheMails() throws Exception {
        keepTwoBack();
        writeThree();
        JsonNode mail = new ObjectMapper().readTree(said("status", "--json")).at("/mail");
        assertThat(mail).hasToString("{\"quarantined\":2,\"refused\":1,\"waiting\":1}");
        assertThat(lines("status"))
                .endsWith("Thư giữ lại chờ cán bộ: 2. Thư chờ gửi: 1. Thư máy chủ không nhận: 1.");
    }

    @Test
    void theStatusPageShowsTheMails() throws Exception {
        keepTwoBack();
        writeThree();
        said("report");
        assertThat(page())
                .contains(
                        " Có 1 thư đang chờ gửi.</p>",
                        "<strong>het@vidu.gov.vn</strong> <span>Máy chủ trả lời: 550 nobody"
                                + " here</span> <small>Thư soạn lúc 08:00 ngày 01/12/2023</small>",
                        "<strong>ai-do@la.vidu.vn</strong> <span>“Nộp phiếu”: địa chỉ chưa đăng"
                                + " ký.</span>",
                        "<code>parindex quarantine accept 1a2b3c4d</code>",
                        "Không có tiêu đề: không rõ người gửi.")
                .doesNotContain("cho@vidu.gov.vn", "xong@vidu.gov.vn");
    }

    private String page() throws Exception {
        try (var files = Files.list(folder.resolve("bao-cao"))) {
            return Files.readString(
                    files.filter(file -> file.toString().endsWith(".html")).findFirst().get());
        }
    }

    private void settings(String text) throws Exception {
        Files.writeString(folder.resolve("parindex.yaml"), text);
    }

    private void keepTwoBack() throws Exception {
        keepBack(STRANGER, Optional.of("ai-do@la.vidu.vn"), "Nộp phiếu", "unknown-sender");
        keepBack(NOBODY, Optional.empty(), "", "no-sender");
    }

    private void keepBack(String sha256, Optional<String> sender, String subject, String reason)
            throws Exception {
        try (Register register = open()) {
            MailBook mails = register.mails();
            mails.arrive(new MailSpot(BOX, "INBOX", 1, sha256.hashCode()), sha256, 10);
            mails.read(sha256, new MailBook.Header(Optional.empty(), sender, subject));
            mails.end(sha256, MailState.QUARANTINED, reason);
        }
    }

    private void writeThree() throws Exception {
        write("cho@vidu.gov.vn", OutboxRow.State.WAITING, "450 later");
        write("het@vidu.gov.vn", OutboxRow.State.REFUSED, "550 nobody here");
        write("xong@vidu.gov.vn", OutboxRow.State.SENT, "");
    }

    private void write(String to, OutboxRow.State state, String said) throws Exception {
        try (Register register = open()) {
            OutboxRow row =
                    OutboxRow.waiting(
                            "reply:" + to, new OutboxRow.Address(BOX, to, "reply"), "<" + to, to);
            register.mails().post(row, Optional.empty(), MailState.ANSWERED);
            register.mails().sending(row.name(), state, said);
        }
    }

    private Mail found(String sha256) throws Exception {
        try (Register register = open()) {
            return register.mails().find(sha256).orElseThrow();
        }
    }

    private List<OutboxRow> outbox() throws Exception {
        try (Register register = open()) {
            return register.mails().outbox();
        }
    }

    private Register open() throws Exception {
        return Register.open(
                Played.office(folder).workplace().database(),
                () -> Instant.parse("2023-12-01T01:00:00Z"));
    }

    private List<String> lines(String... args) {
        return said(args).lines().filter(line -> !line.isEmpty()).toList();
    }

    private String said(String... args) {
        StringWriter out = new StringWriter();
        assertThat(run(out, out, args)).isEqualTo(Exit.FINE);
        return out.toString();
    }

    private String wrong(String... args) {
        StringWriter complaint = new StringWriter();
        assertThat(run(new StringWriter(), complaint, args)).isEqualTo(Exit.WRONG_USE);
        return complaint.toString().strip();
    }

    private int run(StringWriter out, StringWriter err, String... args) {
        Console console =
                new Console(
                        new PrintWriter(out, true),
                        new PrintWriter(err, true),
                        Messages.VIETNAMESE,
                        HOME);
        String[] all = Arrays.copyOf(args, args.length + 2);
        all[args.length] = "--settings";
        all[args.length + 1] = folder.resolve("parindex.yaml").toString();
        return Main.run(console, all);
    }
}
