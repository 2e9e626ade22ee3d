package vn.parindex.app;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.io.IOException;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.parindex.language.Messages;
import vn.parindex.mail.Account;
import vn.parindex.mail.BrokenMail;
import vn.parindex.mail.Connection;
import vn.parindex.mail.IncomingMail;
import vn.parindex.mail.Login;
import vn.parindex.mail.MailPlace;
import vn.parindex.mail.MailReader;
import vn.parindex.mail.MailboxChannel;
import vn.parindex.mail.NotSent;
import vn.parindex.mail.Postbag;
import vn.parindex.mail.ReadingRules;
import vn.parindex.mail.Smtp;
import vn.parindex.model.Unit;

/** A mail server in this process, for the demo alone: nobody but this machine can reach it. */
final class DemoPost implements AutoCloseable {
    static final String OFFICE = "cchc@vidu.example";
    private static final String LOOPBACK = "127.0.0.1";
    private static final long LARGEST = 20_000_000;

    private final GreenMail server;
    private final String password = UUID.randomUUID().toString();
    private final String officeName;
    private final Set<MailPlace> seen = new HashSet<>();

    private DemoPost(GreenMail server, String officeName) {
        this.server = server;
        this.officeName = officeName;
    }

    /** The server, with a mailbox for the office and for each address of a unit. */
    static DemoPost open(Office office) {
        GreenMail server =
                new GreenMail(
                        new ServerSetup[] {
                            new ServerSetup(0, LOOPBACK, ServerSetup.PROTOCOL_SMTP),
                            new ServerSetup(0, LOOPBACK, ServerSetup.PROTOCOL_IMAP)
                        });
        server.start();
        DemoPost post = new DemoPost(server, office.settings().round().aggregator().issuingBody());
        post.mailbox(OFFICE);
        for (Unit unit : office.units()) {
            unit.addresses().forEach(post::mailbox);
        }
        return post;
    }

    private void mailbox(String address) {
        server.setUser(address, address, password);
    }

    /** The mailbox that the service reads. */
    Account office() {
        return account(OFFICE, officeName);
    }

    private Account account(String address, String name) {
        return new Account(
                address,
                name,
                new Account.Server(LOOPBACK, server.getImap().getPort(), Account.Security.NONE),
                new Account.Server(LOOPBACK, server.getSmtp().getPort(), Account.Security.NONE),
                new Login.Password(address, () -> password),
                new Account.Boxes("INBOX", "Da xu ly", "Khong nhan"),
                Optional.empty(),
                LARGEST);
    }

    /** Sends a mail to the office. */
    void send(ClerkMail mail) throws NotSent {
        Smtp.send(new Connection(account(mail.from(), "")), mail.to(), mail.bytes());
    }

    /** What came to an address and was not looked at yet, in order. */
    List<IncomingMail> news(String address, Messages words) {
        Inbox inbox = new Inbox();
        try (MailboxChannel channel =
                new MailboxChannel(
                        new Connection(account(address, "")),
                        MailboxChannel.Pace.USUAL,
                        InstantSource.system(),
                        words)) {
            channel.sweep(inbox);
        }
        return inbox.mails;
    }

    @Override
    public void close() {
        server.stop();
    }

    /** What a unit sees in its mail program; nothing is ever moved there. */
    private final class Inbox implements Postbag {
        private final List<IncomingMail> mails = new ArrayList<>();

        @Override
        public Optional<Fate> fate(MailPlace place) {
            return seen.contains(place) ? Optional.of(Fate.OPEN) : Optional.empty();
        }

        @Override
        public void take(MailPlace place, byte[] raw) throws IOException {
            seen.add(place);
            try {
                mails.add(
                        MailReader.read(
                                raw,
                                new ReadingRules(
                                        Optional.empty(),
                                        Set.of(place.account()),
                                        ReadingRules.Budget.USUAL)));
            } catch (BrokenMail broken) {
                throw new IOException(broken);
            }
        }

        @Override
        public void tooLarge(MailPlace place, byte[] header, long size) {
            seen.add(place);
        }

        @Override
        public void moved(MailPlace place) {
            throw new IllegalStateException(place.toString());
        }
    }
}
