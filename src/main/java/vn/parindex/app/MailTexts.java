package vn.parindex.app;

import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import vn.parindex.language.Messages;
import vn.parindex.mail.Account;
import vn.parindex.mail.OutgoingMail;
import vn.parindex.model.Round;

/** Puts into words what is said by mail: the same facts give the same mail. */
final class MailTexts implements Scribe {
    private static final int LONGEST_SUBJECT = 200;
    private static final Pattern ANSWERS =
            Pattern.compile("^(\\s*(re|tl|trả lời)\\s*(\\[\\d+])?\\s*[:：])+\\s*", flags());

    private final Round round;
    private final Messages words;
    private final OwnAccord ownAccord;

    MailTexts(Round round, Locale locale) {
        this.round = round;
        this.words = Messages.of("mail", locale);
        this.ownAccord = new OwnAccord(round, locale);
    }

    @Override
    public OutgoingMail reply(Dispatch dispatch, MailReply reply) {
        ReplyWords written = new ReplyWords(reply, dispatch.account(), words);
        List<MailBlock> blocks = new ArrayList<>(written.blocks());
        blocks.add(signature(dispatch.account()));
        return answer(dispatch, reply.thread(), blocks, written.files());
    }

    @Override
    public OutgoingMail refusal(Dispatch dispatch, MailRefusal refusal) {
        List<MailBlock> blocks = new ArrayList<>(new RefusalWords(round, words).blocks(refusal));
        blocks.add(
                refusal.kind().equals(MailRefusal.UNKNOWN_SENDER)
                        ? new MailBlock.Small(List.of(words.text("sign.bare")))
                        : signature(dispatch.account()));
        return answer(dispatch, refusal.thread(), blocks, List.of());
    }

    @Override
    public OutgoingMail reminder(Dispatch dispatch, MailReminder reminder) {
        return ofOwnAccord(
                dispatch,
                reminder.to(),
                ownAccord.subject(reminder),
                ownAccord.blocks(reminder, dispatch.account().address()));
    }

    @Override
    public OutgoingMail results(Dispatch dispatch, MailResults results) {
        return ofOwnAccord(
                dispatch, results.to(), ownAccord.subject(results), ownAccord.blocks(results));
    }

    private OutgoingMail answer(
            Dispatch dispatch,
            MailThread thread,
            List<MailBlock> blocks,
            List<OutgoingMail.File> files) {
        return new OutgoingMail(
                messageId(dispatch),
                thread.to(),
                subject(thread.subject()),
                thread.messageId(),
                thread.references(),
                MailPlain.of(blocks),
                MailHtml.of(blocks, words.locale()),
                files,
                true,
                dispatch.date());
    }

    private OutgoingMail ofOwnAccord(
            Dispatch dispatch, String to, String subject, List<MailBlock> blocks) {
        List<MailBlock> signed = new ArrayList<>(blocks);
        signed.add(signature(dispatch.account()));
        return new OutgoingMail(
                messageId(dispatch),
                to,
                subject,
                Optional.empty(),
                List.of(),
                MailPlain.of(signed),
                MailHtml.of(signed, words.locale()),
                List.of(),
                false,
                dispatch.date());
    }

    private String subject(String answered) {
        String bare = ANSWERS.matcher(answered.strip()).replaceFirst("");
        int[] first = bare.codePoints().limit(LONGEST_SUBJECT).toArray();
        String kept = new String(first, 0, first.length).strip();
        return "Re: " + (kept.isEmpty() ? words.text("subject.none") : kept);
    }

    private MailBlock signature(Account account) {
        String office =
                account.name().isEmpty() ? round.aggregator().issuingBody() : account.name();
        return new MailBlock.Small(
                List.of(office, words.text("sign.automatic", Map.of("office", office))));
    }

    // the name of the row may hold addresses and colons, which a Message-ID may not
    private static String messageId(Dispatch dispatch) {
        String kind = dispatch.name().replaceFirst("[^A-Za-z].*", "");
        UUID row = UUID.nameUUIDFromBytes(dispatch.name().getBytes(StandardCharsets.UTF_8));
        return OutgoingMail.ownId(kind + "." + row, dispatch.account().address());
    }

    private static int flags() {
        return Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    }

    /** Receipt, round and deadline, as far as they are known. */
    static List<MailBlock.Fact> facts(
            Messages words, Optional<String> receipt, Round round, Optional<LocalDateTime> until) {
        List<MailBlock.Fact> facts = new ArrayList<>();
        receipt.ifPresent(number -> facts.add(fact(words, "receipt", number)));
        facts.add(fact(words, "round", round.title()));
        until.ifPresent(moment -> facts.add(fact(words, "deadline", moment)));
        return facts;
    }

    static MailBlock.Fact fact(Messages words, String name, Object value) {
        return new MailBlock.Fact(
                words.text("fact." + name), words.text("fact.value", Map.of("value", value)));
    }
}
