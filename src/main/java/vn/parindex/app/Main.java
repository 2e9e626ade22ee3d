package vn.parindex.app;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import vn.parindex.language.Messages;

/** The command line. */
public final class Main {
    private Main() {}

    /** Runs one command and ends the process with its exit code. */
    public static void main(String[] args) {
        Path home = Path.of(System.getProperty("parindex.home", "")).toAbsolutePath();
        Console console =
                new Console(
                        printer(FileDescriptor.out),
                        printer(FileDescriptor.err),
                        Messages.VIETNAMESE,
                        home);
        System.exit(run(console, args));
    }

    /** Runs one command and returns its exit code. */
    static int run(Console console, String... args) {
        Console spoken = console.in(language(args));
        if (!fileNamesAreSafe()) {
            spoken.complain("main.no-utf8", Map.of());
            return Exit.WRONG_USE;
        }
        CommandLine line = new CommandLine(new Root());
        line.addMixin("common", new CommonOptions());
        for (Object command : commands(spoken)) {
            line.addSubcommand(new CommandLine(command).addMixin("common", new CommonOptions()));
        }
        line.setResourceBundle(bundle(spoken.locale()));
        line.setOut(spoken.out());
        line.setErr(spoken.err());
        line.setUsageHelpWidth(100);
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setParameterExceptionHandler((fault, given) -> misused(spoken, fault));
        line.setExecutionExceptionHandler((fault, used, parsed) -> failed(spoken, fault));
        return line.execute(args);
    }

    /** Every command, one line each. */
    private static List<Object> commands(Console console) {
        return List.of(
                new DemoCommand(console),
                new RunCommand(console),
                new OnceCommand(console),
                new CheckCommand(console),
                new CriteriaCommand(console),
                new TemplatesCommand(console),
                new ReportCommand(console),
                new ResultsCommand(console),
                new StatusCommand(console),
                new QuarantineCommand(console),
                new RemindCommand(console),
                new MailCommand(console));
    }

    private static int misused(Console console, CommandLine.ParameterException fault) {
        console.complain("main.misused", Map.of("reason", MisuseText.of(fault, console)));
        fault.getCommandLine().usage(console.err());
        return Exit.WRONG_USE;
    }

    private static int failed(Console console, Exception fault) {
        if (fault instanceof SettingsRefused refused) {
            console.err().println(refused.inWords(console.locale()));
            return Exit.WRONG_USE;
        }
        if (fault instanceof WrongUse) {
            console.err().println(fault.getMessage());
            return Exit.WRONG_USE;
        }
        if (fault instanceof FileSystemException file) {
            console.complain("main.no-access", Map.of("file", String.valueOf(file.getFile())));
            return Exit.WRONG_USE;
        }
        LoggerFactory.getLogger(Main.class).error("command failed", fault);
        console.complain("main.our-fault", Map.of());
        return Exit.OUR_FAULT;
    }

    // the language has to be known before the help texts are made
    private static Locale language(String... args) {
        String joined = " " + String.join(" ", args) + " ";
        if (joined.contains(" --lang=en ") || joined.contains(" --lang en ")) {
            return Messages.ENGLISH;
        }
        return Messages.VIETNAMESE;
    }

    // Java 17 under a POSIX locale can't open a file with a Vietnamese name
    private static boolean fileNamesAreSafe() {
        String encoding = System.getProperty("sun.jnu.encoding", "UTF-8");
        boolean windows = System.getProperty("os.name", "").startsWith("Windows");
        return windows || encoding.equalsIgnoreCase("UTF-8");
    }

    private static ResourceBundle bundle(Locale locale) {
        return ResourceBundle.getBundle(
                "vn.parindex.cli",
                locale,
                ResourceBundle.Control.getNoFallbackControl(
                        ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    private static PrintWriter printer(FileDescriptor stream) {
        return new PrintWriter(new FileOutputStream(stream), true, StandardCharsets.UTF_8);
    }
}
