package vn.parindex.app;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.parindex.answer.Letter;
import vn.parindex.mail.OutgoingMail;
import vn.parindex.model.Bytes;
import vn.parindex.model.Delivery;
import vn.parindex.model.Verdict;
import vn.parindex.record.Arrival;
import vn.parindex.record.Enclosure;
import vn.parindex.record.Logged;
import vn.parindex.record.Mail;
import vn.parindex.record.Register;

/** Makes the files of a mail deliveries like any other, and tells what became of each. */
final class MailFiles {
    private final MailRoom room;
    private final Register register;
    private final Work work;
    private final Senders senders;
    private final Correspondence correspondence;

    MailFiles(MailRoom room, Work work, Senders senders) {
        this.room = room;
        this.register = room.stores().register();
        this.work = work;
        this.senders = senders;
        this.correspondence = new Correspondence(room.place());
    }

    /**
     * A file that was worked on.
     *
     * @param reason code of why it was not taken
     */
    record Worked(MailReply.Part part, Optional<String> reason) {
        boolean ourFault() {
            return part.outcome() == MailReply.Outcome.FAULT;
        }

        boolean refused() {
            return part.outcome() == MailReply.Outcome.REFUSED;
        }
    }

    List<Worked> work(Mail mail, List<Enclosure> enclosed) throws IOException {
        List<String> deliveries = new ArrayList<>();
        for (Enclosure each : enclosed) {
            if (each.role() == Enclosure.Role.DELIVERY) {
                arrive(mail, each);
                deliveries.add(each.sha256());
            }
        }
        List<Worked> worked = new ArrayList<>();
        for (String sha256 : deliveries) {
            work.ifOpen(sha256);
            worked.add(worked(mail, register.find(sha256).orElseThrow()));
        }
        return worked;
    }

    private void arrive(Mail mail, Enclosure file) throws IOException {
        Delivery delivery =
                register.arrive(
                                new Arrival(
                                        file.sha256(),
                                        file.fileName(),
                                        Arrival.MAIL,
                                        mail.sender().orElse(""),
                                        mail.sha256(),
                                        file.size()))
                        .delivery();
        room.watcher().passed(Step.REGISTERED, file.sha256());
        room.stores()
                .shelves()
                .keepOriginal(room.stores().blobs().read(file.sha256()), file.fileName(), delivery);
        room.watcher().passed(Step.MOVED, file.sha256());
    }

    private Worked worked(Mail mail, Logged logged) throws IOException {
        boolean entitled =
                logged.unitCode().isEmpty() || senders.mayThrough(mail, logged.unitCode().get());
        return switch (logged.state()) {
            case ANSWERED -> entitled ? answered(logged) : refused(logged, Arrival.OTHER_UNIT);
            case REFUSED -> refused(logged, logged.reason().orElseThrow());
            case FAILED -> fault(logged);
            // somebody else is at it
            case RECEIVED, PROCESSED -> throw new IOException(logged.delivery().receipt());
        };
    }

    private Worked answered(Logged logged) throws IOException {
        List<String> places = register.answers().getOrDefault(receipt(logged), List.of());
        Optional<String> letter = Optional.empty();
        Optional<OutgoingMail.File> file = Optional.empty();
        Optional<String> place = Optional.empty();
        for (String each : places) {
            byte[] content = content(logged, each);
            if (each.endsWith(Shelves.LETTER)) {
                letter = Optional.of(text(content));
            } else {
                String name = Path.of(each).getFileName().toString();
                file = Optional.of(new OutgoingMail.File(name, Bytes.of(content)));
                place = Optional.of(room.place().folders().answers().getFileName() + "/" + each);
            }
        }
        MailReply.Outcome outcome =
                logged.verdict().orElseThrow() == Verdict.NEEDS_CORRECTION
                        ? MailReply.Outcome.TO_MEND
                        : MailReply.Outcome.TAKEN;
        return new Worked(
                new MailReply.Part(
                        logged.delivery().fileName(),
                        receipt(logged),
                        outcome,
                        letter.orElse(""),
                        file,
                        place),
                Optional.empty());
    }

    /** An answer that somebody took away from its place is written once more. */
    private byte[] content(Logged logged, String place) throws IOException {
        Optional<byte[]> there = room.stores().shelves().answer(place);
        if (there.isEmpty()) {
            work.again(logged.delivery());
            there = room.stores().shelves().answer(place);
        }
        return there.orElseThrow(() -> new IOException(place));
    }

    private Worked refused(Logged logged, String reason) {
        String letter = Letter.text(correspondence.refusal(logged.delivery(), reason));
        return new Worked(without(logged, MailReply.Outcome.REFUSED, letter), Optional.of(reason));
    }

    private Worked fault(Logged logged) {
        Map<String, String> facts =
                Map.of("receipt", receipt(logged), "file", logged.delivery().fileName());
        String letter = room.words().text("fault.letter", facts);
        return new Worked(
                without(logged, MailReply.Outcome.FAULT, letter), Optional.of(MailPipeline.FAULT));
    }

    private static MailReply.Part without(Logged logged, MailReply.Outcome outcome, String letter) {
        return new MailReply.Part(
                logged.delivery().fileName(),
                receipt(logged),
                outcome,
                letter,
                Optional.empty(),
                Optional.empty());
    }

    private static String text(byte[] content) {
        String text = new String(content, StandardCharsets.UTF_8).replace("\r\n", "\n");
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static String receipt(Logged logged) {
        return logged.delivery().receipt();
    }
}
