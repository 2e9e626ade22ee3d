package vn.parindex.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.parindex.language.Messages;

/** The commands as typed: exit codes and what is printed. */
class CommandsTest {
    private static final Path HOME = Path.of("").toAbsolutePath();
    private static final Path SENT = HOME.resolve("examples/vi-du-2023/bai-nop/2023-12-11_0830");

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir Path folder;

    @Test
    void anUnknownCommandIsWrongUse() {
        assertThat(run("frobnicate")).isEqualTo(2);
        assertThat(err.toString())
                .startsWith("Chưa hiểu lệnh: không có lệnh hay tùy chọn “frobnicate”.");
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void settingsThatAreMissingAreWrongUse() {
        assertThat(run("status", "--settings", "khong-co.yaml")).isEqualTo(2);
        assertThat(err.toString().strip())
                .isEqualTo(
                        "Không tìm thấy tệp cài đặt khong-co.yaml. Hãy ghi đúng đường dẫn sau"
                                + " --settings.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"vi-du-cap-xa-7lv", "thanh-tri-2018"})
    void theShippedCriteriaSetsAreUnderstood(String set) {
        assertThat(run("criteria", HOME.resolve("templates").resolve(set).toString())).isZero();
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void aFaultlessAndACarelessScorecardFitTheSchema() throws IOException {
        String good = SENT.resolve("Phiếu chấm điểm xã Bình An.xlsx").toString();
        String bad =
                SENT.resolve("thu/xa.tanlap@vidu.example/Phiếu chấm điểm xã Tân Lập.xlsx")
                        .toString();
        assertThat(run("check", good, bad, "--out", folder.toString(), "--json")).isEqualTo(1);
        JsonNode files = new ObjectMapper().readTree(out.toString()).at("/files");
        assertThat(files.findValuesAsText("verdict"))
                .containsExactly("accepted", "needs-correction");
        assertThat(JsonContractTest.misfits("docs/check.schema.json", out.toString())).isEmpty();
        assertThat(folder.resolve("Phiếu chấm điểm xã Bình An - kết quả kiểm tra.xlsx")).exists();
        assertThat(folder.resolve("Phiếu chấm điểm xã Tân Lập - kết quả kiểm tra.xlsx")).exists();
    }

    @Test
    void anEmptyFileIsRefusedAndLeavesNoCopy() throws IOException {
        Path empty = Files.createFile(folder.resolve("rỗng.xlsx"));
        assertThat(run("check", empty.toString())).isEqualTo(1);
        assertThat(out.toString()).startsWith(empty + ": không nhận");
        assertThat(folder.toFile().list()).containsExactly("rỗng.xlsx");
    }

    private int run(String... args) {
        return Main.run(
                new Console(
                        new PrintWriter(out, true),
                        new PrintWriter(err, true),
                        Messages.VIETNAMESE,
                        HOME),
                args);
    }
}
