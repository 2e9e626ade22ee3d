package vn.parindex.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.parindex.language.Messages;
import vn.parindex.mail.Account;
import vn.parindex.mail.Login;
import vn.parindex.mail.OutgoingMail;
import vn.parindex.model.AggregatingUnit;
import vn.parindex.model.Bytes;
import vn.parindex.model.Round;
import vn.parindex.model.Unit;
import vn.parindex.model.UnitKind;
import vn.parindex.model.UnitResult;

class MailTextsTest {
    private static final LocalDateTime DEADLINE = LocalDateTime.of(2023, 12, 15, 17, 0);
    private static final Round ROUND =
            new Round(
                    "vi-du",
                    "Chỉ số cải cách hành chính năm 2023",
                    2023,
                    new AggregatingUnit(
                            "huyện", "Ví Dụ", "", "PHÒNG NỘI VỤ", "BC", "", List.of(), "", "", ""),
                    Optional.of(DEADLINE),
                    Optional.empty(),
                    LocalDate.of(2023, 1, 1),
                    LocalDate.of(2023, 12, 31));
    private static final Unit LANG =
            new Unit("LANG", "Bằng Lãng", UnitKind.XA, "", List.of(), List.of(), List.of());
    private static final MailThread THREAD =
            new MailThread(
                    "xa@vidu.gov.vn",
                    "Nộp phiếu",
                    Optional.of("<1@xa>"),
                    List.of("<0@xa>", "<1@xa>"));
    private static final String LETTER =
            """
            \uFEFFCẦN SỬA: phiếu chấm điểm còn 1 lỗi phải sửa.\r
            \r
            Số tiếp nhận: TN-00007\r
            Hạn nộp: 17:00 ngày 15/12/2023\r
            \r
            Phải sửa:\r
            1. Ô F10: Điểm tự chấm 5 < 9 & “sai”.\r
            \r
            Việc cần làm:\r
            1. Mở tệp gửi kèm.\r
            2. Gửi lại chính tệp đó.\r
            """;
    private static final String SIGNATURE =
            """
            --\s
            Phòng Nội vụ
            Thư này do phần mềm tiếp nhận gửi tự động. Cần trao đổi với cán bộ phụ trách, đề nghị liên hệ trực tiếp Phòng Nội vụ.
            """;

    @Test
    void saysTheVerdictThenWhatToMendThenWhatGoesWithTheMail() {
        OutgoingMail mail =
                texts().reply(dispatch(1_000_000), reply(List.of(toMend(500)), List.of("kh.pdf")));
        assertThat(mail.text())
                .isEqualTo(
                        """
                        CẦN SỬA: phiếu chấm điểm còn 1 lỗi phải sửa.

                        Số tiếp nhận: TN-00007
                        Hạn nộp: 17:00 ngày 15/12/2023

                        Phải sửa:
                        1. Ô F10: Điểm tự chấm 5 < 9 & “sai”.

                        Việc cần làm:
                        1. Mở tệp gửi kèm.
                        2. Gửi lại chính tệp đó.

                        Tệp đã kiểm tra được gửi kèm thư này: phieu - TN-00007.xlsx

                        Tài liệu kiểm chứng kèm theo thư đã được lưu cùng phiếu (1): “kh.pdf”.

                        Để gửi lại, đề nghị trả lời thư này và đính kèm tệp đã sửa, hoặc gửi thư mới đến cchc@vidu.gov.vn.

                        """
                                + SIGNATURE);
        assertThat(mail.files())
                .extracting(OutgoingMail.File::name)
                .containsExactly("phieu - TN-00007.xlsx");
    }

