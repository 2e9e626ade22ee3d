package vn.parindex.app;

import java.io.IOException;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import vn.parindex.language.Messages;
import vn.parindex.mail.Account;
import vn.parindex.mail.BrokenMail;
import vn.parindex.mail.Connection;
import vn.parindex.mail.IdleWatch;
import vn.parindex.mail.IncomingMail;
import vn.parindex.mail.MailReader;
import vn.parindex.mail.MailSweep;
import vn.parindex.mail.MailWriter;
import vn.parindex.mail.MailboxChannel;
import vn.parindex.mail.NotSent;
import vn.parindex.mail.Postbag;
import vn.parindex.mail.ReadingRules;
import vn.parindex.mail.SentCopies;
import vn.parindex.mail.Smtp;

/** The post office that reaches real servers. */
final class RealPostOffice {
    private final Set<String> own;
    private final Messages words;
    private final Map<Account, Connection> connections = new ConcurrentHashMap<>();

    private RealPostOffice(Workplace place) {
        this.own =
                place.mail().accounts().stream().map(Account::address).collect(Collectors.toSet());
        this.words = Messages.of("service", place.locale());
    }

    static PostOffice of(Workplace place) {
        RealPostOffice real = new RealPostOffice(place);
        return new PostOffice(
                real::read,
                MailWriter::bytes,
                account -> real.new Box(account),
                real.new Wagon(),
                new MailTexts(place.round(), place.locale()));
    }

    private Optional<IncomingMail> read(byte[] raw, Account account) {
        try {
            return Optional.of(
                    MailReader.read(
                            raw,
                            new ReadingRules(
                                    account.trustedHost(), own, ReadingRules.Budget.USUAL)));
        } catch (BrokenMail broken) {
            return Optional.empty();
        }
    }

    // one for all, so that access tokens are asked for once
    private Connection connection(Account account) {
        return connections.computeIfAbsent(account, Connection::new);
    }

    private final class Box implements PostOffice.Mailbox {
        private final MailboxChannel channel;
        private final Account account;
        private Optional<IdleWatch> watch = Optional.empty();

        Box(Account account) {
            this.account = account;
            channel =
                    new MailboxChannel(
                            connection(account),
                            MailboxChannel.Pace.USUAL,
                            InstantSource.system(),
                            words);
        }

        @Override
        public int sweep(Postbag bag) {
            MailSweep sweep = channel.sweep(bag);
            return sweep.taken() + sweep.moved();
        }

        @Override
        public void listen(Runnable news) {
            IdleWatch started = new IdleWatch(connection(account), IdleWatch.Timing.USUAL, news);
            started.start();
            watch = Optional.of(started);
        }

        @Override
        public void close() {
            watch.ifPresent(IdleWatch::close);
            channel.close();
        }
    }

    private final class Wagon implements PostOffice.Carrier {
        @Override
        public void send(Account from, String recipient, byte[] message) throws NotSent {
            Smtp.send(connection(from), recipient, message);
        }

        @Override
        public boolean holds(Account account, String messageId) throws IOException {
            return SentCopies.hold(connection(account), messageId);
        }
    }
}
