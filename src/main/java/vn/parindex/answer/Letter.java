package vn.parindex.answer;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import vn.parindex.language.Messages;
import vn.parindex.model.Place;
import vn.parindex.model.Severity;

/** The short letter beside an answer: the verdict first, then what to mend and how. */
public final class Letter {
    private static final int FULL = 12;

    private final Messages words;
    private final List<String> lines = new ArrayList<>();

    private Letter(Locale locale) {
        words = Messages.of("answer", locale);
    }

    /** The letter about a scorecard. */
    public static String text(Answer answer) {
        Letter letter = new Letter(answer.locale());
        letter.line(Headline.of(answer));
        letter.facts(answer);
        letter.findings(answer);
        letter.steps(Steps.ofLetter(answer));
        return letter.text();
    }

    /** The letter about a file that could not be taken. */
    public static String text(Refusal refusal) {
        Letter letter = new Letter(refusal.locale());
        Messages reasons = Messages.of("refusals", refusal.locale());
        letter.line(letter.words.text("refused.verdict"));
        letter.line("");
        letter.line(reasons.text("refusal." + refusal.reason()));
        letter.line("");
        letter.fact("receipt", refusal.receipt());
        letter.fact("round", refusal.round());
        letter.fact("file", Optional.of(refusal.fileName()));
        letter.fact("received", refusal.received());
        letter.fact("deadline", refusal.deadline());
        letter.steps(List.of(letter.by("refused.send", refusal.deadline())));
        return letter.text();
    }

    private void facts(Answer answer) {
        line("");
        fact("receipt", answer.receipt());
        fact("unit", answer.unit());
        fact("round", answer.round());
        fact("file", Optional.of(answer.fileName()));
        fact("received", answer.received());
        fact("deadline", answer.deadline());
        answer.points()
                .map(Points::whole)
                .ifPresent(
                        whole ->
                                line(
                                        words.text(
                                                "letter.self",
                                                Map.of(
                                                        "points",
                                                        whole.self(),
                                                        "max",
                                                        whole.max()))));
    }

    private void findings(Answer answer) {
        List<Remarks.Remark> remarks = Remarks.of(answer, Integer.MAX_VALUE);
        List<Remarks.Remark> shown = remarks.subList(0, Math.min(FULL, remarks.size()));
        part("letter.errors", shown.stream().filter(Letter::isError).toList(), 1);
        int errors = (int) shown.stream().filter(Letter::isError).count();
        part("letter.others", shown.subList(errors, shown.size()), errors + 1);
        if (remarks.size() > FULL) {
            line(
                    words.text(
                            "letter.more",
                            Map.of("count", remarks.size() - FULL, "sheet", sheetName())));
        }
    }

    private void part(String title, List<Remarks.Remark> remarks, int first) {
        if (remarks.isEmpty()) {
            return;
        }
        line("");
        line(words.text(title));
        int number = first;
        for (Remarks.Remark each : remarks) {
            line(
                    words.text(
                            "letter.line",
                            Map.of(
                                    "number",
                                    number++,
                                    "place",
                                    where(each.places().get(0)),
                                    "message",
                                    each.text())));
        }
    }

    private void steps(List<String> steps) {
        line("");
        line(words.text("letter.steps"));
        int number = 1;
        for (String step : steps) {
            line(words.text("letter.step", Map.of("number", number++, "step", step)));
        }
    }

    private String by(String key, Optional<LocalDateTime> deadline) {
        return deadline.map(moment -> words.text(key + "-by", Map.of("deadline", moment)))
                .orElseGet(() -> words.text(key));
    }

    private String where(Place place) {
        return place instanceof Place.Cell cell
                ? words.text("place.cell", Map.of("cell", cell.cell()))
                : words.text("place.file");
    }

    private String sheetName() {
        return words.text("sheet.name");
    }

    private static boolean isError(Remarks.Remark remark) {
        return remark.severity() == Severity.ERROR;
    }

    private void fact(String name, Optional<?> value) {
        value.ifPresent(fact -> line(words.text("letter." + name, Map.of(name, fact))));
    }

    private void line(String line) {
        lines.add(line);
    }

    private String text() {
        return String.join("\n", lines) + "\n";
    }
}
