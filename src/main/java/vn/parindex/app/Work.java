package vn.parindex.app;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.parindex.intake.Blobs;
import vn.parindex.language.Messages;
import vn.parindex.model.Delivery;
import vn.parindex.record.Logged;
import vn.parindex.record.Register;

/**
 * Work on one delivery. Here, and nowhere else, our own faults are caught: the file is set aside
 * under its receipt number, the office is told, and the work on all others goes on.
 */
final class Work {
    private static final Logger LOG = LoggerFactory.getLogger(Work.class);

    // a file on which the whole process dies again and again must not keep the service down
    private static final int MOST_ATTEMPTS = 10;

    private final Blobs blobs;
    private final Register register;
    private final Shelves shelves;
    private final Processing pipeline;
    private final Messages words;
    private final Watcher watcher;
    private final Turns turns = new Turns();

    Work(Stores stores, Processing pipeline, Messages words, Watcher watcher) {
        this.blobs = stores.blobs();
        this.register = stores.register();
        this.shelves = stores.shelves();
        this.pipeline = pipeline;
        this.words = words;
        this.watcher = watcher;
    }

    /** What is done with a delivery. */
    @FunctionalInterface
    interface Processing {
        /** Ends with an answer or a refusal; may be cut off anywhere and begun again. */
        void process(Delivery delivery) throws IOException;
    }

    /** Processes a delivery on which work is still to be done, whoever else wants it as well. */
    void ifOpen(String sha256) throws IOException {
        synchronized (turns.of(sha256)) {
            Optional<Logged> logged = register.find(sha256);
            if (logged.isPresent() && logged.get().state().open()) {
                on(logged.get().delivery());
            }
        }
    }

    /** Writes an answer that is no longer there once more. */
    void again(Delivery delivery) throws IOException {
        synchronized (turns.of(delivery.sha256())) {
            on(delivery);
        }
    }

    /** Processes a delivery; an {@link IOException} means that it should be tried again later. */
    void on(Delivery delivery) throws IOException {
        int attempt = register.begin(delivery);
        try {
            watcher.passed(Step.BEGUN, delivery.sha256());
            if (attempt > MOST_ATTEMPTS) {
                throw new IllegalStateException("cut off " + (attempt - 1) + " times");
            }
            pipeline.process(delivery);
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError fault) {
            register.failed(delivery);
            Map<String, String> facts =
                    Map.of("receipt", delivery.receipt(), "file", delivery.fileName());
            LOG.error(words.text("delivery.failed", facts), fault);
            shelves.refuse(
                    delivery, blobs.read(delivery.sha256()), words.text("fault.letter", facts));
            watcher.passed(Step.SET_ASIDE, delivery.sha256());
        }
    }
}
