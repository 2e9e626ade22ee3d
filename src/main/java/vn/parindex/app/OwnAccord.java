package vn.parindex.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import vn.parindex.language.Messages;
import vn.parindex.language.UnitName;
import vn.parindex.language.Written;
import vn.parindex.model.Round;
import vn.parindex.model.Unit;
import vn.parindex.model.UnitResult;

/** Mails that nobody asked for: reminders, and the results at the end. */
final class OwnAccord {
    private final Round round;
    private final Messages words;
    private final UnitName names;

    OwnAccord(Round round, Locale locale) {
        this.round = round;
        this.words = Messages.of("mail", locale);
        this.names = new UnitName(locale);
    }

    String subject(MailReminder reminder) {
        return words.text(key("subject.remind", reminder), facts(reminder));
    }

    List<MailBlock> blocks(MailReminder reminder, String address) {
        String state = reminder.open().isPresent() ? "remind.open" : "remind.none";
        Map<String, Object> facts = facts(reminder);
        List<MailBlock.Fact> known =
                MailTexts.facts(
                        words,
                        reminder.open().map(MailReminder.Open::receipt),
                        round,
                        Optional.of(reminder.deadline()));
        return List.of(
                dear(reminder.unit()),
                new MailBlock.Verdict(words.text(key(state, reminder), facts), MailBlock.Tone.MEND),
                new MailBlock.Facts(known),
                new MailBlock.Line(words.text(state + ".do", Map.of("address", address))),
                new MailBlock.Line(words.text("remind.crossed")));
    }

    String subject(MailResults results) {
        return words.text("subject.results", Map.of("round", round.title()));
    }

    List<MailBlock> blocks(MailResults results) {
        UnitResult result = results.result();
        String verdict =
                words.text(
                        "results.verdict",
                        Map.of(
                                "rank", result.rank(),
                                "units", results.units(),
                                "class", result.classification()));
        return List.of(
                dear(result.unit()),
                new MailBlock.Verdict(verdict, MailBlock.Tone.NEUTRAL),
                new MailBlock.Facts(facts(results)),
                new MailBlock.Line(words.text("results.note")));
    }

    private List<MailBlock.Fact> facts(MailResults results) {
        UnitResult result = results.result();
        List<MailBlock.Fact> facts = new ArrayList<>();
        facts.add(fact("round", round.title()));
        facts.add(
                fact(
                        "total",
                        words.text(
                                "results.of",
                                Map.of("points", result.total(), "max", result.max()))));
        facts.add(fact("percent", percent(results)));
        facts.add(fact("class", result.classification()));
        facts.add(
                fact(
                        "rank",
                        words.text(
                                "results.rank",
                                Map.of("rank", result.rank(), "units", results.units()))));
        result.change().ifPresent(places -> facts.add(fact("change", change(places))));
        return facts;
    }

    private String percent(MailResults results) {
        return Written.number(results.result().percent(), results.percentDecimals(), words.locale())
                + "%";
    }

    private String change(int places) {
        if (places == 0) {
            return words.text("change.none");
        }
        return words.text(
                places > 0 ? "change.up" : "change.down", Map.of("places", Math.abs(places)));
    }

    private MailBlock.Fact fact(String name, String value) {
        return MailTexts.fact(words, name, value);
    }

    private MailBlock dear(Unit unit) {
        return new MailBlock.Line(words.text("dear", Map.of("office", names.office(unit))));
    }

    private static String key(String key, MailReminder reminder) {
        return reminder.daysLeft() == 0 ? key + "-today" : key;
    }

    private static Map<String, Object> facts(MailReminder reminder) {
        return Map.of(
                "days", reminder.daysLeft(),
                "deadline", reminder.deadline(),
                "errors", reminder.open().map(MailReminder.Open::errors).orElse(0));
    }
}
