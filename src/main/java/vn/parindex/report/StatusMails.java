package vn.parindex.report;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The mails about which somebody has to do something. */
final class StatusMails {
    /** Advertising may come in heaps; the command lists them all. */
    private static final int SHOWN = 20;

    private static final String COMMAND = "parindex quarantine ";

    private final Telling telling;
    private final StatusExtras extras;

    private StatusMails(Telling telling, StatusExtras extras) {
        this.telling = telling;
        this.extras = extras;
    }

    static String html(Telling telling, StatusExtras extras) {
        StatusMails mails = new StatusMails(telling, extras);
        StatusPost post = extras.post();
        return mails.group("page.undelivered", "bad", post.undelivered(), mails::undelivered)
                + mails.group("page.held", "late", post.held(), mails::held);
    }

    /** How many mails wait to be sent; empty text when none does. */
    static String waiting(Telling telling, StatusExtras extras) {
        int count = extras.post().waiting();
        return count == 0
                ? ""
                : " " + telling.counted("page.mailsWait", count, Map.of("count", count));
    }

    private <T> String group(String key, String kind, List<T> mails, Function<T, String> item) {
        if (mails.isEmpty()) {
            return "";
        }
        List<T> newest = new ArrayList<>(mails);
        Collections.reverse(newest);
        String items = newest.stream().limit(SHOWN).map(item).collect(Collectors.joining());
        int more = mails.size() - SHOWN;
        String rest =
                more > 0 ? "<p>" + text("page.moreMails", Map.of("count", more)) + "</p>" : "";
        return "<div class=\"group %s\"><h3>%s</h3><ul>%s</ul>%s</div>\n"
                .formatted(kind, text(key, Map.of()), items, rest);
    }

    private String held(StatusPost.Held mail) {
        String sender = mail.sender().orElseGet(() -> telling.text("page.noSender"));
        String key = mail.subject().isBlank() ? "page.heldUntitled" : "page.heldWhy";
        return "<li><strong>%s</strong> <span>%s</span> <small>%s %s; %s</small></li>"
                .formatted(
                        Escaped.text(sender),
                        text(key, Map.of("subject", mail.subject(), "why", mail.reason())),
                        text(
                                "page.heldSince",
                                Map.of(
                                        "time",
                                        StatusPage.time(
                                                extras.bearings().local(mail.arrived()), telling))),
                        command("page.accept", "accept " + mail.name()),
                        command("page.refuse", "refuse " + mail.name()));
    }

    private String command(String key, String command) {
        return "%s <code>%s</code>".formatted(text(key, Map.of()), Escaped.text(COMMAND + command));
    }

    private String undelivered(StatusPost.Undelivered mail) {
        String said = mail.said().orElseGet(() -> telling.text("page.saidNothing"));
        return "<li><strong>%s</strong> <span>%s</span> <small>%s</small></li>"
                .formatted(
                        Escaped.text(mail.recipient()),
                        text("page.serverSaid", Map.of("said", said)),
                        text(
                                "page.writtenAt",
                                Map.of(
                                        "time",
                                        StatusPage.time(
                                                extras.bearings().local(mail.written()),
                                                telling))));
    }

    private String text(String key, Map<String, ?> facts) {
        return Escaped.text(telling.text(key, facts));
    }
}
