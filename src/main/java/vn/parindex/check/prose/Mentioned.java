package vn.parindex.check.prose;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.parindex.language.Written;
import vn.parindex.model.Period;
import vn.parindex.model.Place;
import vn.parindex.prose.Sentence;
import vn.parindex.prose.Token;
import vn.parindex.prose.Understood;

/** A time where it is named, and the words around it. */
record Mentioned(Sentence sentence, Token.Time time) {
    /** Behind such words a time is that of what the sentence tells. */
    private static final Pattern OPENS =
            Pattern.compile("(^|[,;:(.+*-] *|\\b(trong|ket qua|qua|thoi gian) )$");

    private static final Pattern TOLD =
            Pattern.compile(
                    "^[^;.]{0,90}?\\b(da|luon|duoc|dat|tiep nhan|khong (co|de|phat sinh|xay ra)|gop phan|dap ung|bao dam|dam bao|co \\d"
                            + "|thuc hien (tot|duoc)|to chuc|giai quyet)\\b");

    /** A title goes on for so many paragraphs at most. */
    private static final int TITLE_LINES = 2;

    static List<Mentioned> in(Understood text) {
        return text.sentences().stream()
                .flatMap(
                        sentence ->
                                sentence.each(Token.Time.class)
                                        .map(time -> new Mentioned(sentence, time)))
                .toList();
    }

    String before() {
        return Plain.before(sentence, time.span());
    }

    String behind() {
        return Plain.behind(sentence, time.span());
    }

    String printed() {
        return time.span().of(sentence.paragraph().text());
    }

    Place.Quote place() {
        return sentence.at(time.span());
    }

    /** True when it is the time in which the sentence says that something was done. */
    boolean tellsResult() {
        return OPENS.matcher(before()).find() && TOLD.matcher(behind()).find();
    }

    /** One year, when it names one and no span of years. */
    Optional<Integer> year() {
        return time.year().filter(year -> time.lastYear().map(year::equals).orElse(true));
    }

    boolean isSpan() {
        return time.year().isPresent() && year().isEmpty();
    }

    /** The same part of a year. */
    boolean isPart(Period period) {
        return time.kind() == period.kind() && time.number() == period.number();
    }

    /** The period as the title says it, or its days. */
    static String shown(Period period, ExaminedReport report) {
        int title = report.recognition().title().number();
        return in(report.text()).stream()
                .filter(each -> each.sentence().paragraph().number() >= title)
                .filter(each -> each.sentence().paragraph().number() <= title + TITLE_LINES)
                .filter(each -> each.isPart(period))
                .filter(each -> each.year().filter(year -> year == period.year()).isPresent())
                .map(Mentioned::printed)
                .findFirst()
                .orElseGet(() -> Written.date(period.start()) + " - " + Written.date(period.end()));
    }
}
