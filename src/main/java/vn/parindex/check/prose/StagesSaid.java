package vn.parindex.check.prose;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.parindex.check.FindingKind;
import vn.parindex.model.Finding;
import vn.parindex.model.Value;
import vn.parindex.model.prose.Paragraph;
import vn.parindex.prose.Sentence;
import vn.parindex.prose.Span;
import vn.parindex.prose.Token;

/**
 * Self scores and appraised scores are told apart: within a sentence the appraised score is not
 * above the self score unless the words say so, and among lines that say which score they give,
 * none leaves it open.
 */
final class StagesSaid implements ProseCheck {
    private static final Pattern STAGE =
            Pattern.compile("(tu cham|tu danh gia)|(tham dinh)|(dieu tra|khao sat|xhh)");

    private static final Pattern ANY_STAGE =
            Pattern.compile("tu cham|tu danh gia|tham dinh|dieu tra|khao sat|xhh|cong bo");

    private static final Pattern NO_SCORE =
            Pattern.compile("\\b(tru|mat|thieu|chenh|giam|tang|cong them|thuong|toi da|chuan)\\b");

    private static final Pattern RAISED =
            Pattern.compile("cao hon|tang|cong them|giai trinh|bo sung");

    private static final int SAID = 3;

    /** A score and the stage in front of it. */
    private record Score(int stage, Token token, Token.Figure figure) {}

    @Override
    public List<FindingKind> kinds() {
        return List.of(FindingKind.STAGE_SWAPPED, FindingKind.STAGE_UNCLEAR);
    }

    @Override
    public List<Finding> find(ExaminedReport report) {
        List<Finding> findings = new ArrayList<>();
        Chapters chapters = Chapters.of(report.text());
        Map<Integer, List<Sentence>> lines = new LinkedHashMap<>();
        for (Sentence sentence : report.text().sentences()) {
            swapped(sentence).ifPresent(findings::add);
            if (isScoreLine(sentence) && !chapters.isHeading(sentence)) {
                lines.computeIfAbsent(chapters.part(sentence), key -> new ArrayList<>())
                        .add(sentence);
            }
        }
        lines.values().forEach(each -> unclear(each).ifPresent(findings::add));
        findings.addAll(new OwnTotals(report).findings());
        return findings;
    }

    private static Optional<Finding> swapped(Sentence sentence) {
        Optional<Score> self = Optional.empty();
        if (RAISED.matcher(Plain.of(sentence.text())).find()) {
            return Optional.empty();
        }
        for (Score score : scores(sentence)) {
            if (score.stage() == 1) {
                self = Optional.of(score);
            } else if (score.stage() == 2 && self.isPresent()) {
                Score stated = self.get();
                if (sameMaximum(stated, score) && value(score).compareTo(value(stated)) > 0) {
                    return Optional.of(swapped(sentence, stated, score));
                }
                self = Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static Finding swapped(Sentence sentence, Score self, Score appraised) {
        return FindingKind.STAGE_SWAPPED
                .at(sentence.at(self.token().span().through(appraised.token().span())))
                .expected(Value.of(value(self)))
                .found(Value.of(value(appraised)))
                .done();
    }

    private static List<Score> scores(Sentence sentence) {
        List<Score> scores = new ArrayList<>();
        int from = sentence.span().from();
        String text = sentence.paragraph().text();
        for (Token token : sentence.tokens()) {
            Optional<Token.Figure> figure = points(token);
            if (figure.isPresent() && token.span().from() >= from) {
                String label = Plain.of(text.substring(from, token.span().from()));
                scores.add(new Score(stage(label), token, figure.get()));
            }
            from = token instanceof Token.Unit ? from : token.span().to();
        }
        return scores;
    }

    private static Optional<Token.Figure> points(Token token) {
        if (token instanceof Token.Proportion proportion) {
            return proportion.whole().measure().isEmpty()
                            || proportion.whole().measure().equals("diem")
                    ? Optional.of(proportion.part())
                    : Optional.empty();
        }
        return token instanceof Token.Figure figure && figure.measure().equals("diem")
                ? Optional.of(figure)
                : Optional.empty();
    }

    private static int stage(String label) {
        int stage = 0;
        Matcher matcher = STAGE.matcher(label);
        while (matcher.find()) {
            stage = matcher.group(1) != null ? 1 : matcher.group(2) != null ? 2 : 3;
        }
        return NO_SCORE.matcher(label).find() ? 0 : stage;
    }

    private static boolean sameMaximum(Score one, Score other) {
        return maximum(one).isEmpty()
                || maximum(other).isEmpty()
                || maximum(one).get().compareTo(maximum(other).get()) == 0;
    }

    private static Optional<BigDecimal> maximum(Score score) {
        return score.token() instanceof Token.Proportion proportion
                ? Optional.of(proportion.whole().value())
                : Optional.empty();
    }

    private static BigDecimal value(Score score) {
        return score.figure().value();
    }

    private static boolean isScoreLine(Sentence sentence) {
        return sentence.paragraph().zone() == Paragraph.Zone.BODY
                && sentence.span().from() == 0
                && proportions(sentence).count() == 1;
    }

    private static Stream<Token.Proportion> proportions(Sentence sentence) {
        return sentence.each(Token.Proportion.class)
                .filter(each -> each.whole().measure().equals("diem"));
    }

    private static Optional<Finding> unclear(List<Sentence> lines) {
        List<Sentence> open =
                lines.stream()
                        .filter(each -> !ANY_STAGE.matcher(Plain.of(each.text())).find())
                        .toList();
        if (open.size() != 1 || lines.size() <= SAID) {
            return Optional.empty();
        }
        Sentence sentence = open.get(0);
        Span score = proportions(sentence).findFirst().orElseThrow().span();
        return Optional.of(
                FindingKind.STAGE_UNCLEAR
                        .at(sentence.at(score))
                        .found(Value.of(score.of(sentence.paragraph().text())))
                        .done());
    }
}
