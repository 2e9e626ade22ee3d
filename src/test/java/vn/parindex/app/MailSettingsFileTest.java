package vn.parindex.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;
import vn.parindex.language.Messages;
import vn.parindex.mail.Account;
import vn.parindex.mail.Account.Security;
import vn.parindex.mail.Login;

class MailSettingsFileTest {
    private static final String WHOLE =
            """
            hop-thu:
              - dia-chi: cchc@vidu.gov.vn
                ten: Phòng Nội vụ
                imap: {may-chu: imap.vidu.gov.vn, cong: 993, bao-mat: tls}
                smtp: {may-chu: smtp.vidu.gov.vn, cong: 587, bao-mat: starttls}
                bien-mat-khau: PARINDEX_MAT_KHAU
                da-xu-ly: Xong
                khong-nhan: Tra lai
                may-tin-cay: mx.vidu.gov.vn
                toi-da-mb: 10
              - dia-chi: bao-cao@vidu.gov.vn
                imap: {may-chu: outlook.office365.com}
                smtp: {may-chu: smtp.office365.com, bao-mat: starttls}
                dang-nhap: baocao
                oauth:
                  dia-chi-cap: https://login.vidu.vn/token
                  ma-ung-dung: 4711
                  tep-the: the.txt
                  pham-vi: offline_access
            thu:
              nguoi-la: tra-loi
              moi-nguoi-moi-ngay: 5
              nhac-truoc-ngay: [1, 7, 3, 7]
              bao-ket-qua: co
            """;

    private final List<SettingsFault> faults = new ArrayList<>();

    @Test
    void readsEveryMailboxAndFillsInTheDefaults() {
        MailSettings settings = read(WHOLE);
        assertThat(faults).isEmpty();
        assertThat(settings.accounts()).hasSize(2);
        Account first = settings.accounts().get(0);
        assertThat(first.address()).isEqualTo("cchc@vidu.gov.vn");
        assertThat(first.name()).isEqualTo("Phòng Nội vụ");
        assertThat(first.imap())
                .isEqualTo(new Account.Server("imap.vidu.gov.vn", 993, Security.TLS));
        assertThat(first.smtp())
                .isEqualTo(new Account.Server("smtp.vidu.gov.vn", 587, Security.STARTTLS));
        assertThat(first.login()).isInstanceOf(Login.Password.class);
        assertThat(first.login().user()).isEqualTo("cchc@vidu.gov.vn");
        assertThat(first.boxes()).isEqualTo(new Account.Boxes("INBOX", "Xong", "Tra lai"));
        assertThat(first.trustedHost()).isEqualTo(Optional.of("mx.vidu.gov.vn"));
        assertThat(first.largestMail()).isEqualTo(10L * 1024 * 1024);
        assertThat(settings.strangers()).isEqualTo(MailSettings.Strangers.ANSWER);
        assertThat(settings.mostPerDay()).isEqualTo(5);
        assertThat(settings.remindDays()).isEqualTo(List.of(7, 3, 1));
        assertThat(settings.sendResults()).isTrue();
    }

    @Test
    void readsALoginByToken() {
        Account second = read(WHOLE).accounts().get(1);
        assertThat(second.name()).isEmpty();
        assertThat(second.imap().port()).isEqualTo(993);
        assertThat(second.smtp().port()).isEqualTo(587);
        assertThat(second.boxes()).isEqualTo(new Account.Boxes("INBOX", "Da xu ly", "Khong nhan"));
        assertThat(second.trustedHost()).isEmpty();
        assertThat(second.largestMail()).isEqualTo(20L * 1024 * 1024);
        Login.OAuth login = (Login.OAuth) second.login();
        assertThat(List.of(login.user(), login.tokenEndpoint(), login.clientId(), login.scope()))
                .isEqualTo(
                        List.of("baocao", "https://login.vidu.vn/token", "4711", "offline_access"));
    }

    @Test
    void knowsNoMailboxWithoutTheSection() {
        assertThat(read("khac: 1")).isEqualTo(MailSettings.NONE);
        assertThat(faults).isEmpty();
    }

    @Test
    void namesEveryFaultOfAServerWithItsLine() {
        read(
                """
                hop-thu:
                  - dia-chi: phong noi vu
                    imap: {cong: 70000, bao-mat: ssl}
                    smtp:
                      may-chu: smtp.vidu.gov.vn
                      bao-mat: khong
                      cong: hai lăm
                    bien-mat-khau: A
                    hop-den: Thu
                    da-xu-ly: thu
                    toi-da-mb: 0
                    mau: xanh
                """);
        assertThat(faults)
                .containsExactlyInAnyOrder(
                        fault(2, "not-an-address", "found", "phong noi vu"),
                        fault(3, "missing", "key", "hop-thu[1].imap.may-chu"),
                        fault(3, "not-a-port", "found", "70000"),
                        fault(3, "not-a-security", "found", "ssl"),
                        fault(6, "not-secret", "host", "smtp.vidu.gov.vn"),
                        fault(7, "not-a-number", "key", "hop-thu[1].smtp.cong", "found", "hai lăm"),
                        fault(10, "same-box", "found", "Thu"),
                        fault(11, "not-a-size", "found", "0"),
                        fault(12, "unknown", "key", "hop-thu[1].mau"));
    }

