package vn.parindex.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.parindex.app.SettingsFile;
import vn.parindex.model.Round;
import vn.parindex.model.Unit;
import vn.parindex.rulebook.CriteriaSet;
import vn.parindex.rulebook.CriteriaWorkbook;
import vn.parindex.rulebook.UnitRegisterWriter;

/**
 * The example rounds in the repository are what their makers make; {@code -Dgolden.update=true}
 * writes them anew.
 */
class ExamplesTest {
    private static final Path EXAMPLES = Path.of("examples");

    @Test
    void thanhTriIsWhatItsMakerMakes() throws Exception {
        hold(ThanhTri.NAME, "thanh-tri-2018", ThanhTri.units(), ThanhTri::arrivals);
    }

    @Test
    void viDuIsWhatItsMakerMakes() throws Exception {
        hold(ViDu.NAME, "vi-du-cap-xa-7lv", ViDu.units(), ViDu::arrivals);
    }

    @Test
    void theWatchFolderHasTheRegisterOfTheExample() throws Exception {
        assertThat(Files.readAllBytes(Path.of("watch-folder/danh-muc-don-vi.xlsx")))
                .isEqualTo(Files.readAllBytes(EXAMPLES.resolve("vi-du-2023/danh-muc-don-vi.xlsx")));
    }

    private static void hold(
            String name, String setName, List<Unit> units, Function<Desk, List<Arrival>> maker)
            throws Exception {
        CriteriaSet set = CriteriaWorkbook.read(Path.of("templates", setName));
        Map<String, byte[]> made = new TreeMap<>();
        made.put("danh-muc-don-vi.xlsx", UnitRegisterWriter.write(units));
        for (Arrival arrival : maker.apply(new Desk(round(name), set))) {
            made.put("bai-nop/" + arrival.moment() + "/" + arrival.path(), arrival.content());
        }
        Path folder = EXAMPLES.resolve(name);
        if (Boolean.getBoolean("golden.update")) {
            update(folder, made);
        }
        Map<String, byte[]> kept = kept(folder);
        assertThat(kept.keySet()).isEqualTo(made.keySet());
        made.forEach((path, content) -> assertThat(kept.get(path)).as(path).isEqualTo(content));
    }

    private static Round round(String name) throws Exception {
        Path settings = EXAMPLES.resolve(name).resolve("parindex.yaml");
        return SettingsFile.read(settings, Path.of("templates")).round();
    }

    private static void update(Path folder, Map<String, byte[]> made) throws IOException {
        for (String path : kept(folder).keySet()) {
            Files.delete(folder.resolve(path));
        }
        for (Map.Entry<String, byte[]> each : made.entrySet()) {
            Path file = folder.resolve(each.getKey());
            Files.createDirectories(file.getParent());
            Files.write(file, each.getValue());
        }
    }

    private static boolean isMade(Path file) {
        String name = file.getFileName().toString();
        return name.endsWith(".xlsx") || name.endsWith(".docx");
    }

    private static Map<String, byte[]> kept(Path folder) throws IOException {
        Map<String, byte[]> kept = new TreeMap<>();
        try (Stream<Path> walk = Files.walk(folder)) {
            for (Path file : walk.filter(ExamplesTest::isMade).toList()) {
                String path = folder.relativize(file).toString().replace('\\', '/');
                kept.put(path, Files.readAllBytes(file));
            }
        }
        return kept;
    }
}
