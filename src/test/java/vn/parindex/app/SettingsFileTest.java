package vn.parindex.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.parindex.language.Messages;
import vn.parindex.mail.Account;

class SettingsFileTest {
    private static final String WHOLE =
            """
            dot-danh-gia:
              ma: vi-du-2023
              ten: Chỉ số cải cách hành chính năm 2023
              nam: 2023
              bo-tieu-chi: bo-mot
              han-nop: 17:00 15/12/2023
              khoa-so: 20/12/2023
            co-quan-tong-hop:
              cap: huyện
              ten: Ví Dụ
              co-quan-cap-tren: UBND HUYỆN VÍ DỤ
              co-quan-ban-hanh: PHÒNG NỘI VỤ
              ky-hieu: BC-PNV
              dia-danh: Ví Dụ
              noi-nhan:
                - UBND huyện
                - Lưu VT
              chuc-vu-ky: TRƯỞNG PHÒNG
            thu-muc:
              nop: ../chung/nop
            dich-vu:
              cho-yen-giay: 3
            """;

    @TempDir Path folder;

    @BeforeEach
    void criteriaSets() throws IOException {
        Files.createDirectories(folder.resolve("templates/bo-mot"));
    }

    @Test
    void readsEverySectionAndFillsInTheDefaults() throws Exception {
        Settings settings = read(WHOLE);
        assertThat(settings.round().id()).isEqualTo("vi-du-2023");
        assertThat(settings.round().deadline())
                .isEqualTo(Optional.of(LocalDateTime.of(2023, 12, 15, 17, 0)));
        assertThat(settings.round().lock())
                .isEqualTo(Optional.of(LocalDateTime.of(2023, 12, 20, 23, 59, 59)));
        assertThat(settings.round().periodStart()).isEqualTo(LocalDate.of(2023, 1, 1));
        assertThat(settings.round().aggregator().recipients())
                .isEqualTo(List.of("UBND huyện", "Lưu VT"));
        assertThat(settings.criteria()).isEqualTo(folder.resolve("templates/bo-mot"));
        assertThat(settings.folders().drop()).isEqualTo(folder.resolve("chung/nop"));
        assertThat(settings.folders().answers()).isEqualTo(folder.resolve("lam-viec/ket-qua"));
        assertThat(settings.quiet()).isEqualTo(Duration.ofSeconds(3));
        assertThat(settings.poll()).isEqualTo(Duration.ofSeconds(10));
        assertThat(settings.largest()).isEqualTo(25L * 1024 * 1024);
        assertThat(settings.zone()).isEqualTo(ZoneId.of("Asia/Ho_Chi_Minh"));
        assertThat(settings.locale()).isEqualTo(Messages.VIETNAMESE);
        assertThat(settings.database()).isEmpty();
        assertThat(settings.mail()).isEqualTo(MailSettings.NONE);
    }

    @Test
    void readsTheMailboxesAmongTheOtherSections() throws Exception {
        Settings settings =
                read(
                        WHOLE
                                + """
                                hop-thu:
                                  - dia-chi: cchc@vidu.gov.vn
                                    imap: {may-chu: imap.vidu.gov.vn}
                                    smtp: {may-chu: smtp.vidu.gov.vn}
                                    bien-mat-khau: MAT_KHAU
                                """);
        assertThat(settings.mail().accounts())
                .extracting(Account::address)
                .containsExactly("cchc@vidu.gov.vn");
    }

    @Test
    void namesEveryFaultAtOnceWithItsLine() {
        String broken =
                WHOLE.replace("nam: 2023", "nam: hai nghìn")
                        .replace("han-nop: 17:00 15/12/2023", "han-nop: sớm")
                        .replace("bo-tieu-chi: bo-mot", "bo-tieu-chi: bo-hai")
                        .replace("  dia-danh: Ví Dụ\n", "")
                        .replace("cho-yen-giay: 3", "cho-yen-giay: 3\n  cho-im: 4");
        SettingsRefused refused = catchThrowableOfType(SettingsRefused.class, () -> read(broken));
        assertThat(refused.faults())
                .containsExactlyInAnyOrder(
                        fault(4, "not-a-number", "key", "dot-danh-gia.nam", "found", "hai nghìn"),
                        fault(4, "not-a-year", "key", "dot-danh-gia.nam"),
                        fault(5, "no-criteria", "found", "bo-hai"),
                        fault(6, "not-a-moment", "key", "dot-danh-gia.han-nop", "found", "sớm"),
                        fault(9, "missing", "key", "co-quan-tong-hop.dia-danh"),
                        fault(22, "unknown", "key", "dich-vu.cho-im"));
        assertThat(refused.inWords(Messages.VIETNAMESE))
                .contains("dòng 6: mục “dot-danh-gia.han-nop” phải là giờ và ngày");
    }

    @Test
    void refusesWhatIsNotYaml() {
        SettingsRefused refused =
                catchThrowableOfType(SettingsRefused.class, () -> read("a: b: c: [\n"));
        assertThat(refused.faults()).isEqualTo(List.of(fault(1, "not-yaml")));
    }

    private Settings read(String text) throws IOException, SettingsRefused {
        Path file = folder.resolve("lam-viec/parindex.yaml");
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        return SettingsFile.read(file, folder.resolve("templates"));
    }

    private static SettingsFault fault(int line, String code, String... facts) {
        Map<String, String> named = new HashMap<>();
        for (int i = 0; i < facts.length; i += 2) {
            named.put(facts[i], facts[i + 1]);
        }
        return new SettingsFault(line, code, named);
    }
}
