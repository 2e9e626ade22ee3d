package vn.parindex.app;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.parindex.answer.Letter;
import vn.parindex.language.Messages;
import vn.parindex.language.UnitName;
import vn.parindex.model.Delivery;
import vn.parindex.model.ReportKind;
import vn.parindex.model.Severity;
import vn.parindex.record.Arrival;

/** What happens to a delivery, from its bytes to its answer. */
final class Pipeline implements Work.Processing {
    private static final Logger LOG = LoggerFactory.getLogger(Pipeline.class);

    // such a file is not even stored; the reader would say the same
    private static final String TOO_LARGE = "too-large";

    private final Workplace place;
    private final Stores stores;
    private final Examiner examiner;
    private final Senders senders;
    private final EvidenceShelf evidence;
    private final Correspondence correspondence;
    private final Messages words;
    private final UnitName names;
    private final Watcher watcher;

    Pipeline(Workplace place, Stores stores, Watcher watcher) {
        this.place = place;
        this.stores = stores;
        this.examiner =
                new Examiner(place.rules(), unit -> stores.register().stated(place.round(), unit));
        this.senders = new Senders(place.units(), stores.register());
        this.evidence = new EvidenceShelf(stores.register().mails());
        this.correspondence = new Correspondence(place);
        this.words = Messages.of("service", place.locale());
        this.names = new UnitName(place.locale());
        this.watcher = watcher;
    }

    @Override
    public void process(Delivery delivery) throws IOException {
        try {
            byte[] original = original(delivery);
            Examination found = examined(delivery, original);
            Reply reply = correspondence.reply(delivery, found, original);
            record(delivery, found, places(delivery, found, reply));
            send(delivery, found, reply);
        } catch (NotTaken file) {
            refuse(delivery, file.reason());
        }
    }

    private Examination examined(Delivery delivery, byte[] original) throws NotTaken {
        Examination found =
                examiner.examine(original, delivery.fileName(), evidence.with(delivery));
        if (found.unit().isPresent() && !senders.mayAny(delivery.sha256(), found.unit().get())) {
            throw new NotTaken(Arrival.OTHER_UNIT);
        }
        return found;
    }

    private byte[] original(Delivery delivery) throws IOException, NotTaken {
        if (tooLargeToStore(delivery)) {
            throw new NotTaken(TOO_LARGE);
        }
        return stores.blobs().read(delivery.sha256());
    }

    private boolean tooLargeToStore(Delivery delivery) {
        return delivery.size() > place.pace().largest();
    }

    /** The answer is recorded before it is sent, so that no crash can make it a second one. */
    private void record(Delivery delivery, Examination found, List<String> places) {
        if (found instanceof ScorecardExamination scorecard) {
            stores.register().processed(delivery, Filings.of(place, scorecard), places);
        } else if (found instanceof ReportExamination report) {
            stores.register().processed(delivery, Filings.of(place, report), places);
        }
        watcher.passed(Step.RECORDED, delivery.sha256());
    }

    private void send(Delivery delivery, Examination found, Reply reply) throws IOException {
        List<String> places = places(delivery, found, reply);
        stores.shelves().answer(places.get(0), reply.file().array());
        watcher.passed(Step.WORKBOOK_WRITTEN, delivery.sha256());
        stores.shelves().answer(places.get(1), Shelves.text(reply.letter()));
        watcher.passed(Step.LETTER_WRITTEN, delivery.sha256());
        stores.shelves().takeBack(delivery);
        stores.register().answered(delivery);
        watcher.passed(Step.ANSWERED, delivery.sha256());
        LOG.info(words.text("delivery.answered", facts(delivery, found)));
    }

    private void refuse(Delivery delivery, String reason) throws IOException {
        String letter = Letter.text(correspondence.refusal(delivery, reason));
        if (tooLargeToStore(delivery)) {
            stores.shelves().explain(delivery, letter);
        } else {
            byte[] original = stores.blobs().read(delivery.sha256());
            stores.shelves().refuse(delivery, original, letter);
        }
        watcher.passed(Step.REFUSAL_WRITTEN, delivery.sha256());
        stores.register().refused(delivery, reason);
        watcher.passed(Step.REFUSED, delivery.sha256());
        LOG.info(
                words.text(
                        "delivery.refused",
                        Map.of("receipt", delivery.receipt(), "file", delivery.fileName())));
    }

    private List<String> places(Delivery delivery, Examination found, Reply reply) {
        return stores.shelves().places(folder(found), delivery, reply.ending());
    }

    private String folder(Examination found) {
        boolean ours =
                found instanceof ReportExamination report
                        && report.report().kind() == ReportKind.AGGREGATE;
        return ours
                ? words.text("folder.aggregator")
                : found.unit().map(names::full).orElseGet(() -> words.text("folder.unknown"));
    }

    private Map<String, Object> facts(Delivery delivery, Examination found) {
        long errors =
                found.findings().stream()
                        .filter(finding -> finding.severity() == Severity.ERROR)
                        .count();
        return Map.of(
                "receipt", delivery.receipt(),
                "file", delivery.fileName(),
                "folder", folder(found),
                "verdict", words.text("verdict." + found.verdict()),
                "errors", errors,
                "others", found.findings().size() - errors);
    }
}
