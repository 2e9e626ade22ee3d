package vn.parindex.app;

import java.io.IOException;
import java.nio.file.Path;
import picocli.CommandLine.Option;

/** The option that names the settings file. */
final class SettingsOption {
    @Option(names = "--settings", paramLabel = "F", descriptionKey = "option.settings")
    private Path file;

    /** Loads the office that the settings describe; the console is for the command's own words. */
    Office open(Console console) throws IOException, SettingsRefused {
        return open(console, true);
    }

    /**
     * Loads the office that the settings describe.
     *
     * @param quiet false for the service, whose log lines are what the console shows
     */
    Office open(Console console, boolean quiet) throws IOException, SettingsRefused {
        return Office.open(file == null ? console.defaultSettings() : file, console, quiet);
    }
}
