package vn.parindex.app;

import java.util.Map;
import picocli.CommandLine;

/** What was wrong with a call, in the user's language: the parser's own texts are English. */
final class MisuseText {
    private MisuseText() {}

    static String of(CommandLine.ParameterException fault, Console console) {
        if (fault instanceof CommandLine.UnmatchedArgumentException unmatched) {
            return console.text(
                    "misuse.unknown", Map.of("word", String.join(" ", unmatched.getUnmatched())));
        }
        if (fault instanceof CommandLine.MissingParameterException missing) {
            String names =
                    String.join(", ", missing.getMissing().stream().map(MisuseText::name).toList());
            return console.text("misuse.missing", Map.of("word", names));
        }
        String word =
                fault.getArgSpec() == null
                        ? String.valueOf(fault.getValue())
                        : name(fault.getArgSpec());
        return console.text("misuse.wrong", Map.of("word", word));
    }

    private static String name(CommandLine.Model.ArgSpec argument) {
        return argument instanceof CommandLine.Model.OptionSpec option
                ? option.longestName()
                : argument.paramLabel();
    }
}
