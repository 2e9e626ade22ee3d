package vn.parindex.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.parindex.language.Messages;

/** What the commands say of a round that was played. */
class RoundCommandsTest {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    @TempDir static Path folder;
    private static String settings;

    @BeforeAll
    static void play() throws Exception {
        Played.of("vi-du-2023", folder.resolve("round"));
        settings = folder.resolve("round/parindex.yaml").toString();
    }

    @Test
    void resultsListTheRankedUnitsAndFitTheirSchema() throws Exception {
        String json = said("results", "--json", "--settings", settings);
        JsonNode tree = MAPPER.readTree(json);
        assertThat(tree.at("/round").asText()).isEqualTo("vi-du-2023");
        assertThat(tree.at("/units"))
                .extracting(unit -> unit.get("rank").asInt() + " " + unit.get("code").asText())
                .startsWith("1 BA")
                .hasSize(6);
        assertThat(JsonContractTest.misfits("docs/results.schema.json", json)).isEmpty();
        assertThat(said("results", "--settings", settings))
                .contains("Xã Bình An", "Điểm trung bình: ");
    }

    @Test
    void statusTellsWhoIsMissingLateAndStillWrong() throws Exception {
        JsonNode tree = MAPPER.readTree(said("status", "--json", "--settings", settings));
        assertThat(tree.at("/units"))
                .extracting(
                        unit ->
                                unit.get("code").asText()
                                        + " "
                                        + unit.get("stage").asText()
                                        + " "
                                        + unit.get("versions").asInt())
                .containsExactly(
                        "BA valid 1",
                        "HP valid 2",
                        "TL needs_correction 1",
                        "DT valid 1",
                        "MK missing 0",
                        "YS valid 1",
                        "AL valid 1",
                        "PT valid 1");
        assertThat(tree.at("/waiting").asInt()).isZero();
        assertThat(said("status", "--settings", settings))
                .contains("hợp lệ (nộp muộn)", "cần sửa", "chưa nộp");
    }

    @Test
    void templatesWriteOneScorecardPerUnit() throws Exception {
        Path out = folder.resolve("phieu");
        assertThat(said("templates", "--settings", settings, "--out", out.toString()))
                .isEqualTo("Đã ghi 8 phiếu vào " + out + System.lineSeparator());
        try (Stream<Path> files = Files.list(out)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .hasSize(8)
                    .contains("Xã Minh Khai - Phiếu tự chấm điểm 2023.xlsx");
        }
    }

    private static String said(String... args) {
        StringWriter out = new StringWriter();
        PrintWriter printer = new PrintWriter(out, true);
        Path home = Path.of("").toAbsolutePath();
        Console console = new Console(printer, printer, Messages.VIETNAMESE, home);
        assertThat(Main.run(console, args)).isEqualTo(Exit.FINE);
        return out.toString();
    }
}
