package vn.parindex.app;

import picocli.CommandLine.Option;

/** Options that every command has. */
final class CommonOptions {
    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            descriptionKey = "option.help")
    @SuppressWarnings("unused") // the parser acts on it
    private boolean help;

    // read before parsing, see Main; declared so that the parser takes it anywhere
    @Option(names = "--lang", paramLabel = "vi|en", descriptionKey = "option.lang")
    @SuppressWarnings("unused")
    private String language;
}
