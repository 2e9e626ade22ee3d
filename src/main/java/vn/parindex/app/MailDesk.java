package vn.parindex.app;

import java.io.IOException;
import java.util.Optional;
import java.util.function.Consumer;
import vn.parindex.intake.Blobs;
import vn.parindex.mail.MailPlace;
import vn.parindex.mail.Postbag;
import vn.parindex.record.Mail;
import vn.parindex.record.MailBook;
import vn.parindex.record.MailSpot;
import vn.parindex.record.MailState;

/**
 * Takes mails over from the mailboxes. As at the front desk the order is the promise: the bytes,
 * then the register, then the task, and only much later, when the answer is recorded, is the mail
 * moved away.
 */
final class MailDesk implements Postbag {
    private final Blobs blobs;
    private final MailBook mails;
    private final Consumer<String> work;
    private final Watcher watcher;

    MailDesk(Stores stores, Consumer<String> work, Watcher watcher) {
        this.blobs = stores.blobs();
        this.mails = stores.register().mails();
        this.work = work;
        this.watcher = watcher;
    }

    @Override
    public Optional<Fate> fate(MailPlace place) {
        return mails.at(spot(place)).map(Mail::state).map(MailDesk::fate);
    }

    @Override
    public void take(MailPlace place, byte[] raw) throws IOException {
        take(place, raw, raw.length);
    }

    @Override
    public void tooLarge(MailPlace place, byte[] header, long size) throws IOException {
        take(place, header, size);
    }

    /** A mail of more bytes than are kept of it was too large to be fetched. */
    private void take(MailPlace place, byte[] kept, long size) throws IOException {
        String sha256 = blobs.keep(kept);
        watcher.passed(Step.MAIL_STORED, sha256);
        Mail mail = mails.arrive(spot(place), sha256, size);
        watcher.passed(Step.MAIL_REGISTERED, sha256);
        if (mail.state().open()) {
            work.accept(sha256);
            watcher.passed(Step.MAIL_SCHEDULED, sha256);
        }
    }

    @Override
    public void moved(MailPlace place) {
        mails.moved(spot(place));
        mails.at(spot(place)).ifPresent(mail -> watcher.passed(Step.MAIL_MOVED, mail.sha256()));
    }

    private static Fate fate(MailState state) {
        return switch (state) {
            case RECEIVED, FAILED -> Fate.OPEN;
            case QUARANTINED -> Fate.QUARANTINED;
            case ANSWERED, SILENT -> Fate.DONE;
            case REFUSED -> Fate.REFUSED;
        };
    }

    private static MailSpot spot(MailPlace place) {
        return new MailSpot(place.account(), place.folder(), place.validity(), place.uid());
    }
}
