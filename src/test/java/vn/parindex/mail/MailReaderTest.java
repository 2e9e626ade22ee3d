package vn.parindex.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every mail under {@code mails} is read as the text beside it says. */
class MailReaderTest {
    private static final ReadingRules RULES =
            new ReadingRules(
                    Optional.of("mx.vidu.gov.vn"),
                    Set.of("cchc@vidu.gov.vn"),
                    ReadingRules.Budget.USUAL);

    static Stream<Path> mails() throws IOException {
        return MailFiles.mails();
    }

    @Test
    void thereAreAtLeastSixtyMails() throws IOException {
        assertThat(MailFiles.mails().count()).isGreaterThanOrEqualTo(60);
    }

    @ParameterizedTest
    @MethodSource("mails")
    void eachMailIsReadAsWrittenBesideIt(Path mail) throws IOException {
        Path expected = Path.of(mail.toString().replace(".eml", ".txt"));
        String read = dump(MailFiles.raw(mail));
        if (Boolean.getBoolean("golden.update") && Files.notExists(expected)) {
            Files.writeString(expected, read);
        }
        assertThat(read).isEqualTo(Files.readString(expected));
    }

    @ParameterizedTest
    @MethodSource("mails")
    void noDamageEndsInAnythingButABrokenMail(Path mail) throws IOException {
        byte[] raw = MailFiles.raw(mail);
        Random random = new Random(mail.getFileName().toString().hashCode());
        for (int i = 0; i < 25; i++) {
            byte[] damaged = damaged(raw, random);
            try {
                assertThat(MailReader.read(damaged, RULES).faults()).doesNotHaveDuplicates();
            } catch (BrokenMail said) {
                assertThat(said).hasMessageStartingWith("no");
            }
        }
    }

    @Test
    void whatIsNoMailIsBroken() {
        for (String raw : List.of("", "\r\n\r\n", "Phiếu chấm điểm", "PK\u0003\u0004\n\n\0")) {
            assertThatThrownBy(() -> MailReader.read(bytes(raw), RULES))
                    .isInstanceOf(BrokenMail.class);
        }
    }

    @Test
    void endlessNestingAndEndlessHeadersComeToAnEnd() throws BrokenMail {
        StringBuilder nested = new StringBuilder("From: a@b.vn\r\n");
        for (int i = 0; i < 3_000; i++) {
            String type = "multipart/mixed; boundary=b" + i;
            nested.append("Content-Type: ")
                    .append(type)
                    .append("\r\n\r\n--b")
                    .append(i)
                    .append("\r\n");
        }
        assertThat(MailReader.read(bytes(nested), RULES).faults()).contains("too-deep");
        StringBuilder mails = new StringBuilder("From: a@b.vn\r\n");
        mails.append("Content-Type: message/rfc822\r\n\r\n".repeat(3_000));
        assertThat(MailReader.read(bytes(mails), RULES).faults()).containsExactly("too-deep");
        StringBuilder parts = new StringBuilder("From: a@b.vn\r\n");
        parts.append("Content-Type: multipart/mixed; boundary=b\r\n\r\n")
                .append("--b\r\n\r\n".repeat(500_000));
        assertThat(MailReader.read(bytes(parts), RULES).faults()).contains("too-many-parts");
        StringBuilder lines = new StringBuilder("From: a@b.vn\r\nSubject: ");
        lines.append("=?utf-8?q?x?= ".repeat(300_000)).append("\r\nReferences: ");
        lines.append("<x@y> ".repeat(300_000)).append("\r\n").append("X: y\r\n".repeat(100_000));
        IncomingMail read = MailReader.read(bytes(lines.append("\r\nxin chào")), RULES);
        assertThat(read.subject()).hasSize(500);
        assertThat(read.references()).containsExactly("<x@y>");
    }

    private static byte[] bytes(CharSequence text) {
        return text.toString().getBytes(java.nio.charset.StandardCharsets.UTF_8);
    }

    private static byte[] damaged(byte[] raw, Random random) {
        byte[] copy = raw.clone();
        int at = random.nextInt(copy.length);
        int length = random.nextInt(copy.length - at);
        switch (random.nextInt(4)) {
            case 0 -> copy = Arrays.copyOf(copy, at);
            case 1 ->
                    copy =
                            splice(
                                    Arrays.copyOf(copy, at),
                                    Arrays.copyOfRange(copy, at + length, copy.length));
            case 2 -> copy = splice(copy, Arrays.copyOfRange(copy, at, at + length));
            default -> {
                for (int i = 0; i < 20; i++) {
                    copy[random.nextInt(copy.length)] ^= (byte) (1 << random.nextInt(8));
                }
            }
        }
        return copy;
    }

    private static byte[] splice(byte[] first, byte[] second) {
        byte[] both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }

    /** What a reader of the mail would want to compare; what is as usual is left out. */
    private static String dump(byte[] raw) {
        try {
            IncomingMail mail = MailReader.read(raw, RULES);
            List<String> lines = new ArrayList<>();
            lines.add("id: " + mail.messageId().orElse("none"));
            lines.add("from: " + mail.from().orElse("none") + " | " + mail.fromName());
            if (!mail.replyTo().equals(mail.from())) {
                lines.add("reply to: " + mail.replyTo().orElse("none"));
            }
            lines.add("subject: " + mail.subject());
            lines.add("sent: " + mail.sent().map(Object::toString).orElse("none"));
            mail.references().forEach(id -> lines.add("after: " + id));
            lines.add("automatic: " + mail.automatic());
            lines.add("standing: " + mail.standing());
            mail.text().lines().forEach(line -> lines.add("text: " + line));
            mail.attachments().forEach(file -> lines.add("file: " + shown(file)));
            mail.faults().forEach(fault -> lines.add("fault: " + fault));
            return String.join("\n", lines) + "\n";
        } catch (BrokenMail broken) {
            return "broken\n";
        }
    }

    private static String shown(IncomingMail.Attachment file) {
        String content =
                MailFiles.FILES.entrySet().stream()
                        .filter(known -> Arrays.equals(known.getValue(), file.content().array()))
                        .map(Map.Entry::getKey)
                        .findFirst()
                        .orElse(file.content().toString());
        return file.name() + " | " + file.inside() + " | " + content;
    }
}
