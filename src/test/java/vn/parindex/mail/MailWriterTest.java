package vn.parindex.mail;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.mail.BodyPart;
import jakarta.mail.Header;
import jakarta.mail.Session;
import jakarta.mail.internet.ContentType;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.internet.MimeUtility;
import java.io.ByteArrayInputStream;
import java.io.UnsupportedEncodingException;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.parindex.model.Bytes;

class MailWriterTest {
    private static final String TEXT = "CẦN SỬA: còn 2 lỗi.\n\n1. Ô F12: điểm vượt mức tối đa.\n";
    private static final String HTML = "<p>CẦN SỬA: còn 2 lỗi.</p>\n";
    private static final String LONG_NAME =
            "Phiếu chấm điểm cải cách hành chính năm 2023 của Ủy ban nhân dân xã Bằng Lãng, huyện"
                    + " Chợ Đồn - TN-00012.xlsx";

    @Test
    void writesTheHeaderOfAnAnswerLineByLine() throws Exception {
        MimeMessage message = parsed(answer());
        List<String> lines =
                Collections.list(message.getAllHeaders()).stream()
                        .filter(header -> !header.getName().equals("Content-Type"))
                        .map(MailWriterTest::line)
                        .toList();
        assertThat(lines)
                .containsExactlyInAnyOrder(
                        "Date: Tue, 5 Dec 2023 03:07:09 +0000",
                        "From: Phòng Nội vụ <cchc@vidu.gov.vn>",
                        "To: xa.banglang@vidu.gov.vn",
                        "Message-ID: <parindex.reply.1@vidu.gov.vn>",
                        "In-Reply-To: <b@xa.vn>",
                        "References: <a@xa.vn> <b@xa.vn>",
                        "Subject: Re: Phiếu chấm điểm xã Bằng Lãng",
                        "Auto-Submitted: auto-replied",
                        "X-Auto-Response-Suppress: All",
                        "MIME-Version: 1.0");
    }

