package vn.parindex.check.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.parindex.check.FindingKind;
import vn.parindex.model.Finding;
import vn.parindex.model.Period;
import vn.parindex.model.Value;
import vn.parindex.prose.Sentence;
import vn.parindex.prose.Token;

/**
 * What is told as done was done in the report's period: sentences copied from an earlier report say
 * otherwise.
 *
 * <p>A time counts only where it opens the statement ("trong quý I đã …"). Times in comparisons,
 * meetings, plans, indexes and spans of years are background, as is everything under headings that
 * look ahead. Where the parts of the period are told one by one, or the act has its own date in
 * that part, nothing is wrong. When in doubt, nothing is said.
 */
final class ResultsOfThisPeriod implements ProseCheck {
    private static final Pattern BACKGROUND =
            Pattern.compile(
                    "so ket|tong ket|so voi|cung ky|luy ke|du kien|\\bse\\b|tiep tuc|phan dau"
                            + "|nam truoc|chi so|xep hang|cong bo|kiem diem|ton dong|chuyen sang"
                            + "|\\b(tang|giam) (\\d|len|xuong|hon|bac)");

    /** An act done once may well lie in a part of the period. */
    private static final Pattern ONCE =
            Pattern.compile("^[^.;]{0,40}\\bda (xay dung|ban hanh|kien toan|thanh lap)");

    private static final Pattern RESULT_HEADING =
            Pattern.compile("ket qua|tinh hinh|cong tac|thuc hien|danh gia");

    private static final Pattern OTHER_HEADING =
            Pattern.compile(
                    "chi so|xep hang|so voi|phuong huong|nhiem vu trong tam|ke hoach|khac phuc");

    @Override
    public List<FindingKind> kinds() {
        return List.of(
                FindingKind.PERIOD_PART, FindingKind.PERIOD_YEAR, FindingKind.PERIOD_CLOSING);
    }

    @Override
    public List<Finding> find(ExaminedReport report) {
        return report.recognition().period().map(each -> find(report, each)).orElse(List.of());
    }

    private static List<Finding> find(ExaminedReport report, Period period) {
        Chapters chapters = Chapters.of(report.text());
        List<Mentioned> all = Mentioned.in(report.text());
        String shown = Mentioned.shown(period, report);
        int title = report.recognition().title().number();
        List<Finding> findings = new ArrayList<>();
        for (Mentioned each : all) {
            if (each.sentence().paragraph().number() <= title) {
                continue;
            }
            kind(each, report, chapters)
                    .map(
                            kind ->
                                    kind.at(each.place())
                                            .fact("period", shown)
                                            .found(Value.of(each.printed()))
                                            .done())
                    .ifPresent(findings::add);
        }
        return findings;
    }

    private static Optional<FindingKind> kind(
            Mentioned each, ExaminedReport report, Chapters chapters) {
        Period period = report.recognition().period().orElseThrow();
        if (Plain.of(each.sentence().text()).startsWith("tren day la")) {
            return closes(each, period)
                    ? Optional.of(FindingKind.PERIOD_CLOSING)
                    : Optional.empty();
        }
        if (chapters.isHeading(each.sentence())) {
            return headsOtherYear(each, period)
                    ? Optional.of(FindingKind.PERIOD_YEAR)
                    : Optional.empty();
        }
        if (chapters.ahead(each.sentence())
                || !each.tellsResult()
                || BACKGROUND.matcher(Plain.of(each.sentence().text())).find()) {
            return Optional.empty();
        }
        if (isOtherYear(each, report, period)) {
            return Optional.of(FindingKind.PERIOD_YEAR);
        }
        return isOtherPart(each, report, period)
                ? Optional.of(FindingKind.PERIOD_PART)
                : Optional.empty();
    }

    private static boolean closes(Mentioned each, Period period) {
        List<Token.Time> times = each.sentence().each(Token.Time.class).toList();
        boolean first = times.get(0).equals(each.time());
        boolean otherYear =
                times.stream().noneMatch(time -> time.year().orElse(0) == period.year())
                        && each.year().filter(year -> year != period.year()).isPresent();
        boolean otherPart =
                each.time().kind() != Period.Kind.YEAR
                        && times.stream()
                                .map(time -> new Mentioned(each.sentence(), time))
                                .noneMatch(other -> other.isPart(period));
        return first && (otherYear || (otherPart && period.kind() != Period.Kind.YEAR));
    }

    private static boolean headsOtherYear(Mentioned each, Period period) {
        String heading = Plain.of(each.sentence().text());
        return each.year().filter(year -> year == period.year() - 1).isPresent()
                && RESULT_HEADING.matcher(heading).find()
                && !OTHER_HEADING.matcher(heading).find()
                && !heading.contains(String.valueOf(period.year()));
    }

    private static boolean isOtherYear(Mentioned each, ExaminedReport report, Period period) {
        Optional<Integer> other = each.year().filter(year -> year != period.year());
        if (other.isEmpty()) {
            return false;
        }
        int year = other.get();
        boolean possible =
                year < period.year()
                        || report.recognition()
                                .date()
                                .filter(day -> day.getYear() < year)
                                .isPresent();
        return possible
                && !each.sentence().paragraph().text().contains(String.valueOf(period.year()))
                && dated(each.sentence()).noneMatch(day -> day.year() == year);
    }

    private static boolean isOtherPart(Mentioned each, ExaminedReport report, Period period) {
        Token.Time time = each.time();
        if (each.isSpan()
                || time.kind() == Period.Kind.YEAR
                || each.isPart(period)
                || time.kind().compareTo(period.kind()) > 0) {
            return false;
        }
        Period part = new Period(time.kind(), time.number(), period.year());
        boolean own = time.kind() == period.kind();
        boolean siblings =
                Mentioned.in(report.text()).stream()
                        .filter(other -> other.time().kind() == time.kind())
                        .filter(Mentioned::tellsResult)
                        .filter(other -> !own || !other.isPart(period))
                        .anyMatch(other -> other.time().number() != time.number());
        boolean whole =
                each.sentence()
                        .each(Token.Time.class)
                        .anyMatch(other -> new Mentioned(each.sentence(), other).isPart(period));
        return !siblings
                && !whole
                && !ONCE.matcher(each.behind()).find()
                && dated(each.sentence())
                        .flatMap(day -> day.date().stream())
                        .noneMatch(day -> !day.isBefore(part.start()) && !day.isAfter(part.end()));
    }

    private static Stream<Token.Day> dated(Sentence sentence) {
        return Stream.concat(
                sentence.each(Token.Day.class),
                sentence.each(Token.Document.class).flatMap(each -> each.date().stream()));
    }
}
