package vn.parindex.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.parindex.model.Unit;
import vn.parindex.record.Database;
import vn.parindex.rulebook.CriteriaSet;
import vn.parindex.rulebook.CriteriaWorkbook;
import vn.parindex.rulebook.ReportGuide;
import vn.parindex.rulebook.ReportGuideWorkbook;
import vn.parindex.rulebook.RulebookRefused;
import vn.parindex.rulebook.UnitRegister;

/** An office: its settings, rules and units, loaded and found sound. */
record Office(Settings settings, CriteriaSet set, UnitRegister register, ReportGuide guide) {

    /**
     * Loads everything that a settings file names.
     *
     * @param quiet true when log lines would disturb what the console shows
     * @throws WrongUse when a file is missing or a workbook is faulty, in the user's words
     * @throws SettingsRefused when the settings themselves are faulty
     */
    static Office open(Path file, Console console, boolean quiet)
            throws IOException, SettingsRefused {
        if (!Files.isRegularFile(file)) {
            throw new WrongUse(console.text("office.no-settings", Map.of("file", file)));
        }
        Settings settings = SettingsFile.read(file, console.templates());
        // it lies on a local disk, and every command may be the first
        Files.createDirectories(settings.folders().data());
        LogFile.in(settings.folders().data(), quiet);
        if (!Files.isRegularFile(settings.register())) {
            throw new WrongUse(
                    console.text("office.no-register", Map.of("file", settings.register())));
        }
        try {
            CriteriaSet set = CriteriaWorkbook.read(settings.criteria());
            requireYear(settings, set, console);
            return new Office(
                    settings,
                    set,
                    UnitRegister.read(settings.register()),
                    ReportGuideWorkbook.read(settings.criteria()));
        } catch (RulebookRefused refused) {
            throw new WrongUse(RulebookText.of(refused, console.locale()));
        }
    }

    private static void requireYear(Settings settings, CriteriaSet set, Console console) {
        if (settings.round().year() != set.year()) {
            throw new WrongUse(
                    console.text(
                            "office.other-year",
                            Map.of(
                                    "round", String.valueOf(settings.round().year()),
                                    "set", String.valueOf(set.year()))));
        }
    }

    List<Unit> units() {
        return register.units();
    }

    Locale locale() {
        return settings.locale();
    }

    /** What the service works with. */
    Workplace workplace() {
        return new Workplace(
                settings.round(),
                set,
                register,
                guide,
                settings.folders(),
                database(),
                Pace.of(settings.poll(), settings.quiet(), settings.largest()),
                settings.zone(),
                locale(),
                settings.mail());
    }

    private Database database() {
        return settings.database()
                .map(
                        given ->
                                new Database(
                                        given.url(),
                                        given.user(),
                                        System.getenv().getOrDefault(given.passwordVariable(), "")))
                .orElseGet(() -> Database.in(settings.folders().data()));
    }
}