    @Test
    void saysOfAMailOfItsOwnAccordThatAProgramMadeIt() throws Exception {
        OutgoingMail reminder =
                new OutgoingMail(
                        "<parindex.remind.1@vidu.gov.vn>",
                        "xa@vidu.gov.vn",
                        "Nhắc",
                        Optional.empty(),
                        List.of(),
                        TEXT,
                        HTML,
                        List.of(),
                        false,
                        Instant.EPOCH);
        MimeMessage message = parsed(reminder);
        assertThat(message.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(message.getHeader("In-Reply-To")).isNull();
        assertThat(message.getHeader("References")).isNull();
        assertThat(new ContentType(message.getContentType()).getBaseType())
                .isEqualTo("multipart/alternative");
    }

    @Test
    void putsBothTwinsOfTheTextBeforeTheFiles() throws Exception {
        MimeMultipart mixed = (MimeMultipart) parsed(answer()).getContent();
        assertThat(mixed.getCount()).isEqualTo(3);
        MimeMultipart words = (MimeMultipart) mixed.getBodyPart(0).getContent();
        assertThat(words.getCount()).isEqualTo(2);
        assertThat(kind(words.getBodyPart(0))).isEqualTo("text/plain");
        assertThat(text(words.getBodyPart(0))).isEqualTo(TEXT);
        assertThat(kind(words.getBodyPart(1))).isEqualTo("text/html");
        assertThat(text(words.getBodyPart(1))).isEqualTo(HTML);
        assertThat(mixed.getBodyPart(1).getInputStream().readAllBytes()).isEqualTo(everyByte());
        assertThat(mixed.getBodyPart(2).getInputStream().readAllBytes())
                .isEqualTo(new byte[] {1, 2, 3});
    }

    @Test
    void namesFilesForNewProgramsAndForOldOutlook() throws Exception {
        MimeMultipart mixed = (MimeMultipart) parsed(answer()).getContent();
        BodyPart file = mixed.getBodyPart(1);
        assertThat(file.getDisposition()).isEqualTo("attachment");
        assertThat(file.getFileName()).isEqualTo(LONG_NAME);
        ContentType type = new ContentType(file.getContentType());
        assertThat(type.getBaseType())
                .isEqualTo("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        assertThat(MimeUtility.decodeText(type.getParameter("name"))).isEqualTo(LONG_NAME);
        BodyPart plain = mixed.getBodyPart(2);
        assertThat(plain.getFileName()).isEqualTo("bao cao 2.doc");
        assertThat(plain.getHeader("Content-Type"))
                .containsExactly("application/msword;\r\n name=\"bao cao 2.doc\"");
        assertThat(plain.getHeader("Content-Disposition"))
                .containsExactly("attachment;\r\n filename*=UTF-8''bao%20cao%202.doc");
    }

    @Test
    void writesNothingButAsciiInLinesThatEveryServerTakes() {
        byte[] raw = MailWriter.bytes(answer(), account("Phòng Nội vụ"));
        String wire = new String(raw, US_ASCII);
        assertThat(wire.chars().allMatch(each -> each < 128 && each != 0xFFFD)).isTrue();
        assertThat(wire.replace("\r\n", "")).doesNotContain("\r").doesNotContain("\n");
        // one type's name alone is longer than that, and cannot be folded
        assertThat(wire.lines().filter(line -> line.length() > 76))
                .containsExactly(
                        "Content-Type: application/vnd.openxmlformats-officedocument"
                                + ".spreadsheetml.sheet;");
    }

    @Test
    void givesEqualBytesForEqualMails() {
        assertThat(MailWriter.bytes(answer(), account("Phòng Nội vụ")))
                .isEqualTo(MailWriter.bytes(answer(), account("Phòng Nội vụ")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a\r\nBcc: thief@evil.vn",
                "a\nBcc: thief@evil.vn",
                "a\rBcc: thief@evil.vn",
                "ệ\r\n\r\n<html>",
                "a\u2028Bcc: thief@evil.vn",
                "a\u0085Bcc: thief@evil.vn"
            })
    void letsNobodyAddALineToTheHeader(String foreign) throws Exception {
        OutgoingMail mail =
                new OutgoingMail(
                        "<parindex.1@vidu.gov.vn>",
                        "xa@vidu.gov.vn",
                        foreign,
                        Optional.of("<b@xa.vn>\r\nBcc: thief@evil.vn"),
                        List.of("<a@xa.vn>", "<c@xa.vn>\r\n\r\nbody", "no id"),
                        TEXT,
                        HTML,
                        List.of(new OutgoingMail.File(foreign, Bytes.of(new byte[] {1}))),
                        true,
                        Instant.EPOCH);
        MimeMessage message = parsed(mail);
        assertThat(message.getHeader("Bcc")).isNull();
        assertThat(message.getAllRecipients()).hasSize(1);
        assertThat(message.getSubject())
                .isEqualTo(foreign.replaceAll("[\\r\\n\\u2028\\u0085]", " ").strip());
        assertThat(message.getHeader("In-Reply-To")).isNull();
        assertThat(message.getHeader("References")).containsExactly("<a@xa.vn>");
        MimeMultipart mixed = (MimeMultipart) message.getContent();
        assertThat(mixed.getCount()).isEqualTo(2);
        assertThat(Collections.list(mixed.getBodyPart(1).getAllHeaders()))
                .extracting(Header::getName)
                .containsExactlyInAnyOrder(
                        "Content-Type", "Content-Disposition", "Content-Transfer-Encoding");
    }

    @Test
    void keepsASubjectThatLooksEncodedAsItWasWritten() throws Exception {
        OutgoingMail mail = withSubject("=?UTF-8?B?QmNjOg==?= nguyên văn");
        assertThat(parsed(mail).getSubject()).isEqualTo("=?UTF-8?B?QmNjOg==?= nguyên văn");
    }

    @Test
    void cutsALongSubjectBetweenCharactersOnly() throws Exception {
        String subject = "Ủ".repeat(70) + "😀".repeat(40);
        assertThat(parsed(withSubject(subject)).getSubject()).isEqualTo(subject);
    }

    @Test
    void keepsTheFirstAndTheLastOfALongThread() throws Exception {
        List<String> thread = IntStream.rangeClosed(1, 60).mapToObj(i -> "<" + i + "@x>").toList();
        OutgoingMail mail =
                new OutgoingMail(
                        "<parindex.1@vidu.gov.vn>",
                        "xa@vidu.gov.vn",
                        "a",
                        Optional.of("<60@x>"),
                        thread,
                        TEXT,
                        HTML,
                        List.of(),
                        true,
                        Instant.EPOCH);
        assertThat(parsed(mail).getHeader("References", " ").split("\\s+"))
                .containsExactly(
                        Stream.concat(
                                        Stream.of("<1@x>"),
                                        IntStream.rangeClosed(42, 60)
                                                .mapToObj(i -> "<" + i + "@x>"))
                                .toArray(String[]::new));
    }

    @Test
    void quotesWhatANameMayHold() throws Exception {
        for (String name : List.of("PNV", "\"Sếp\", <a@b.vn>\r\nBcc: c@d.vn", "a, b; c", "")) {
            byte[] raw = MailWriter.bytes(answer(), account(name));
            InternetAddress from = (InternetAddress) message(raw).getFrom()[0];
            assertThat(from.getAddress()).isEqualTo("cchc@vidu.gov.vn");
            assertThat(Optional.ofNullable(from.getPersonal()).orElse(""))
                    .isEqualTo(name.replace("\r\n", "  "));
            assertThat(message(raw).getFrom()).hasSize(1);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "xa", "a@b.vn, c@d.vn", "a@b.vn\r\nBcc: c@d.vn", "<a@b.vn>", "a b@c.vn"})
    void sendsToNothingThatIsNoAddress(String to) {
        assertThat(Addresses.plain(to)).isFalse();
        OutgoingMail mail =
                new OutgoingMail(
                        "<parindex.1@vidu.gov.vn>",
                        to,
                        "a",
                        Optional.empty(),
                        List.of(),
                        TEXT,
                        HTML,
                        List.of(),
                        true,
                        Instant.EPOCH);
        assertThatThrownBy(() -> MailWriter.bytes(mail, account("")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static OutgoingMail withSubject(String subject) {
        return new OutgoingMail(
                "<parindex.1@vidu.gov.vn>",
                "xa@vidu.gov.vn",
                subject,
                Optional.empty(),
                List.of(),
                TEXT,
                HTML,
                List.of(),
                true,
                Instant.EPOCH);
    }

    private static OutgoingMail answer() {
        return new OutgoingMail(
                "<parindex.reply.1@vidu.gov.vn>",
                "xa.banglang@vidu.gov.vn",
                "Re: Phiếu chấm điểm xã Bằng Lãng",
                Optional.of("<b@xa.vn>"),
                List.of("<a@xa.vn>", "<b@xa.vn>"),
                TEXT,
                HTML,
                List.of(
                        new OutgoingMail.File(LONG_NAME, Bytes.of(everyByte())),
                        new OutgoingMail.File("bao cao 2.doc", Bytes.of(new byte[] {1, 2, 3}))),
                true,
                Instant.parse("2023-12-05T03:07:09Z"));
    }

    private static byte[] everyByte() {
        byte[] all = new byte[256];
        for (int i = 0; i < all.length; i++) {
            all[i] = (byte) i;
        }
        return all;
    }

    private static Account account(String name) {
        Account.Server server = new Account.Server("localhost", 25, Account.Security.NONE);
        return new Account(
                "cchc@vidu.gov.vn",
                name,
                server,
                server,
                new Login.Password("cchc", () -> ""),
                new Account.Boxes("INBOX", "Da xu ly", "Khong nhan"),
                Optional.empty(),
                20_000_000);
    }

    private static MimeMessage parsed(OutgoingMail mail) throws Exception {
        return message(MailWriter.bytes(mail, account("Phòng Nội vụ")));
    }

    private static MimeMessage message(byte[] raw) throws Exception {
        return new MimeMessage(
                Session.getInstance(new Properties()), new ByteArrayInputStream(raw));
    }

    private static String kind(BodyPart part) throws Exception {
        return new ContentType(part.getContentType()).getBaseType();
    }

    private static String text(BodyPart part) throws Exception {
        return new String(part.getInputStream().readAllBytes(), UTF_8).replace("\r\n", "\n");
    }

    private static String line(Header header) {
        try {
            return header.getName()
                    + ": "
                    + MimeUtility.decodeText(MimeUtility.unfold(header.getValue()));
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }
}