    @Test
    void leavesATalkWithTheSameMachineUnprotectedWhenAsked() {
        String local =
                """
                hop-thu:
                  - dia-chi: a@localhost
                    imap: {may-chu: 127.0.0.1, cong: 3143, bao-mat: khong}
                    smtp: {may-chu: localhost, bao-mat: khong}
                    tep-mat-khau: mat-khau.txt
                """;
        Account account = read(local).accounts().get(0);
        assertThat(faults).isEmpty();
        assertThat(account.imap()).isEqualTo(new Account.Server("127.0.0.1", 3143, Security.NONE));
        assertThat(account.smtp()).isEqualTo(new Account.Server("localhost", 25, Security.NONE));
    }

    @Test
    void takesNoSecretFromTheSettingsAndDoesNotRepeatIt() {
        read(
                WHOLE.replace("bien-mat-khau: PARINDEX_MAT_KHAU", "mat-khau: Hoa$Sua-88")
                        .replace("tep-the: the.txt", "the: 0.AAAbbb"));
        assertThat(faults)
                .containsExactlyInAnyOrder(
                        fault(6, "password-here", "key", "mat-khau"),
                        fault(2, "one-secret"),
                        fault(18, "password-here", "key", "the"),
                        fault(16, "missing", "key", "hop-thu[2].oauth.tep-the"));
        assertThat(new SettingsRefused(Path.of("parindex.yaml"), faults).inWords(vietnamese()))
                .contains("dòng 6: không ghi mật khẩu hay mã bí mật vào tệp cài đặt")
                .doesNotContain("Hoa$Sua-88")
                .doesNotContain("0.AAAbbb");
    }

    @Test
    void doesNotRepeatAPasswordWrittenWhereAVariableIsNamed() {
        read(WHOLE.replace("PARINDEX_MAT_KHAU", "Hoa$Sua-88"));
        assertThat(faults).containsExactly(fault(6, "not-a-variable"));
    }

    @Test
    void asksForOneWayToLogIn() {
        read(
                WHOLE.replace(
                        "bien-mat-khau: PARINDEX_MAT_KHAU",
                        "bien-mat-khau: A\n    tep-mat-khau: a.txt"));
        assertThat(faults).containsExactly(fault(6, "one-secret"));
    }

    @Test
    void wantsTokensFromAProtectedAddress() {
        read(WHOLE.replace("https://login", "http://login"));
        assertThat(faults)
                .containsExactly(fault(16, "not-https", "found", "http://login.vidu.vn/token"));
        faults.clear();
        read(WHOLE.replace("https://login.vidu.vn/", "http://127.0.0.1:8080/"));
        assertThat(faults).isEmpty();
    }

    @Test
    void namesFaultsOfTheRulesForAllMails() {
        read(
                WHOLE.replace("tra-loi", "mắng")
                        .replace("[1, 7, 3, 7]", "[1, ba]")
                        .replace("bao-ket-qua: co", "bao-ket-qua: nên")
                        .replace("bao-cao@vidu.gov.vn", "CCHC@vidu.gov.vn"));
        assertThat(faults)
                .containsExactlyInAnyOrder(
                        fault(11, "mailbox-twice", "found", "CCHC@vidu.gov.vn"),
                        fault(21, "not-a-manner", "found", "mắng"),
                        fault(23, "not-a-number", "key", "thu.nhac-truoc-ngay", "found", "ba"),
                        fault(24, "not-yes-or-no", "key", "thu.bao-ket-qua", "found", "nên"));
    }

    @Test
    void saysThatMailboxesAreAList() {
        read("hop-thu:\n  dia-chi: a@b.vn\n");
        assertThat(faults).containsExactly(fault(2, "not-a-list", "key", "hop-thu"));
    }

    private MailSettings read(String text) {
        YamlSection root = YamlSection.of("", new Yaml().compose(new StringReader(text)), faults);
        return MailSettingsFile.read(root, Path.of("parindex.yaml").toAbsolutePath());
    }

    private static Locale vietnamese() {
        return Messages.VIETNAMESE;
    }

    private static SettingsFault fault(int line, String code, String... facts) {
        Map<String, String> named = new HashMap<>();
        for (int i = 0; i < facts.length; i += 2) {
            named.put(facts[i], facts[i + 1]);
        }
        return new SettingsFault(line, code, named);
    }
}
