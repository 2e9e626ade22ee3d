package vn.parindex.app;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Options that every command has. */
final class CommonOptions {
    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            descriptionKey = "option.help")
    @SuppressWarnings("unused") // the parser acts on it
    private boolean help;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    // read before parsing, see Main; here it is only held to the two languages there are
    @Option(names = "--lang", paramLabel = "vi|en", descriptionKey = "option.lang")
    void language(String name) {
        if (!name.equals("vi") && !name.equals("en")) {
            throw new ParameterException(
                    command.commandLine(), name, command.findOption("--lang"), name);
        }
    }
}
