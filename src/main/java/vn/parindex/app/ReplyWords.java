package vn.parindex.app;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.parindex.language.Messages;
import vn.parindex.language.Series;
import vn.parindex.mail.Account;
import vn.parindex.mail.OutgoingMail;

/** The answer to a mail whose files were worked on: the verdict, then one part for each file. */
final class ReplyWords {
    private static final int NAMED_EVIDENCE = 8;

    private final MailReply reply;
    private final Account account;
    private final Messages words;
    private final Set<MailReply.Part> fitting;

    ReplyWords(MailReply reply, Account account, Messages words) {
        this.reply = reply;
        this.account = account;
        this.words = words;
        this.fitting = Fitting.fitting(reply.files(), account.largestMail());
    }

    /** What goes with the mail. */
    List<OutgoingMail.File> files() {
        return reply.files().stream()
                .filter(fitting::contains)
                .flatMap(part -> part.file().stream())
                .toList();
    }

    List<MailBlock> blocks() {
        List<MailBlock> blocks = new ArrayList<>();
        boolean several = reply.files().size() > 1;
        if (several) {
            blocks.add(new MailBlock.Verdict(summary(), worst()));
        }
        int number = 1;
        for (MailReply.Part part : reply.files()) {
            if (several) {
                blocks.add(new MailBlock.Break());
                blocks.add(heading(number++, part));
            }
            blocks.addAll(about(part));
        }
        if (several) {
            blocks.add(new MailBlock.Break());
        }
        evidence().ifPresent(blocks::add);
        reply.faults().stream()
                .distinct()
                .map(fault -> "fault." + fault)
                .filter(words::has)
                .map(key -> new MailBlock.Line(words.text(key)))
                .forEach(blocks::add);
        if (reply.files().stream().anyMatch(ReplyWords::toBeSentAgain)) {
            blocks.add(line("reply.how", Map.of("address", account.address())));
        }
        return blocks;
    }

    private MailBlock heading(int number, MailReply.Part part) {
        return new MailBlock.Heading(
                words.text("reply.file", Map.of("number", number, "file", part.fileName())));
    }

    private List<MailBlock> about(MailReply.Part part) {
        if (part.outcome() == MailReply.Outcome.FAULT) {
            return ourFault(part);
        }
        List<MailBlock> blocks = new ArrayList<>(LetterBlocks.of(part.letter(), tone(part)));
        part.file()
                .ifPresent(
                        file ->
                                blocks.add(
                                        fitting.contains(part)
                                                ? line(
                                                        "reply.attached",
                                                        Map.of("file", file.name()))
                                                : tooLarge(part)));
        if (part.file().isEmpty() && part.place().isPresent()) {
            blocks.add(tooLarge(part));
        }
        return blocks;
    }

    private MailBlock tooLarge(MailReply.Part part) {
        return part.place()
                .map(place -> line("reply.lies", Map.of("place", place)))
                .orElseGet(() -> line("reply.lies-inside", Map.of()));
    }

    private List<MailBlock> ourFault(MailReply.Part part) {
        return List.of(
                new MailBlock.Verdict(words.text("reply.our-fault"), MailBlock.Tone.NEUTRAL),
                new MailBlock.Facts(
                        List.of(
                                MailTexts.fact(words, "receipt", part.receipt()),
                                MailTexts.fact(words, "file", part.fileName()))),
                new MailBlock.Line(words.text("reply.our-fault.do")));
    }

    private String summary() {
        List<String> counts = new ArrayList<>();
        for (MailReply.Outcome outcome : MailReply.Outcome.values()) {
            long count = reply.files().stream().filter(part -> part.outcome() == outcome).count();
            if (count > 0) {
                counts.add(words.text("count." + outcome, Map.of("count", (int) count)));
            }
        }
        return words.text(
                "reply.summary",
                Map.of("count", reply.files().size(), "counts", String.join(", ", counts)));
    }

    private Optional<MailBlock> evidence() {
        int count = reply.evidence().size();
        if (count == 0) {
            return Optional.empty();
        }
        List<String> named =
                reply.evidence().subList(0, Math.min(NAMED_EVIDENCE, count)).stream()
                        .map(name -> "“" + name + "”")
                        .toList();
        return Optional.of(
                count > NAMED_EVIDENCE
                        ? line(
                                "reply.evidence-more",
                                Map.of(
                                        "count",
                                        count,
                                        "files",
                                        String.join(", ", named),
                                        "others",
                                        count - NAMED_EVIDENCE))
                        : line(
                                "reply.evidence",
                                Map.of(
                                        "count",
                                        count,
                                        "files",
                                        Series.joined(named, words.locale()))));
    }

    private MailBlock.Tone worst() {
        return reply.files().stream()
                .map(ReplyWords::tone)
                .max(Comparator.naturalOrder())
                .orElse(MailBlock.Tone.NEUTRAL);
    }

    private static MailBlock.Tone tone(MailReply.Part part) {
        return switch (part.outcome()) {
            case TAKEN -> MailBlock.Tone.GOOD;
            case TO_MEND -> MailBlock.Tone.MEND;
            case REFUSED -> MailBlock.Tone.REFUSED;
            case FAULT -> MailBlock.Tone.NEUTRAL;
        };
    }

    private static boolean toBeSentAgain(MailReply.Part part) {
        return part.outcome() == MailReply.Outcome.TO_MEND
                || part.outcome() == MailReply.Outcome.REFUSED;
    }

    private MailBlock.Line line(String key, Map<String, ?> facts) {
        return new MailBlock.Line(words.text(key, facts));
    }
}
