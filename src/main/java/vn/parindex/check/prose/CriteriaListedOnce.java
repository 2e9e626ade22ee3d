package vn.parindex.check.prose;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.parindex.check.FindingKind;
import vn.parindex.language.Folding;
import vn.parindex.model.Finding;
import vn.parindex.model.Place;
import vn.parindex.model.prose.Grid;
import vn.parindex.model.prose.Paragraph;
import vn.parindex.prose.Heading;
import vn.parindex.prose.Sentence;

/**
 * Under one heading a criterion is gone through once, by its code or by the words before a colon;
 * in a table its code stands once.
 */
final class CriteriaListedOnce implements ProseCheck {
    private static final Pattern CODE =
            Pattern.compile("^[-+*. ]*tieu chi(?: thanh phan)?(?: so)? (\\d+(?:\\.\\d+)+)");

    private static final Pattern LABEL =
            Pattern.compile("^[-+*•. ]*(\\p{Lu}[^:;.]{18,160}?) ?:(?!\\d)");

    private static final Pattern NO_CRITERION =
            Pattern.compile(
                    "^(ly do|nguyen nhan|trong do|noi dung|giai phap|uu diem|han che|ton tai"
                            + "|ket qua (cu the|thuc hien)$|noi nhan|cu the)");

    // "Giữ hạng (02 đơn vị): …" tells how many, not what is gone through
    private static final Pattern COUNTED = Pattern.compile("\\d+ (don vi|xa|phuong)\\b");

    private static final Pattern TABLE_CODE = Pattern.compile("\\d+(\\.\\d+)+\\.?");
    private static final int WORDS = 4;
    private static final int ROWS = 3;

    @Override
    public List<FindingKind> kinds() {
        return List.of(FindingKind.DUP_CRITERION);
    }

    @Override
    public List<Finding> find(ExaminedReport report) {
        Chapters chapters = Chapters.of(report.text());
        List<Finding> findings = new ArrayList<>();
        Map<String, Place.Quote> seen = new HashMap<>();
        for (Sentence sentence : report.text().sentences()) {
            if (sentence.paragraph().zone() == Paragraph.Zone.BODY
                    && sentence.span().from() == 0
                    && chapters.part(sentence) > 0
                    && !chapters.isHeading(sentence)) {
                line(sentence, chapters.part(sentence) + "|", seen).ifPresent(findings::add);
            }
        }
        for (Heading heading : report.text().headings()) {
            String parent = "under " + chapters.parent(heading) + "|";
            heading(heading, parent, seen).ifPresent(findings::add);
        }
        report.text().manuscript().blocks().stream()
                .filter(Grid.class::isInstance)
                .map(Grid.class::cast)
                .forEach(grid -> findings.addAll(inTable(grid)));
        return findings;
    }

    private static Optional<Finding> line(
            Sentence sentence, String part, Map<String, Place.Quote> seen) {
        String text = sentence.paragraph().text();
        Matcher code = CODE.matcher(Plain.of(text));
        if (code.find()) {
            String printed = text.substring(code.start(1), code.end(1));
            Place.Quote place = quote(sentence.paragraph(), code.start(1), code.end(1));
            return again(seen, part + printed, printed, place);
        }
        Matcher label = LABEL.matcher(text);
        if (!label.find()) {
            return Optional.empty();
        }
        String words = Plain.of(label.group(1));
        return words.split(" ").length < WORDS
                        || NO_CRITERION.matcher(words).find()
                        || COUNTED.matcher(words).find()
                ? Optional.empty()
                : again(
                        seen,
                        part + Folding.same(label.group(1)),
                        label.group(1),
                        quote(sentence.paragraph(), label.start(1), label.end(1)));
    }

    private static Optional<Finding> heading(
            Heading heading, String parent, Map<String, Place.Quote> seen) {
        String title = heading.title();
        if (title.split(" ").length < WORDS) {
            return Optional.empty();
        }
        int from = Math.max(0, heading.paragraph().text().indexOf(title));
        int to = Math.min(heading.paragraph().text().length(), from + title.length());
        String key = parent + Folding.same(title);
        return again(seen, key, title, quote(heading.paragraph(), from, to));
    }

    private static Optional<Finding> again(
            Map<String, Place.Quote> seen, String key, String criterion, Place.Quote place) {
        Place.Quote first = seen.putIfAbsent(key, place);
        return first == null
                ? Optional.empty()
                : Optional.of(
                        FindingKind.DUP_CRITERION
                                .at(List.of(place, first))
                                .fact("criterion", Shortened.of(criterion))
                                .done());
    }

    private static List<Finding> inTable(Grid grid) {
        Map<String, Place.Quote> seen = new HashMap<>();
        List<Finding> findings = new ArrayList<>();
        for (Grid.Row row : grid.rows()) {
            row.cells().stream()
                    .limit(1)
                    .filter(cell -> !cell.continued())
                    .filter(cell -> TABLE_CODE.matcher(cell.text()).matches())
                    .findFirst()
                    .flatMap(cell -> again(seen, cell.text(), cell.text(), whole(cell)))
                    .ifPresent(findings::add);
        }
        return seen.size() < ROWS ? List.of() : findings;
    }

    private static Place.Quote whole(Grid.Cell cell) {
        Paragraph paragraph = cell.paragraphs().get(0);
        return quote(paragraph, 0, paragraph.text().length());
    }

    private static Place.Quote quote(Paragraph paragraph, int from, int to) {
        return new Place.Quote(paragraph.number(), paragraph.text(), from, to);
    }
}
