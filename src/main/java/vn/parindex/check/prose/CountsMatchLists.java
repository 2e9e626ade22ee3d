package vn.parindex.check.prose;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.parindex.check.FindingKind;
import vn.parindex.model.Finding;
import vn.parindex.model.Place;
import vn.parindex.model.Value;
import vn.parindex.model.prose.Paragraph;
import vn.parindex.prose.Sentence;

/** A number against the names or the points that are listed for it. */
final class CountsMatchLists implements ProseCheck {
    private static final Pattern SOME =
            Pattern.compile(
                    "\\b(chu yeu|nhu(?! sau)|tieu bieu|mot so|noi bat|trong do|dac biet|dien hinh|trong tam|ket qua)\\b");
    private static final Pattern COUNTED =
            Pattern.compile(
                    "^(cuoc|hoi nghi|buoi|lop|nhiem vu|mo hinh|sang kien|noi dung|giai phap|dot|doan"
                            + "|chuyen de|to|van ban|ke hoach|quyet dinh)\\b");
    private static final int MOST = 60;

    @Override
    public List<FindingKind> kinds() {
        return List.of(
                FindingKind.COUNT_NAMES, FindingKind.COUNT_POINTS, FindingKind.COUNT_EXCEPTED);
    }

    @Override
    public List<Finding> find(ExaminedReport report) {
        return report.text().sentences().stream()
                .flatMap(
                        sentence ->
                                Stream.of(NamedUnits.findings(sentence), points(report, sentence))
                                        .flatMap(List::stream))
                .toList();
    }

    private static List<Finding> points(ExaminedReport report, Sentence sentence) {
        List<Finding> found = new ArrayList<>();
        List<Said> said = Said.in(sentence).stream().filter(Said::counts).toList();
        if (said.isEmpty() || SOME.matcher(Bare.of(sentence.text())).find()) {
            return found;
        }
        Said count = said.get(said.size() - 1);
        if (!COUNTED.matcher(count.figure().measure()).find()
                || count.value().compareTo(BigDecimal.valueOf(MOST)) > 0) {
            return found;
        }
        listed(report, sentence, count)
                .filter(points -> points.size() > 1)
                .filter(points -> !fits(report, points, count))
                .ifPresent(points -> found.add(told(report, count, points)));
        return found;
    }

    /** The points right under the sentence, or under a line between that names the same thing. */
    private static Optional<List<Paragraph>> listed(
            ExaminedReport report, Sentence sentence, Said count) {
        List<Paragraph> all = report.text().manuscript().paragraphs();
        Paragraph here = sentence.paragraph();
        String behind = here.text().substring(Math.min(sentence.span().to(), here.text().length()));
        if (behind.strip().length() > 1) {
            return behind.indexOf('.') < 0 && names(behind, count)
                    ? Optional.of(Points.under(report.text().manuscript(), here))
                    : Optional.empty();
        }
        if (Points.opens(sentence)) {
            return Optional.of(Points.under(report.text().manuscript(), here));
        }
        int next = all.indexOf(here) + 1;
        boolean opened =
                next < all.size()
                        && Points.sign(all.get(next)).isEmpty()
                        && names(all.get(next).text(), count);
        return opened
                ? Optional.of(Points.under(report.text().manuscript(), all.get(next)))
                : Optional.empty();
    }

    private static boolean names(String line, Said count) {
        String bare = Bare.of(line).strip();
        String noun = count.figure().measure();
        return bare.endsWith(":") && bare.contains(noun) && !SOME.matcher(bare).find();
    }

    private static boolean fits(ExaminedReport report, List<Paragraph> points, Said count) {
        BigDecimal printed = count.value();
        BigDecimal own =
                points.stream()
                        .map(point -> own(report, point, count))
                        .reduce(BigDecimal.ZERO, BigDecimal::add);
        return printed.compareTo(BigDecimal.valueOf(points.size())) == 0
                || printed.compareTo(own) == 0
                || otherThings(report, points, count);
    }

    // points that count something else are a breakdown, not a list of the things
    private static boolean otherThings(ExaminedReport report, List<Paragraph> points, Said count) {
        return points.stream()
                .flatMap(point -> numbers(report, point))
                .filter(Said::counts)
                .anyMatch(
                        each ->
                                each.value().compareTo(count.value()) >= 0
                                        && each.figure()
                                                .measure()
                                                .equals(count.figure().measure()));
    }

    // a point may stand for several: "02 hội nghị tuyên truyền"
    private static BigDecimal own(ExaminedReport report, Paragraph point, Said count) {
        return numbers(report, point)
                .filter(Said::counts)
                .filter(each -> COUNTED.matcher(each.figure().measure()).find())
                .filter(
                        each ->
                                Breakdown.alike(each, count)
                                        || count.after().contains(each.figure().measure()))
                .findFirst()
                .map(Said::value)
                .orElse(BigDecimal.ONE);
    }

    private static Stream<Said> numbers(ExaminedReport report, Paragraph point) {
        return report.text().sentences().stream()
                .filter(sentence -> sentence.paragraph().equals(point))
                .flatMap(sentence -> Said.in(sentence).stream());
    }

    private static Finding told(ExaminedReport report, Said count, List<Paragraph> points) {
        List<Place> places = new ArrayList<>(List.of(count.place()));
        report.text().sentences().stream()
                .filter(sentence -> points.contains(sentence.paragraph()))
                .forEach(sentence -> places.add(sentence.place()));
        return FindingKind.COUNT_POINTS
                .at(places)
                .fact("words", count.words().of(count.sentence().paragraph().text()))
                .expected(Value.of(BigDecimal.valueOf(points.size())))
                .found(Value.of(Sum.shown(count.figure())))
                .done();
    }
}
