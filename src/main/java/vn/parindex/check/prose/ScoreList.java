package vn.parindex.check.prose;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.parindex.model.prose.Paragraph;
import vn.parindex.prose.Sentence;
import vn.parindex.prose.Understood;

/**
 * The scores of areas, one point of a list for each, and the totals printed near them.
 *
 * @param totals in the text before and after the list
 */
record ScoreList(List<Area> areas, List<Score> totals) {
    private static final Pattern NUMBER = Pattern.compile("^\\(?(\\d{1,2})\\)?[.):]?");
    private static final Pattern TOTAL = Pattern.compile("^\\W*(tong|cong)\\b");
    private static final int BEFORE = 8;
    private static final int BEHIND = 3;
    private static final int LEAST = 3;

    /**
     * An area.
     *
     * @param number as printed; empty text when it has none
     * @param name the words before its first score, folded
     */
    record Area(Paragraph paragraph, String number, String name, List<Score> scores) {

        /** Its points of one kind, when it has them once. */
        Optional<Score> score(Score.Kind kind) {
            List<Score> of = scores.stream().filter(each -> each.kind() == kind).toList();
            return of.size() == 1 ? Optional.of(of.get(0)) : Optional.empty();
        }
    }

    /** Every such list of a report. */
    static List<ScoreList> in(Understood text) {
        List<Map.Entry<Paragraph, List<Sentence>>> lines =
                List.copyOf(Surroundings.byParagraph(text).entrySet());
        List<ScoreList> lists = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            int end = i;
            while (end < lines.size() && isArea(lines.get(end))) {
                end++;
            }
            i = behindTotals(lines, i, end);
            if (end - i >= LEAST) {
                List<Score> totals = new ArrayList<>();
                lines.subList(Math.max(0, i - BEFORE), i)
                        .forEach(each -> totals.addAll(scores(each)));
                lines.subList(end, Math.min(lines.size(), end + BEHIND))
                        .forEach(each -> totals.addAll(scores(each)));
                lists.add(new ScoreList(areas(lines.subList(i, end)), totals));
            }
            i = Math.max(i, end - 1);
        }
        return lists;
    }

    /** The scores of one kind over all areas; empty when an area lacks its own. */
    List<Score> stream(Score.Kind kind) {
        List<Score> all = areas.stream().flatMap(area -> area.score(kind).stream()).toList();
        boolean complete = all.size() == areas.size() || kind == Score.Kind.SURVEY;
        return complete ? all : List.of();
    }

    /** The printed totals of one kind out of this maximum. */
    List<Score> totals(Score.Kind kind, BigDecimal maximum) {
        return totals.stream()
                .filter(each -> each.kind() == kind)
                .filter(each -> each.points().whole().value().compareTo(maximum) == 0)
                .toList();
    }

    static Sum points(List<Score> scores) {
        return new Sum(scores.stream().map(each -> each.points().part()).toList());
    }

    static Sum maxima(List<Score> scores) {
        return new Sum(scores.stream().map(each -> each.points().whole()).toList());
    }

    // lines without bullets may have their total right above them
    private static int behindTotals(
            List<Map.Entry<Paragraph, List<Sentence>>> lines, int from, int end) {
        int first = from;
        while (end - first > LEAST && !Points.isPoint(lines.get(first).getKey())) {
            BigDecimal rest =
                    lines.subList(first + 1, end).stream()
                            .map(each -> scores(each).get(0).points().whole().value())
                            .reduce(BigDecimal.ZERO, BigDecimal::add);
            if (scores(lines.get(first)).get(0).points().whole().value().compareTo(rest) < 0) {
                break;
            }
            first++;
        }
        return first;
    }

    private static boolean isArea(Map.Entry<Paragraph, List<Sentence>> line) {
        String text = Bare.of(line.getKey().text());
        List<Score> scores = scores(line);
        return !scores.isEmpty()
                && (Points.isPoint(line.getKey()) || isPlainArea(line, scores))
                && !TOTAL.matcher(text).find();
    }

    private static boolean isPlainArea(
            Map.Entry<Paragraph, List<Sentence>> line, List<Score> scores) {
        return line.getValue().size() == 1
                && line.getKey().zone() == Paragraph.Zone.BODY
                && line.getValue().get(0).units().isEmpty()
                && scores.stream().map(Score::kind).distinct().count() == scores.size();
    }

    private static List<Score> scores(Map.Entry<Paragraph, List<Sentence>> line) {
        return line.getValue().stream().flatMap(each -> Score.in(each).stream()).toList();
    }

    private static List<Area> areas(List<Map.Entry<Paragraph, List<Sentence>>> lines) {
        List<Area> areas = new ArrayList<>();
        for (Map.Entry<Paragraph, List<Sentence>> line : lines) {
            List<Score> scores = scores(line);
            String text = Bare.of(line.getKey().text());
            String name = text.substring(0, scores.get(0).points().span().from());
            String printed = line.getKey().mark().map(Paragraph.ListMark::label).orElse("") + text;
            Matcher number = NUMBER.matcher(printed);
            String code = number.find() ? number.group(1) : "";
            areas.add(new Area(line.getKey(), code, name, scores));
        }
        return areas;
    }
}
