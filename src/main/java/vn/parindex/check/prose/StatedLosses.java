package vn.parindex.check.prose;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.parindex.check.FindingKind;
import vn.parindex.model.Finding;
import vn.parindex.model.Value;
import vn.parindex.model.prose.Paragraph;
import vn.parindex.prose.Sentence;
import vn.parindex.prose.Token;
import vn.parindex.prose.Understood;

/**
 * A loss told with its score, "đạt 9,5/11 điểm, bị trừ 1,5 điểm, gồm: …", against that score and
 * against the criteria listed right under it.
 */
final class StatedLosses {
    private final List<Map.Entry<Paragraph, List<Sentence>>> lines;
    private final List<Score> scores;

    StatedLosses(Understood text) {
        lines = List.copyOf(Surroundings.byParagraph(text).entrySet());
        scores = text.sentences().stream().flatMap(each -> Score.in(each).stream()).toList();
    }

    /** What is wrong, but for criteria that other findings speak of already. */
    List<Finding> besides(List<Finding> told) {
        List<Finding> found = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            List<Sentence> line = lines.get(i).getValue();
            Optional<Score> score = only(line);
            List<Said> taken = taken(line);
            if (score.isPresent() && taken.size() == 1 && follows(score.get(), taken.get(0))) {
                List<Said> items = items(i);
                if (told.stream().noneMatch(each -> speaks(each, items))) {
                    judged(score.get(), taken.get(0), items).ifPresent(found::add);
                }
            }
        }
        return found;
    }

    private Optional<Finding> judged(Score score, Said printed, List<Said> items) {
        Token.Figure max = score.points().whole();
        Token.Figure points = score.points().part();
        BigDecimal lost = max.value().subtract(points.value());
        if (lost.signum() < 0) {
            return Optional.empty();
        }
        if (lost.compareTo(printed.value()) == 0) {
            return items.isEmpty() ? Optional.empty() : LossesExplained.ofArea(score, items);
        }
        return sinceOtherStage(score, printed)
                ? Optional.empty()
                : Optional.of(
                        FindingKind.LOSS_TOTAL
                                .at(printed.place())
                                .fact("readings", readings(max, points, items))
                                .found(Value.of(Sum.shown(printed.figure())))
                                .done());
    }

    private static String readings(Token.Figure max, Token.Figure points, List<Said> items) {
        String difference = Sum.difference(max, points);
        return items.isEmpty() ? difference : difference + "; " + Sum.of(items).shown();
    }

    // so many points below what the unit gave itself
    private boolean sinceOtherStage(Score score, Said printed) {
        BigDecimal before = score.points().part().value().add(printed.value());
        return scores.stream()
                .filter(other -> other.kind() != score.kind())
                .filter(other -> same(other.points().whole(), score.points().whole()))
                .anyMatch(other -> other.points().part().value().compareTo(before) == 0);
    }

    private static boolean same(Token.Figure one, Token.Figure other) {
        return one.value().compareTo(other.value()) == 0;
    }

    /** The points taken off in the lines of the list that the line opens. */
    private List<Said> items(int opening) {
        List<Sentence> lead = lines.get(opening).getValue();
        List<Said> items = new ArrayList<>();
        if (!Points.opens(lead.get(lead.size() - 1))) {
            return items;
        }
        for (int i = opening + 1; i < lines.size(); i++) {
            List<Said> taken = taken(lines.get(i).getValue());
            boolean item = Points.isPoint(lines.get(i).getKey()) || names(lines.get(i).getValue());
            if (taken.isEmpty() || !item || only(lines.get(i).getValue()).isPresent()) {
                break;
            }
            items.addAll(taken);
        }
        return items;
    }

    private static boolean names(List<Sentence> line) {
        return line.stream()
                .flatMap(each -> each.each(Token.Criterion.class))
                .findAny()
                .isPresent();
    }

    private static Optional<Score> only(List<Sentence> line) {
        List<Score> scores = line.stream().flatMap(each -> Score.in(each).stream()).toList();
        return scores.size() == 1 && scores.get(0).kind() != Score.Kind.SURVEY
                ? Optional.of(scores.get(0))
                : Optional.empty();
    }

    private static List<Said> taken(List<Sentence> line) {
        return line.stream().flatMap(each -> Deductions.in(each).stream()).toList();
    }

    private static boolean follows(Score score, Said taken) {
        return taken.number().span().from() > score.points().span().from();
    }

    private static boolean speaks(Finding told, List<Said> items) {
        return items.stream()
                .flatMap(item -> Stream.of(item.place()))
                .anyMatch(told.places()::contains);
    }
}
