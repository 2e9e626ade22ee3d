package vn.parindex.app;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** The option that names the settings file. */
final class SettingsOption {
    @Option(names = "--settings", paramLabel = "F", descriptionKey = "option.settings")
    private Path file;

    /** Loads the office that the settings describe. */
    Office open(Console console) throws Exception {
        return Office.open(file == null ? console.defaultSettings() : file, console);
    }
}
