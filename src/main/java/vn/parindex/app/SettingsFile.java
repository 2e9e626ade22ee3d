package vn.parindex.app;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.nodes.Node;
import vn.parindex.language.Messages;
import vn.parindex.model.AggregatingUnit;
import vn.parindex.model.Round;

/** Reads {@code parindex.yaml}; its keys are Vietnamese without accents, as staff type them. */
public final class SettingsFile {
    private static final long MEGABYTE = 1024L * 1024L;

    private final Path file;
    private final Path templates;
    private final List<SettingsFault> faults = new ArrayList<>();

    private SettingsFile(Path file, Path templates) {
        this.file = file;
        this.templates = templates;
    }

    /**
     * Reads a settings file.
     *
     * @param templates where criteria sets that ship with the program lie
     * @throws SettingsRefused with every fault and its line
     */
    public static Settings read(Path file, Path templates) throws IOException, SettingsRefused {
        SettingsFile reading = new SettingsFile(file.toAbsolutePath().normalize(), templates);
        Settings settings = reading.settings();
        if (!reading.faults.isEmpty()) {
            throw new SettingsRefused(reading.file, reading.faults);
        }
        return settings;
    }

    private Settings settings() throws IOException, SettingsRefused {
        YamlSection root = YamlSection.of("", root(), faults);
        YamlSection round = root.section("dot-danh-gia");
        YamlSection service = root.section("dich-vu");
        YamlSection aggregator = root.section("co-quan-tong-hop");
        YamlSection folders = root.section("thu-muc");
        Settings settings =
                new Settings(
                        round(round, aggregator(aggregator)),
                        criteria(round),
                        resolve(round.text("danh-muc-don-vi", "danh-muc-don-vi.xlsx")),
                        folders(folders),
                        database(root.section("co-so-du-lieu")),
                        Duration.ofSeconds(service.whole("quet-moi-giay", 10)),
                        Duration.ofSeconds(service.whole("cho-yen-giay", 5)),
                        service.whole("tep-toi-da-mb", 25) * MEGABYTE,
                        zone(service),
                        locale(service),
                        MailSettingsFile.read(root, file));
        List.of(root, round, service, aggregator, folders).forEach(YamlSection::finish);
        return settings;
    }

    private Node root() throws IOException, SettingsRefused {
        String text = Files.readString(file, StandardCharsets.UTF_8);
        try (Reader reader =
                new StringReader(text.startsWith("\uFEFF") ? text.substring(1) : text)) {
            Node node = new Yaml().compose(reader);
            if (node != null) {
                return node;
            }
            throw refused(1, "empty", Map.of());
        } catch (MarkedYAMLException e) {
            int line = e.getProblemMark() == null ? 1 : e.getProblemMark().getLine() + 1;
            throw refused(line, "not-yaml", Map.of());
        }
    }

    private SettingsRefused refused(int line, String code, Map<String, String> facts) {
        return new SettingsRefused(file, List.of(new SettingsFault(line, code, facts)));
    }

    private static Round round(YamlSection section, AggregatingUnit aggregator) {
        int year = section.requiredWhole("nam");
        int safeYear = year >= 2000 && year <= 2100 ? year : 2000;
        if (year != safeYear) {
            section.fault("nam", "not-a-year", "key", "dot-danh-gia.nam");
        }
        return new Round(
                section.requiredText("ma"),
                section.requiredText("ten"),
                safeYear,
                aggregator,
                section.moment("han-nop"),
                section.moment("khoa-so"),
                section.day("ky-tu-ngay", LocalDate.of(safeYear, 1, 1)),
                section.day("ky-den-ngay", LocalDate.of(safeYear, 12, 31)));
    }

    private static AggregatingUnit aggregator(YamlSection section) {
        return new AggregatingUnit(
                section.text("cap", "huyện"),
                section.requiredText("ten"),
                section.requiredText("co-quan-cap-tren"),
                section.requiredText("co-quan-ban-hanh"),
                section.text("ky-hieu", "BC"),
                section.requiredText("dia-danh"),
                section.list("noi-nhan"),
                section.text("tham-quyen-ky", ""),
                section.text("chuc-vu-ky", ""),
                section.text("nguoi-ky", ""));
    }

    private Path criteria(YamlSection section) {
        String name = section.requiredText("bo-tieu-chi");
        Path beside = resolve(name);
        Path shipped = templates.resolve(name).normalize();
        Path chosen = Files.isDirectory(beside) ? beside : shipped;
        if (!name.isEmpty() && !Files.isDirectory(chosen)) {
            section.fault("bo-tieu-chi", "no-criteria", "found", name);
        }
        return chosen;
    }

    private Folders folders(YamlSection section) {
        return new Folders(
                resolve(section.text("nop", "nop")),
                resolve(section.text("ket-qua", "ket-qua")),
                resolve(section.text("bao-cao", "bao-cao")),
                resolve(section.text("phieu-trang", "phieu-trang")),
                resolve(section.text("luu-tru", "luu-tru")),
                resolve(section.text("khong-nhan", "khong-nhan")),
                resolve(section.text("du-lieu", "du-lieu")));
    }

    private Optional<Settings.Database> database(YamlSection section) {
        String url = section.text("dia-chi", "");
        String user = section.text("nguoi-dung", "");
        String variable = section.text("bien-mat-khau", "");
        section.finish();
        if (url.isEmpty()) {
            return Optional.empty();
        }
        if (!url.startsWith("jdbc:postgresql:")) {
            section.fault("dia-chi", "not-a-database", "found", url);
        }
        return Optional.of(new Settings.Database(url, user, variable));
    }

    private static ZoneId zone(YamlSection section) {
        String name = section.text("mui-gio", "Asia/Ho_Chi_Minh");
        try {
            return ZoneId.of(name);
        } catch (DateTimeException e) {
            section.fault("mui-gio", "not-a-zone", "found", name);
            return ZoneId.of("UTC");
        }
    }

    private static Locale locale(YamlSection section) {
        String name = section.text("ngon-ngu", "vi");
        if (!name.equals("vi") && !name.equals("en")) {
            section.fault("ngon-ngu", "not-a-language", "found", name);
        }
        return name.equals("en") ? Messages.ENGLISH : Messages.VIETNAMESE;
    }

    private Path resolve(String name) {
        return file.resolveSibling(name).normalize();
    }
}
