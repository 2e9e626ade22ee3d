package vn.parindex.check.prose;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import vn.parindex.check.FindingKind;
import vn.parindex.model.Finding;
import vn.parindex.model.Period;
import vn.parindex.model.Value;
import vn.parindex.prose.Sentence;
import vn.parindex.prose.Span;
import vn.parindex.prose.Token;

/**
 * A plan told as issued for this year's work is this year's, and a document that is the plan of one
 * year isn't called that of another. Plans that mend last year's results, and last year's plan
 * where it is summed up, are background.
 */
final class PlansOfThisYear implements ProseCheck {
    private static final Pattern ISSUED =
            Pattern.compile(
                    "\\b(da|xay dung va|trien khai) (ban hanh|xay dung|trien khai|thuc hien)\\b"
                            + "[^.;]{0,60}\\bke hoach\\b(?<between>[^.;]{0,80})$");

    private static final Pattern OF_OTHER_THINGS =
            Pattern.compile(
                    "chi so|ket qua|han che|ton tai|kiem diem|khac phuc|danh gia|xep hang"
                            + "|giai doan|tong ket|so ket|nghi quyet|\\d/");

    private static final Pattern BACKGROUND =
            Pattern.compile("tong ket|so ket|so voi|nam truoc|ket thuc|cung ky");

    private static final Pattern GIVEN =
            Pattern.compile("\\b(giao|nhiem vu|chi tieu|ke hoach)\\b[^.;]{0,60}$");

    private static final Pattern IN_IT = Pattern.compile("^[ ,(]*(tai|theo)\\b[^.;,]{0,20}$");

    private static final Pattern PLAN = Pattern.compile("\\bke hoach\\b[^.;]{0,60}$");

    @Override
    public List<FindingKind> kinds() {
        return List.of(FindingKind.PERIOD_PLAN, FindingKind.PERIOD_DOCUMENT);
    }

    @Override
    public List<Finding> find(ExaminedReport report) {
        return report.recognition().period().map(each -> find(report, each)).orElse(List.of());
    }

    private static List<Finding> find(ExaminedReport report, Period period) {
        Chapters chapters = Chapters.of(report.text());
        Map<String, Set<Integer>> years = planYears(report);
        List<Finding> findings = new ArrayList<>();
        for (Mentioned each : Mentioned.in(report.text())) {
            if (each.year().isEmpty() || chapters.isHeading(each.sentence())) {
                continue;
            }
            Optional<Finding> document = ofDocument(each, years);
            document.ifPresent(findings::add);
            if (document.isEmpty() && isOldPlan(each, period)) {
                findings.add(
                        FindingKind.PERIOD_PLAN
                                .at(each.place())
                                .fact("period", Mentioned.shown(period, report))
                                .found(Value.of(each.printed()))
                                .done());
            }
        }
        return findings;
    }

    private static boolean isOldPlan(Mentioned each, Period period) {
        var issued = ISSUED.matcher(each.before());
        String sentence = Plain.of(each.sentence().text());
        return each.year().filter(year -> year < period.year()).isPresent()
                && issued.find()
                && !OF_OTHER_THINGS.matcher(issued.group("between")).find()
                && !BACKGROUND.matcher(sentence).find()
                && !sentence.contains(String.valueOf(period.year()));
    }

    /** By symbol and day, of which years documents are said to be the plan. */
    private static Map<String, Set<Integer>> planYears(ExaminedReport report) {
        Map<String, Set<Integer>> years = new HashMap<>();
        for (Cited cited : Cited.in(report.text())) {
            String behind = behind(cited);
            cited.sentence()
                    .each(Token.Time.class)
                    .map(time -> new Mentioned(cited.sentence(), time))
                    .filter(each -> standsBehind(each, cited, behind))
                    .findFirst()
                    .flatMap(Mentioned::year)
                    .ifPresent(
                            year ->
                                    years.computeIfAbsent(key(cited), key -> new TreeSet<>())
                                            .add(year));
        }
        return years;
    }

    private static boolean standsBehind(Mentioned each, Cited cited, String behind) {
        int distance = each.time().span().from() - cited.document().span().to();
        if (distance < 0 || distance > behind.length()) {
            return false;
        }
        String between = behind.substring(0, distance);
        return PLAN.matcher(between).find() && !OF_OTHER_THINGS.matcher(between).find();
    }

    // up to the next document
    private static String behind(Cited cited) {
        Span span = cited.document().span();
        int end =
                cited.sentence()
                        .each(Token.Document.class)
                        .mapToInt(each -> each.span().from())
                        .filter(from -> from >= span.to())
                        .min()
                        .orElse(cited.sentence().span().to());
        String text = cited.sentence().paragraph().text();
        return Plain.of(text.substring(span.to(), Math.max(span.to(), end)));
    }

    private static Optional<Finding> ofDocument(Mentioned each, Map<String, Set<Integer>> years) {
        return document(each)
                .filter(cited -> years.getOrDefault(key(cited), Set.of()).size() == 1)
                .filter(cited -> !years.get(key(cited)).contains(each.year().orElseThrow()))
                .map(
                        cited ->
                                FindingKind.PERIOD_DOCUMENT
                                        .at(each.place())
                                        .fact("document", cited.symbol())
                                        .expected(
                                                Value.of(
                                                        String.valueOf(
                                                                years.get(key(cited))
                                                                        .iterator()
                                                                        .next())))
                                        .found(Value.of(each.printed()))
                                        .done());
    }

    /** The document that the words "giao trong năm … tại" lead to. */
    private static Optional<Cited> document(Mentioned each) {
        Sentence sentence = each.sentence();
        int from = each.time().span().to();
        return GIVEN.matcher(each.before()).find()
                ? sentence.each(Token.Document.class)
                        .filter(document -> document.span().from() >= from)
                        .findFirst()
                        .filter(document -> leads(sentence, new Span(from, document.span().from())))
                        .map(document -> new Cited(sentence, document))
                : Optional.empty();
    }

    private static boolean leads(Sentence sentence, Span between) {
        return IN_IT.matcher(Plain.of(between.of(sentence.paragraph().text()))).find();
    }

    private static String key(Cited cited) {
        return cited.symbol() + "|" + cited.date();
    }
}
