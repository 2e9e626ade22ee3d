package vn.parindex.app;

import java.io.IOException;
import java.util.function.Consumer;
import vn.parindex.intake.Blobs;
import vn.parindex.intake.Found;
import vn.parindex.intake.Originals;
import vn.parindex.intake.Reception;
import vn.parindex.model.Delivery;
import vn.parindex.record.Arrival;
import vn.parindex.record.Receipt;
import vn.parindex.record.Register;

/**
 * Takes a file over from the drop folder. The order is the promise that nothing is lost: the bytes,
 * then the register, then the task, and only then the original goes away. Cut off at any point, the
 * file is found again and everything that is already there is left as it is.
 */
final class FrontDesk implements Reception {
    private static final String DOOR = "folder";

    private final Blobs blobs;
    private final Register register;
    private final Consumer<Delivery> work;
    private final Shelves shelves;
    private final Watcher watcher;

    FrontDesk(Stores stores, Consumer<Delivery> work, Watcher watcher) {
        this.blobs = stores.blobs();
        this.register = stores.register();
        this.shelves = stores.shelves();
        this.work = work;
        this.watcher = watcher;
    }

    @Override
    public void take(Found found) throws IOException {
        Blobs.Stored stored = blobs.store(found.file());
        watcher.passed(Step.STORED, stored.sha256());
        if (stored.size() != found.size() || !Originals.unchanged(found)) {
            throw new IOException("changed while it was read");
        }
        Receipt receipt = register.arrive(arrival(found, stored));
        watcher.passed(Step.REGISTERED, stored.sha256());
        Delivery delivery = receipt.delivery();
        if (receipt.state().open()) {
            work.accept(delivery);
            watcher.passed(Step.SCHEDULED, stored.sha256());
        }
        shelves.keepOriginal(found, delivery, stored.kept());
        watcher.passed(Step.MOVED, stored.sha256());
    }

    private static Arrival arrival(Found found, Blobs.Stored stored) {
        return new Arrival(
                stored.sha256(), found.name(), DOOR, found.sender(), found.mark(), stored.size());
    }
}