    @Test
    void answersInTheThread() {
        OutgoingMail mail =
                texts().reply(dispatch(1_000_000), reply(List.of(toMend(500)), List.of()));
        assertThat(mail.to()).isEqualTo("xa@vidu.gov.vn");
        assertThat(mail.subject()).isEqualTo("Re: Nộp phiếu");
        assertThat(mail.inReplyTo()).contains("<1@xa>");
        assertThat(mail.references()).containsExactly("<0@xa>", "<1@xa>");
        assertThat(mail.reply()).isTrue();
        assertThat(mail.messageId()).matches("<parindex\\.reply\\.[0-9a-f-]{36}@vidu\\.gov\\.vn>");
        assertThat(mail)
                .isEqualTo(
                        texts().reply(dispatch(1_000_000), reply(List.of(toMend(500)), List.of())));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "RE: Re: TL: Phiếu | Re: Phiếu",
                "Trả lời: Phiếu | Re: Phiếu",
                "Re[2]: Phiếu | Re: Phiếu",
                "Report | Re: Report",
                "Fwd: Phiếu | Re: Fwd: Phiếu",
                "'' | Re: Kết quả tiếp nhận",
                "'re:' | Re: Kết quả tiếp nhận"
            })
    void keepsOneMarkOfAnAnswerInTheSubject(String subject, String expected) {
        MailThread thread = new MailThread("xa@vidu.gov.vn", subject, Optional.empty(), List.of());
        OutgoingMail mail = texts().refusal(dispatch(1_000_000), refusal(thread, "no-attachment"));
        assertThat(mail.subject()).isEqualTo(expected);
    }

    @Test
    void writesATwinInHtmlThatNothingForeignCanBreak() {
        String html =
                texts().reply(dispatch(1_000_000), reply(List.of(toMend(500)), List.of())).html();
        assertThat(html)
                .contains("CẦN SỬA: phiếu chấm điểm còn 1 lỗi phải sửa.</td>")
                .contains(
                        "<li style=\"margin:4px 0;\">Ô F10: Điểm tự chấm 5 &lt; 9 &amp; “sai”.</li>")
                .contains("Số tiếp nhận</td>")
                .contains("TN-00007</td>")
                .doesNotContain("http")
                .doesNotContain("<img")
                .doesNotContain("\uFEFF");
    }

    @Test
    void countsTheFilesAndGivesEachItsPart() {
        MailReply.Part fault =
                new MailReply.Part(
                        "b.xlsx",
                        "TN-00008",
                        MailReply.Outcome.FAULT,
                        "",
                        Optional.empty(),
                        Optional.empty());
        OutgoingMail mail =
                texts().reply(dispatch(1_000_000), reply(List.of(toMend(500), fault), List.of()));
        assertThat(mail.text())
                .startsWith("ĐÃ KIỂM TRA 2 TỆP: 1 tệp cần sửa, 1 tệp chờ xử lý lại.\n")
                .contains("\nTệp thứ 1: phieu.xlsx\nCẦN SỬA: ")
                .contains(
                        """

                        Tệp thứ 2: b.xlsx
                        ĐÃ NHẬN, CHƯA KIỂM TRA ĐƯỢC: phần mềm gặp sự cố, không phải lỗi của đơn vị.

                        Số tiếp nhận: TN-00008
                        Tệp: b.xlsx
                        """);
    }

    @Test
    void saysWhereAFileLiesThatIsTooLargeForAMail() {
        OutgoingMail mail =
                texts().reply(dispatch(100_000), reply(List.of(toMend(90_000)), List.of()));
        assertThat(mail.files()).isEmpty();
        assertThat(mail.text())
                .contains("Tệp nằm ở thư mục chung: Xã Bằng Lãng/phieu - TN-00007.xlsx\n")
                .doesNotContain("được gửi kèm thư này");
    }

    @Test
    void attachesWhatStillFits() {
        List<MailReply.Part> parts = List.of(toMend(90_000), toMend(500), toMend(40_000));
        assertThat(texts().reply(dispatch(100_000), reply(parts, List.of())).files())
                .extracting(file -> file.content().size())
                .containsExactly(500, 40_000);
    }

    @Test
    void tellsAnUnknownSenderNothing() {
        MailRefusal refusal =
                new MailRefusal(
                        THREAD, "unknown-sender", Optional.of("TN-00007"), Optional.of(DEADLINE));
        OutgoingMail mail = texts().refusal(dispatch(1_000_000), refusal);
        assertThat(mail.text())
                .isEqualTo(
                        """
                        Hộp thư này chỉ nhận thư từ những địa chỉ đã đăng ký. Thư của ông (bà) chưa được xử lý.

                        Nếu gửi thay mặt một cơ quan, đề nghị gửi lại từ địa chỉ thư công vụ mà cơ quan đã đăng ký.

                        --\s
                        Thư này do phần mềm gửi tự động.
                        """);
        assertThat(mail.html()).doesNotContain("TN-00007").doesNotContain("2023");
    }

    @Test
    void saysWhyAMailWasNotTakenAndWhatToDo() {
        assertThat(texts().refusal(dispatch(1_000_000), refusal(THREAD, "encrypted-zip")).text())
                .isEqualTo(
                        """
                        KHÔNG TIẾP NHẬN: tệp nén được đặt mật khẩu nên không mở được.

                        Đề nghị gửi lại các tệp bên trong, không nén hoặc không đặt mật khẩu.

                        Đợt đánh giá: Chỉ số cải cách hành chính năm 2023
                        Hạn nộp: 17:00 ngày 15/12/2023

                        """
                                + SIGNATURE);
    }

    @Test
    void hasAWayOutForEveryReasonInBothLanguages() {
        for (Locale locale : List.of(Messages.VIETNAMESE, Messages.ENGLISH)) {
            Messages words = Messages.of("mail", locale);
            assertThat(words.keys())
                    .filteredOn(
                            key -> key.matches("refuse\\.[a-z-]+") && !key.equals("refuse.file"))
                    .allMatch(key -> words.has(key + ".do"))
                    .extracting(key -> key.substring("refuse.".length()))
                    .containsExactly(
                            "broken-mail",
                            "broken-zip",
                            "deadline-passed",
                            "encrypted",
                            "encrypted-mail",
                            "encrypted-zip",
                            "no-attachment",
                            "not-a-scorecard",
                            "other-unit",
                            "our-fault",
                            "too-large",
                            "too-many",
                            "too-many-attachments",
                            "unknown-sender",
                            "wrong-year",
                            "zip-too-large");
        }
        assertThat(texts().refusal(dispatch(1_000_000), refusal(THREAD, "damaged")).text())
                .startsWith("KHÔNG TIẾP NHẬN: tệp gửi kèm chưa dùng được.\n\nTệp bị hỏng");
    }

    @Test
    void remindsOfWhatHasNotCome() {
        MailReminder reminder =
                new MailReminder("xa@vidu.gov.vn", LANG, Optional.empty(), DEADLINE, 3);
        OutgoingMail mail = texts().reminder(dispatch(1_000_000), reminder);
        assertThat(mail.subject()).isEqualTo("Nhắc nộp phiếu chấm điểm: còn 3 ngày đến hạn");
        assertThat(mail.reply()).isFalse();
        assertThat(mail.text())
                .isEqualTo(
                        """
                        Kính gửi: UBND xã Bằng Lãng,

                        CHƯA NHẬN ĐƯỢC PHIẾU CHẤM ĐIỂM của đơn vị; còn 3 ngày đến hạn nộp.

                        Đợt đánh giá: Chỉ số cải cách hành chính năm 2023
                        Hạn nộp: 17:00 ngày 15/12/2023

                        Đề nghị điền phiếu chấm điểm đã phát cho đơn vị và gửi đến cchc@vidu.gov.vn trước hạn nêu trên.

                        Nếu đơn vị vừa gửi, đề nghị bỏ qua thư này.

                        """
                                + SIGNATURE);
    }

    @Test
    void remindsOfErrorsOnTheLastDay() {
        MailReminder reminder =
                new MailReminder(
                        "xa@vidu.gov.vn",
                        LANG,
                        Optional.of(new MailReminder.Open("TN-00007", 4)),
                        DEADLINE,
                        0);
        OutgoingMail mail = texts().reminder(dispatch(1_000_000), reminder);
        assertThat(mail.subject()).isEqualTo("Nhắc nộp phiếu chấm điểm: hôm nay là hạn cuối");
        assertThat(mail.text())
                .contains(
                        "PHIẾU CHẤM ĐIỂM CÒN 4 LỖI PHẢI SỬA; hôm nay là hạn cuối.\n\nSố tiếp nhận: TN-00007\n");
    }

    @Test
    void tellsAUnitItsResult() {
        UnitResult result =
                new UnitResult(
                        LANG,
                        3,
                        "Tốt",
                        Optional.empty(),
                        new BigDecimal("81.5"),
                        new BigDecimal("100"),
                        new BigDecimal("81.5"),
                        List.of(),
                        Optional.of(-2));
        OutgoingMail mail =
                texts().results(
                                dispatch(1_000_000),
                                new MailResults("xa@vidu.gov.vn", result, 18, 2));
        assertThat(mail.text())
                .contains("KẾT QUẢ: xếp hạng 3 trên 18 đơn vị, xếp loại Tốt.\n")
                .contains(
                        """
                        Tổng điểm: 81,5 trên tối đa 100 điểm
                        Tỷ lệ so với điểm tối đa: 81,50%
                        Xếp loại: Tốt
                        Xếp hạng: 3 trên 18 đơn vị
                        So với năm trước: giảm 2 bậc
                        """);
    }

    private static MailTexts texts() {
        return new MailTexts(ROUND, Messages.VIETNAMESE);
    }

    private static MailReply reply(List<MailReply.Part> parts, List<String> evidence) {
        return new MailReply(THREAD, parts, evidence, List.of());
    }

    private static MailRefusal refusal(MailThread thread, String kind) {
        return new MailRefusal(thread, kind, Optional.empty(), Optional.of(DEADLINE));
    }

    private static MailReply.Part toMend(int size) {
        return new MailReply.Part(
                "phieu.xlsx",
                "TN-00007",
                MailReply.Outcome.TO_MEND,
                LETTER,
                Optional.of(
                        new OutgoingMail.File("phieu - TN-00007.xlsx", Bytes.of(new byte[size]))),
                Optional.of("Xã Bằng Lãng/phieu - TN-00007.xlsx"));
    }

    private static Dispatch dispatch(long largest) {
        Account.Server server = new Account.Server("localhost", 25, Account.Security.NONE);
        return new Dispatch(
                new Account(
                        "cchc@vidu.gov.vn",
                        "Phòng Nội vụ",
                        server,
                        server,
                        new Login.Password("cchc", () -> ""),
                        new Account.Boxes("INBOX", "Da xu ly", "Khong nhan"),
                        Optional.empty(),
                        largest),
                "reply:abc",
                Instant.parse("2023-12-05T03:07:09Z"));
    }
}
