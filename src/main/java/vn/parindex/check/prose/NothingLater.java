package vn.parindex.check.prose;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.parindex.check.FindingKind;
import vn.parindex.model.Finding;
import vn.parindex.model.Period;
import vn.parindex.model.Place;
import vn.parindex.model.Value;
import vn.parindex.model.prose.Paragraph;
import vn.parindex.prose.Sentence;
import vn.parindex.prose.Token;

/**
 * A report names no document and tells no result that is younger than itself, and isn't signed
 * before its period begins. Deadlines and plans lie ahead, and a report signed a little before its
 * period ends is normal.
 */
final class NothingLater implements ProseCheck {
    private static final Pattern AHEAD =
            Pattern.compile(
                    "truoc|cham nhat|han (cuoi|nop)|thoi han|den (het )?(ngay )?$|du kien|\\bse\\b"
                            + "|ke hoach|tu ngay|hieu luc|muc tieu|phan dau|het ngay|hoan thanh$");

    private static final Pattern DONE =
            Pattern.compile("\\b(da|duoc|to chuc|ban hanh|tinh den|so lieu|tiep nhan|dat)\\b");

    @Override
    public List<FindingKind> kinds() {
        return List.of(FindingKind.PERIOD_LATER, FindingKind.PERIOD_SIGNED);
    }

    @Override
    public List<Finding> find(ExaminedReport report) {
        return report.recognition().date().map(each -> find(report, each)).orElse(List.of());
    }

    private static List<Finding> find(ExaminedReport report, LocalDate signed) {
        List<Finding> findings = new ArrayList<>();
        Optional<Period> period = report.recognition().period();
        if (period.filter(each -> signed.isBefore(each.start())).isPresent()) {
            findings.add(early(report, period.get(), signed));
            return findings;
        }
        Chapters chapters = Chapters.of(report.text());
        for (Sentence sentence : report.text().sentences()) {
            sentence.each(Token.Document.class)
                    .flatMap(each -> new Cited(sentence, each).day().stream())
                    .filter(day -> day.date().filter(signed::isBefore).isPresent())
                    .forEach(day -> findings.add(later(sentence, day, signed)));
            if (!chapters.ahead(sentence)) {
                sentence.each(Token.Day.class)
                        .filter(day -> day.date().filter(signed::isBefore).isPresent())
                        .filter(day -> tellsResult(sentence, day))
                        .forEach(day -> findings.add(later(sentence, day, signed)));
            }
        }
        return findings;
    }

    private static boolean tellsResult(Sentence sentence, Token.Day day) {
        String text = Plain.of(sentence.text());
        return DONE.matcher(text).find()
                && !AHEAD.matcher(text).find()
                && !AHEAD.matcher(Plain.before(sentence, day.span()).stripTrailing()).find();
    }

    private static Finding later(Sentence sentence, Token.Day day, LocalDate signed) {
        return FindingKind.PERIOD_LATER
                .at(sentence.at(day.span()))
                .expected(new Value.Day(signed))
                .found(new Value.Day(day.date().orElseThrow()))
                .done();
    }

    private static Finding early(ExaminedReport report, Period period, LocalDate signed) {
        Paragraph title = report.recognition().title();
        Place.Quote whole = new Place.Quote(title.number(), title.text(), 0, title.text().length());
        Place.Quote place =
                report.text().sentences().stream()
                        .filter(each -> each.paragraph().number() <= title.number())
                        .flatMap(
                                each ->
                                        each.each(Token.Day.class)
                                                .filter(
                                                        day ->
                                                                day.date()
                                                                        .equals(
                                                                                Optional.of(
                                                                                        signed)))
                                                .map(day -> each.at(day.span())))
                        .findFirst()
                        .orElse(whole);
        return FindingKind.PERIOD_SIGNED
                .at(place)
                .fact("period", Mentioned.shown(period, report))
                .expected(new Value.Day(period.start()))
                .found(new Value.Day(signed))
                .done();
    }
}
