package vn.parindex.app;

import java.util.List;
import vn.parindex.language.Messages;
import vn.parindex.model.Round;

/** Why a mail was not taken, and what to do. */
final class RefusalWords {
    private final Round round;
    private final Messages words;

    RefusalWords(Round round, Messages words) {
        this.round = round;
        this.words = words;
    }

    List<MailBlock> blocks(MailRefusal refusal) {
        String key = "refuse." + refusal.kind();
        if (refusal.kind().equals(MailRefusal.UNKNOWN_SENDER)) {
            // nothing about the round, its deadline or what was sent
            return List.of(
                    new MailBlock.Line(words.text(key)),
                    new MailBlock.Line(words.text(key + ".do")));
        }
        MailBlock.Facts facts =
                new MailBlock.Facts(
                        MailTexts.facts(words, refusal.receipt(), round, refusal.deadline()));
        if (!words.has(key)) {
            // the reasons of files say what to do in the same breath
            return List.of(
                    new MailBlock.Verdict(words.text("refuse.file"), MailBlock.Tone.REFUSED),
                    new MailBlock.Line(RefusalText.of(refusal.kind(), words.locale())),
                    facts);
        }
        return List.of(
                new MailBlock.Verdict(words.text(key), MailBlock.Tone.REFUSED),
                new MailBlock.Line(words.text(key + ".do")),
                facts);
    }
}
