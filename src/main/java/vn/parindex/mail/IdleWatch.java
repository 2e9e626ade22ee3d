package vn.parindex.mail;

import jakarta.mail.Folder;
import jakarta.mail.MessagingException;
import jakarta.mail.Store;
import jakarta.mail.event.MessageCountAdapter;
import jakarta.mail.event.MessageCountEvent;
import java.io.IOException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.eclipse.angus.mail.imap.IMAPFolder;
import org.eclipse.angus.mail.imap.IMAPStore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Has the server tell when mails come (IDLE), where it can. Nothing depends on it: the mailbox is
 * looked at from time to time in any case.
 */
public final class IdleWatch implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(IdleWatch.class);

    private final Connection connection;
    private final Timing timing;
    private final Runnable wake;
    private final Thread thread;
    private final ScheduledExecutorService renewal =
            Executors.newSingleThreadScheduledExecutor(task -> daemon(task, "idle-renewal"));
    private volatile boolean closed;
    private volatile IMAPFolder watched;

    /**
     * A watch; it begins with {@link #start}.
     *
     * @param wake is run when mails may have come, on a thread of this watch
     */
    public IdleWatch(Connection connection, Timing timing, Runnable wake) {
        this.connection = connection;
        this.timing = timing;
        this.wake = wake;
        this.thread = daemon(this::watch, "idle " + connection.account().address());
    }

    /**
     * How patient it is.
     *
     * @param renew after so long the server is asked anew; many forget who waits for half an hour
     * @param first pause after the connection was lost; it doubles each time
     * @param longest pause of all
     */
    public record Timing(Duration renew, Duration first, Duration longest) {
        /** Shorter than the ten minutes after which many firewalls forget a silent connection. */
        public static final Timing USUAL =
                new Timing(Duration.ofMinutes(9), Duration.ofSeconds(15), Duration.ofMinutes(10));
    }

    /** Begins to watch. */
    public void start() {
        long renew = timing.renew().toMillis();
        var unused =
                renewal.scheduleWithFixedDelay(this::renew, renew, renew, TimeUnit.MILLISECONDS);
        thread.start();
    }

    private void watch() {
        Pauses pauses = new Pauses(timing.first(), timing.longest(), InstantSource.system());
        while (!closed) {
            try {
                if (!watchOneConnection(pauses)) {
                    return;
                }
            } catch (IOException | MessagingException | RuntimeException e) {
                // the channel has the same trouble and tells of it
                LOG.debug("idle", e);
            }
            try {
                TimeUnit.MILLISECONDS.sleep(pauses.lengthen().toMillis());
            } catch (InterruptedException e) {
                return;
            }
        }
    }

    /** Watches until the connection is lost; false when the server has no IDLE. */
    private boolean watchOneConnection(Pauses pauses) throws IOException, MessagingException {
        Store store = connection.openStore();
        try {
            if (!((IMAPStore) store).hasCapability("IDLE")) {
                return false;
            }
            IMAPFolder inbox =
                    (IMAPFolder) new MailFolders(store).find(connection.account().boxes().inbox());
            inbox.open(Folder.READ_ONLY);
            watched = inbox;
            pauses.end();
            inbox.addMessageCountListener(new Arrivals());
            // what came while nobody watched
            wake.run();
            while (!closed) {
                inbox.idle();
            }
            return true;
        } finally {
            watched = null;
            store.close();
        }
    }

    /** Any other command makes the library end the one that waits. */
    private void renew() {
        IMAPFolder inbox = watched;
        if (inbox != null) {
            try {
                inbox.getMessageCount();
            } catch (MessagingException | RuntimeException e) {
                // the thread that waits finds out as well
                LOG.debug("idle", e);
            }
        }
    }

    @Override
    public void close() {
        closed = true;
        thread.interrupt();
        IMAPFolder inbox = watched;
        if (inbox != null) {
            // a server that is stuck must not hold up our own end
            renewal.execute(() -> close(inbox));
        }
        renewal.shutdown();
    }

    private static void close(IMAPFolder inbox) {
        try {
            inbox.forceClose();
        } catch (MessagingException e) {
            // it is gone already
            LOG.debug("idle", e);
        }
    }

    private static Thread daemon(Runnable task, String name) {
        Thread thread = new Thread(task, name);
        thread.setDaemon(true);
        return thread;
    }

    private final class Arrivals extends MessageCountAdapter {
        @Override
        public void messagesAdded(MessageCountEvent event) {
            wake.run();
        }
    }
}
