package vn.parindex.mail;

import java.io.IOException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.parindex.language.Messages;

/**
 * The mailbox as a door. It is looked at again and again; a server that tells of new mails only
 * makes the next look come earlier.
 */
public final class MailboxChannel implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(MailboxChannel.class);
    private static final int LARGEST_HEADER = 1 << 18;

    private final Connection connection;
    private final Account account;
    private final long largest;
    private final Messages words;
    private final Pauses pauses;
    private final Map<MailPlace, Integer> troubles = new HashMap<>();
    private Optional<ImapMailbox> open = Optional.empty();
    private boolean away;

    /**
     * A door.
     *
     * @param words of the bundle {@code service}
     */
    public MailboxChannel(Connection connection, Pace pace, InstantSource clock, Messages words) {
        this.connection = connection;
        this.account = connection.account();
        this.largest = pace.largest();
        this.words = words;
        this.pauses = new Pauses(pace.first(), pace.longest(), clock);
    }

    /**
     * What is borne, and how long is waited.
     *
     * @param largest of a mail of more bytes only the header is fetched
     * @param first pause after the server was found to be away; it doubles each time
     * @param longest pause of all
     */
    public record Pace(long largest, Duration first, Duration longest) {
        /** For mails of several scorecards with their evidence. */
        public static final Pace USUAL =
                new Pace(64L << 20, Duration.ofSeconds(15), Duration.ofMinutes(10));
    }

    /** Looks once: hands over every mail that is new and puts away those that are done with. */
    public synchronized MailSweep sweep(Postbag bag) {
        if (!pauses.over()) {
            return MailSweep.AWAY;
        }
        Counts counts = new Counts();
        try {
            ImapMailbox mailbox = mailbox();
            for (Listed mail : inOrder(mailbox)) {
                handle(mailbox, mail, bag, counts);
            }
        } catch (IOException e) {
            return away(counts, e);
        }
        back();
        return counts.sweep(true);
    }

    private ImapMailbox mailbox() throws IOException {
        if (open.isPresent() && !open.get().alive()) {
            close();
        }
        if (open.isEmpty()) {
            open = Optional.of(ImapMailbox.open(connection));
        }
        return open.get();
    }

    /** The first to come first; but what gave trouble lets the others pass. */
    private List<Listed> inOrder(ImapMailbox mailbox) throws IOException {
        List<Listed> mails = new ArrayList<>(mailbox.list());
        troubles.keySet()
                .retainAll(
                        mails.stream()
                                .map(mail -> place(mailbox, mail))
                                .collect(Collectors.toSet()));
        mails.sort(Comparator.comparing(mail -> troubles.getOrDefault(place(mailbox, mail), 0)));
        return mails;
    }

    private MailPlace place(ImapMailbox mailbox, Listed mail) {
        return new MailPlace(
                account.address(), account.boxes().inbox(), mailbox.validity(), mail.uid());
    }

    private void handle(ImapMailbox mailbox, Listed mail, Postbag bag, Counts counts)
            throws IOException {
        MailPlace place = place(mailbox, mail);
        Optional<Postbag.Fate> fate = bag.fate(place);
        // a mail that cuts the connection whenever it is read must not come first for ever
        int before = troubles.merge(place, 1, Integer::sum) - 1;
        try {
            if (fate.isEmpty()) {
                counts.taken += take(mailbox, mail, place, bag) ? 1 : 0;
            } else if (target(fate.get()).isPresent() && !mailbox.leftBehind(mail)) {
                mailbox.move(mail.uid(), target(fate.get()).get());
                bag.moved(place);
                counts.moved++;
            } else {
                counts.waiting++;
            }
            troubles.remove(place);
        } catch (IOException | RuntimeException e) {
            if (!mailbox.alive()) {
                throw new IOException(e);
            }
            counts.held++;
            if (before == 0) {
                warn("mailbox.held", Map.of("number", Long.toString(mail.uid())), e);
            }
        }
    }

    private boolean take(ImapMailbox mailbox, Listed mail, MailPlace place, Postbag bag)
            throws IOException {
        if (mail.size() <= largest) {
            Optional<byte[]> raw = mailbox.raw(mail, largest);
            if (raw.isEmpty() || raw.get().length <= largest) {
                if (raw.isPresent()) {
                    bag.take(place, raw.get());
                }
                return raw.isPresent();
            }
        }
        Optional<byte[]> header = mailbox.header(mail, LARGEST_HEADER);
        if (header.isPresent()) {
            bag.tooLarge(place, header.get(), Math.max(mail.size(), largest + 1));
        }
        return header.isPresent();
    }

    private Optional<String> target(Postbag.Fate fate) {
        return switch (fate) {
            case DONE -> Optional.of(account.boxes().done());
            case REFUSED -> Optional.of(account.boxes().refused());
            case OPEN, QUARANTINED -> Optional.empty();
        };
    }

    private MailSweep away(Counts counts, IOException why) {
        close();
        pauses.lengthen();
        if (!away) {
            away = true;
            warn("mailbox.away", Map.of(), why);
        }
        return counts.sweep(false);
    }

    private void back() {
        pauses.end();
        if (away) {
            away = false;
            LOG.info(words.text("mailbox.back", Map.of("address", account.address())));
        }
    }

    private void warn(String key, Map<String, String> facts, Exception why) {
        Map<String, String> all = new HashMap<>(facts);
        all.put("address", account.address());
        all.put("why", Said.by(why));
        LOG.warn(words.text(key, all));
        LOG.debug(account.address(), why);
    }

    @Override
    public synchronized void close() {
        open.ifPresent(ImapMailbox::close);
        open = Optional.empty();
    }

    private static final class Counts {
        private int taken;
        private int moved;
        private int waiting;
        private int held;

        MailSweep sweep(boolean reachable) {
            return new MailSweep(taken, moved, waiting, held, reachable);
        }
    }
}
