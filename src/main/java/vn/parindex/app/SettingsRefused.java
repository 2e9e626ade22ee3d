package vn.parindex.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import vn.parindex.language.Messages;

/** Settings that can't be used: all faults at once. */
public final class SettingsRefused extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient Path file;
    private final transient List<SettingsFault> faults;

    SettingsRefused(Path file, List<SettingsFault> faults) {
        super(faults.toString());
        this.file = file;
        this.faults = List.copyOf(faults);
    }

    List<SettingsFault> faults() {
        return faults;
    }

    /** One line per fault, each with its place. */
    String inWords(Locale locale) {
        Messages messages = Messages.of("cli", locale);
        return messages.text("settings.refused", Map.of("file", file))
                + System.lineSeparator()
                + faults.stream()
                        .map(fault -> line(fault, messages))
                        .collect(Collectors.joining(System.lineSeparator()));
    }

    private static String line(SettingsFault fault, Messages messages) {
        return messages.text("settings.line", Map.of("line", fault.line()))
                + " "
                + messages.text("settings." + fault.code(), fault.facts());
    }
}
