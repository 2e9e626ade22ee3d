package vn.parindex.mail;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a mail is called, and the mails before it. */
final class MailIds {
    private static final int MOST = 50;
    private static final int LONGEST = 400;
    private static final Pattern BRACKETED = Pattern.compile("<([^<>]{1,1000})>");
    private static final Pattern UNSEEN = Pattern.compile("[^\\x21-\\x7E]+");

    private MailIds() {}

    /** The Message-ID, in brackets also where it was sent without. */
    static Optional<String> own(MailHeaders headers) {
        return headers.first("message-id").flatMap(value -> in(value).stream().findFirst());
    }

    /** The thread: who is answered stands last. */
    static List<String> thread(MailHeaders headers) {
        Set<String> thread = new LinkedHashSet<>();
        headers.first("references").ifPresent(value -> thread.addAll(in(value)));
        headers.first("in-reply-to")
                .flatMap(value -> in(value).stream().findFirst())
                .ifPresent(
                        answered -> {
                            thread.remove(answered);
                            thread.add(answered);
                        });
        List<String> all = new ArrayList<>(thread);
        if (all.size() > MOST) {
            all.subList(1, all.size() - MOST + 1).clear();
        }
        return all;
    }

    private static List<String> in(String value) {
        List<String> ids = new ArrayList<>();
        Matcher bracketed = BRACKETED.matcher(value);
        while (bracketed.find()) {
            add(ids, bracketed.group(1));
        }
        if (ids.isEmpty() && value.indexOf('@') > 0 && value.indexOf(' ') < 0) {
            add(ids, value.replace("<", "").replace(">", ""));
        }
        return ids;
    }

    private static void add(List<String> ids, String inner) {
        String clean = UNSEEN.matcher(inner).replaceAll("");
        if (!clean.isEmpty() && clean.length() <= LONGEST) {
            ids.add("<" + clean + ">");
        }
    }
}
