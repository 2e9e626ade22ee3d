package vn.parindex.answer.word;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import vn.parindex.answer.Answer;
import vn.parindex.answer.Quoted;
import vn.parindex.answer.ReportWords;
import vn.parindex.files.FixedZip;
import vn.parindex.language.FindingText;
import vn.parindex.language.Messages;
import vn.parindex.model.Finding;
import vn.parindex.model.Place;

/**
 * The answer to a report that can't carry comments: a letter in Word with a table of the words,
 * what is remarked on them and what is proposed.
 */
public final class WordLetter {
    private static final int LONGEST_QUOTE = 400;

    /** The sentence itself and the one that it is held against; the message tells the rest. */
    private static final int QUOTED = 2;

    private final Answer answer;
    private final Messages words;
    private final LetterPage page = new LetterPage();

    private WordLetter(Answer answer) {
        this.answer = answer;
        this.words = Messages.of("answer", answer.locale());
    }

    /** The letter; equal answers give equal bytes. */
    public static byte[] write(Answer answer) throws IOException {
        WordLetter letter = new WordLetter(answer);
        letter.compose();
        Map<String, byte[]> parts = new TreeMap<>();
        LetterFrame.parts().forEach((name, text) -> parts.put(name, text.getBytes(UTF_8)));
        parts.put(LetterFrame.DOCUMENT, letter.page.document().getBytes(UTF_8));
        return FixedZip.of(new TreeSet<>(parts.keySet()), parts::get);
    }

    private void compose() {
        page.paragraph("Title", words.text("report.table.title"));
        page.paragraph("Verdict", ReportWords.headline(answer));
        ReportWords.facts(answer).forEach(fact -> page.paragraph("Fact", fact));
        if (!answer.findings().isEmpty()) {
            page.paragraph("Heading1", words.text("report.table.heading"));
            page.paragraph("Legend", words.text("report.table.legend"));
            table();
        }
        page.paragraph("Heading1", words.text("report.table.steps"));
        int number = 1;
        for (String step : ReportWords.stepsInLetter(answer)) {
            page.paragraph(
                    "Normal", words.text("letter.step", Map.of("number", number++, "step", step)));
        }
    }

    private void table() {
        page.openTable(
                List.of(
                        words.text("report.table.number"),
                        words.text("report.table.quote"),
                        words.text("report.table.message")));
        int number = 1;
        for (Finding finding : inOrder()) {
            page.openRow(number++);
            page.openCell();
            finding.places().stream().distinct().limit(QUOTED).forEach(this::quote);
            page.closeCell();
            page.openCell();
            message(finding);
            page.closeCell();
            page.closeRow();
        }
        page.closeTable();
    }

    /** As they stand in the report, what concerns all of it first. */
    private List<Finding> inOrder() {
        return ReportWords.gravestFirst(answer).stream()
                .sorted(
                        Comparator.<Finding>comparingInt(each -> paragraph(each.place()))
                                .thenComparingInt(each -> from(each.place())))
                .toList();
    }

    private void quote(Place place) {
        if (!(place instanceof Place.Quote)) {
            page.cell("", words.text("report.place.file"), "");
            return;
        }
        Quoted quoted = Quoted.of(place, LONGEST_QUOTE);
        // a sentence that is meant as a whole needs no bold
        boolean all = quoted.before().isBlank() && quoted.after().isBlank();
        page.cell(
                "“" + quoted.before() + (all ? quoted.words() : ""),
                all ? "" : quoted.words(),
                quoted.after() + "”");
    }

    private void message(Finding finding) {
        String lead =
                words.text(
                        "report.lead",
                        Map.of("severity", ReportWords.weight(finding, answer.locale())));
        List<String> lines = new FindingText(answer.locale()).message(finding).lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            page.cell("", i == 0 ? lead : "", (i == 0 ? " " : "") + lines.get(i));
        }
    }

    private static int paragraph(Place place) {
        return place instanceof Place.Quote quote ? quote.paragraph() : -1;
    }

    private static int from(Place place) {
        return place instanceof Place.Quote quote ? quote.from() : -1;
    }
}
