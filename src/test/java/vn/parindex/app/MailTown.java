package vn.parindex.app;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import vn.parindex.language.Messages;
import vn.parindex.mail.Account;
import vn.parindex.mail.IncomingMail;
import vn.parindex.mail.Login;
import vn.parindex.mail.MailPlace;
import vn.parindex.mail.MailReader;
import vn.parindex.mail.MailWriter;
import vn.parindex.mail.NotSent;
import vn.parindex.mail.Postbag;
import vn.parindex.mail.ReadingRules;
import vn.parindex.testing.Rounds;

/** Mail servers of one mailbox, in memory: they outlive every service that talks to them. */
final class MailTown {
    static final String BOX = "cchc@vidu.gov.vn";
    static final Account ACCOUNT =
            new Account(
                    BOX,
                    "Phòng Nội vụ",
                    new Account.Server("localhost", 143, Account.Security.NONE),
                    new Account.Server("localhost", 25, Account.Security.NONE),
                    new Login.Password(BOX, () -> "x"),
                    new Account.Boxes("INBOX", "Da xu ly", "Khong nhan"),
                    Optional.empty(),
                    20L << 20);

    private final Map<Long, byte[]> inbox = new TreeMap<>();
    private final Map<String, List<byte[]>> moved = new LinkedHashMap<>();
    private final List<byte[]> sent = new ArrayList<>();
    private long validity = 1;
    private long uid;
    private Optional<NotSent> refusal = Optional.empty();
    private boolean breaking;

    PostOffice office() {
        return new PostOffice(
                MailTown::read,
                MailWriter::bytes,
                account -> new Box(),
                new Wagon(),
                new MailTexts(Rounds.of(2023), Messages.VIETNAMESE));
    }

    static Optional<IncomingMail> read(byte[] raw, Account account) {
        try {
            return Optional.of(
                    MailReader.read(
                            raw,
                            new ReadingRules(
                                    Optional.empty(),
                                    java.util.Set.of(BOX),
                                    ReadingRules.Budget.USUAL)));
        } catch (vn.parindex.mail.BrokenMail broken) {
            return Optional.empty();
        }
    }

    void deliver(byte[] raw) {
        inbox.put(++uid, raw);
    }

    /** As after a restored backup: everything lies at another place. */
    void renumber() {
        validity++;
    }

    /** From now on the server answers so. */
    void refuseToSend(boolean forGood) {
        refusal = Optional.of(new NotSent(forGood, "550 nobody here", new IOException()));
    }

    void sendAgain() {
        refusal = Optional.empty();
    }

    int waiting() {
        return inbox.size();
    }

    int in(String folder) {
        return moved.getOrDefault(folder, List.of()).size();
    }

    /** Somebody drags everything back into the inbox. */
    void moveBack(String folder) {
        moved.remove(folder).forEach(this::deliver);
    }

    /** What was sent, as the one it was sent to reads it. */
    List<IncomingMail> sent() {
        return sent.stream().map(raw -> read(raw, ACCOUNT).orElseThrow()).toList();
    }

    /** A raw mail with files. */
    static byte[] mail(String from, String id, Object... namesAndFiles) {
        StringBuilder raw = new StringBuilder();
        raw.append("From: ").append(from).append("\r\nTo: ").append(BOX);
        if (!id.isEmpty()) {
            raw.append("\r\nMessage-ID: ").append(id);
        }
        raw.append("\r\nSubject: Nop phieu\r\nDate: Fri, 1 Dec 2023 08:00:00 +0700")
                .append("\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=\"b\"")
                .append(
                        "\r\n\r\n--b\r\nContent-Type: text/plain; charset=utf-8\r\n\r\nKinh gui\r\n");
        for (int i = 0; i < namesAndFiles.length; i += 2) {
            raw.append("--b\r\nContent-Type: application/octet-stream\r\n")
                    .append("Content-Transfer-Encoding: base64\r\n")
                    .append("Content-Disposition: attachment; filename=\"")
                    .append(namesAndFiles[i])
                    .append("\"\r\n\r\n")
                    .append(Base64.getMimeEncoder().encodeToString((byte[]) namesAndFiles[i + 1]))
                    .append("\r\n");
        }
        return raw.append("--b--\r\n").toString().getBytes(UTF_8);
    }

    private final class Box implements PostOffice.Mailbox {
        @Override
        public int sweep(Postbag bag) {
            int done = 0;
            for (Map.Entry<Long, byte[]> each : List.copyOf(inbox.entrySet())) {
                MailPlace place = new MailPlace(BOX, "INBOX", validity, each.getKey());
                Optional<Postbag.Fate> fate = bag.fate(place);
                if (fate.isEmpty()) {
                    take(bag, place, each.getValue());
                    done++;
                } else if (fate.get() == Postbag.Fate.DONE || fate.get() == Postbag.Fate.REFUSED) {
                    String folder =
                            fate.get() == Postbag.Fate.DONE
                                    ? ACCOUNT.boxes().done()
                                    : ACCOUNT.boxes().refused();
                    moved.computeIfAbsent(folder, key -> new ArrayList<>())
                            .add(inbox.remove(each.getKey()));
                    bag.moved(place);
                    done++;
                }
            }
            return done;
        }

        private void take(Postbag bag, MailPlace place, byte[] raw) {
            try {
                bag.take(place, raw);
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        }

        @Override
        public void listen(Runnable news) {}

        @Override
        public void close() {}
    }

    /** The line breaks once, after the server has taken the mail and before it says so. */
    void breakAfterTaking() {
        breaking = true;
    }

    private final class Wagon implements PostOffice.Carrier {
        @Override
        public void send(Account from, String recipient, byte[] message) throws NotSent {
            if (refusal.isPresent()) {
                throw refusal.get();
            }
            synchronized (sent) {
                sent.add(message);
            }
            if (breaking) {
                breaking = false;
                throw new NotSent(false, "broken off", new IOException("broken off"));
            }
        }

        @Override
        public boolean holds(Account account, String messageId) {
            return sent().stream().anyMatch(mail -> mail.messageId().orElse("").equals(messageId));
        }
    }
}
