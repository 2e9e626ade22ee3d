package vn.parindex.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@DisabledOnOs(value = OS.WINDOWS, disabledReason = "its files have no POSIX permissions")
class SecretsTest {
    @TempDir Path folder;
    private Path file;

    @BeforeEach
    void write() throws IOException {
        file = Files.writeString(folder.resolve("mat-khau"), "bí mật 1\n");
        allow("rw-------");
    }

    @Test
    void readsAVariable() throws IOException {
        assertThat(Secrets.variable("A", Map.of("A", "x")).read()).isEqualTo("x");
    }

    @Test
    void saysThatAVariableIsNotSet() {
        assertThat(fault(Secrets.variable("A", Map.of("B", "x")))).isEqualTo(Secrets.Fault.NOT_SET);
        assertThat(fault(Secrets.variable("A", Map.of("A", "")))).isEqualTo(Secrets.Fault.NOT_SET);
    }

    @Test
    void readsAFileAnewEachTime() throws IOException {
        Login.Secret secret = Secrets.file(file);
        assertThat(secret.read()).isEqualTo("bí mật 1");
        Files.writeString(file, "\uFEFFbí mật 2\r\n");
        assertThat(secret.read()).isEqualTo("bí mật 2");
    }

    @Test
    void readsNoFileThatOthersMayReadOrChange() throws IOException {
        for (String open : new String[] {"rw-r-----", "rw----r--", "rw--w----", "rwx-----x"}) {
            allow(open);
            assertThat(fault(Secrets.file(file))).as(open).isEqualTo(Secrets.Fault.OPEN_TO_OTHERS);
        }
        allow("r--------");
        assertThat(Secrets.file(file).read()).isEqualTo("bí mật 1");
    }

    @Test
    void tellsAMissingFileFromAnEmptyOne() throws IOException {
        assertThat(fault(Secrets.file(folder.resolve("khong-co"))))
                .isEqualTo(Secrets.Fault.NO_FILE);
        Files.writeString(file, " \n");
        assertThat(fault(Secrets.file(file))).isEqualTo(Secrets.Fault.EMPTY);
    }

    @Test
    void doesNotRepeatTheSecret() throws IOException {
        allow("rw-r--r--");
        assertThatThrownBy(() -> Secrets.file(file).read())
                .hasMessageContaining("mat-khau")
                .hasMessageNotContaining("bí mật");
    }

    @Test
    void keepsARenewedSecretForItsOwnerAlone() throws IOException {
        Login.Secret secret = Secrets.file(file);
        secret.renew("bí mật 3");
        assertThat(secret.read()).isEqualTo("bí mật 3");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(file);
        }
    }

    private void allow(String permissions) throws IOException {
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(permissions));
    }

    private static Secrets.Fault fault(Login.Secret secret) {
        return catchThrowableOfType(Secrets.Unusable.class, secret::read).fault();
    }
}
