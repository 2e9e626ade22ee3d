package vn.parindex.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.parindex.language.Messages;
import vn.parindex.mail.IncomingMail;
import vn.parindex.mail.NotSent;

/**
 * The part of an example round that goes by mail: below the folder {@code thu} of a moment, each
 * folder is named by the address from which its files are sent.
 */
final class DemoLetters {
    private static final String LETTERS = "thu";

    private final Console console;
    private final DemoPost post;

    DemoLetters(Console console, DemoPost post) {
        this.console = console;
        this.post = post;
    }

    /** True for a file that is mailed. */
    static boolean mailed(Path arrival, Path file) {
        return file.startsWith(arrival.resolve(LETTERS));
    }

    /** Sends the mails of a moment; gives the addresses that have sent one. */
    List<String> send(Path arrival, ZonedDateTime moment) throws IOException, NotSent {
        List<String> senders = new ArrayList<>();
        Path letters = arrival.resolve(LETTERS);
        if (!Files.isDirectory(letters)) {
            return senders;
        }
        for (Path folder : children(letters)) {
            String sender = folder.getFileName().toString();
            send(sender, moment, children(folder));
            senders.add(sender);
        }
        return senders;
    }

    private void send(String sender, ZonedDateTime moment, List<Path> paths)
            throws IOException, NotSent {
        List<ClerkMail.File> files = new ArrayList<>();
        for (Path path : paths) {
            files.add(new ClerkMail.File(path.getFileName().toString(), Files.readAllBytes(path)));
        }
        String id = "<" + moment.toEpochSecond() + "." + sender + ">";
        post.send(
                new ClerkMail(
                        id,
                        sender,
                        DemoPost.OFFICE,
                        text("demo.mail.subject"),
                        text("demo.mail.text"),
                        moment,
                        files));
        console.say(
                "demo.mail",
                Map.of(
                        "sender",
                        sender,
                        "files",
                        names(files.stream().map(ClerkMail.File::name).toList())));
    }

    // what a clerk writes is Vietnamese, whoever looks on
    private static String text(String key) {
        return Messages.of("cli", Messages.VIETNAMESE).text(key);
    }

    /** Tells what the senders find in their mailboxes. */
    void tell(List<String> senders) {
        Messages service = Messages.of("service", console.locale());
        for (String sender : senders) {
            for (IncomingMail reply : post.news(sender, service)) {
                tell(sender, reply);
            }
        }
    }

    private void tell(String sender, IncomingMail reply) {
        console.say("demo.reply", Map.of("sender", sender, "subject", reply.subject()));
        console.say("demo.reply.verdict", Map.of("verdict", firstLine(reply.text())));
        List<String> names =
                reply.attachments().stream().map(IncomingMail.Attachment::name).toList();
        if (!names.isEmpty()) {
            console.say("demo.reply.files", Map.of("files", names(names)));
        }
    }

    private static String names(List<String> names) {
        return names.stream().collect(Collectors.joining("; "));
    }

    private static String firstLine(String text) {
        return text.lines().filter(line -> !line.isBlank()).findFirst().orElse("").strip();
    }

    private static List<Path> children(Path folder) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.sorted().toList();
        }
    }
}
