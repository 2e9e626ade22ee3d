package vn.parindex.check.prose;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.parindex.check.Draft;
import vn.parindex.check.FindingKind;
import vn.parindex.model.Finding;
import vn.parindex.model.Value;
import vn.parindex.model.prose.Paragraph;
import vn.parindex.prose.Sentence;
import vn.parindex.prose.Token;

/** Satisfaction reckoned anew from the sheets of a survey: (satisfied + very satisfied) / valid. */
final class BallotsAddUp implements ProseCheck {
    private static final Pattern INDEX =
            Pattern.compile(
                    "\\b(chi so|muc do|ty le|ti le|muc) (nguoi dan |to chuc |ca nhan )*(su )?hai long\\b"
                            + "|\\bhai long chung\\b");
    private static final Pattern LEVEL =
            Pattern.compile("\\b(rat|khong|chua) (khong )?hai long\\b");
    private static final int NEXT = 3;

    @Override
    public List<FindingKind> kinds() {
        return List.of(FindingKind.SIPAS_INDEX, FindingKind.SIPAS_BALLOTS);
    }

    @Override
    public List<Finding> find(ExaminedReport report) {
        List<Map.Entry<Paragraph, List<Sentence>>> lines =
                List.copyOf(Surroundings.byParagraph(report.text()).entrySet());
        List<Finding> found = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            int end = i;
            while (end < lines.size() && speaks(lines.get(end))) {
                end++;
            }
            if (end > i) {
                List<Said> counted = numbers(lines.subList(i, end));
                int further = Math.min(lines.size(), end + NEXT);
                found.addAll(
                        account(counted, indices(lines.subList(Math.max(0, i - NEXT), further))));
                i = end;
            }
        }
        return found;
    }

    private static boolean speaks(Map.Entry<Paragraph, List<Sentence>> line) {
        return line.getValue().stream()
                .flatMap(sentence -> Said.in(sentence).stream())
                .anyMatch(said -> said.counts() && Ballot.of(said).isPresent());
    }

    private static List<Said> numbers(List<Map.Entry<Paragraph, List<Sentence>>> lines) {
        return lines.stream()
                .flatMap(line -> line.getValue().stream())
                .flatMap(sentence -> Said.in(sentence).stream())
                .toList();
    }

    // printed indices are percentages of no number beside them
    private static List<Said> indices(List<Map.Entry<Paragraph, List<Sentence>>> lines) {
        return lines.stream()
                .flatMap(line -> line.getValue().stream())
                .flatMap(
                        sentence -> {
                            List<Said> said = Said.in(sentence);
                            List<Token> shares =
                                    RatiosHold.Printed.in(said).stream()
                                            .map(each -> each.share().number())
                                            .toList();
                            return said.stream().filter(each -> isIndex(each, shares));
                        })
                .toList();
    }

    private static boolean isIndex(Said said, List<Token> shares) {
        return said.isPercent()
                && !shares.contains(said.number())
                && INDEX.matcher(said.before()).find()
                && !LEVEL.matcher(said.before()).find();
    }

    private static List<Finding> account(List<Said> said, List<Said> indices) {
        Map<Ballot, Said> ballots = new EnumMap<>(Ballot.class);
        for (Said each : said) {
            Optional<Ballot> ballot = each.counts() ? Ballot.of(each) : Optional.empty();
            if (ballot.isPresent() && ballots.putIfAbsent(ballot.get(), each) != null) {
                return List.of();
            }
        }
        List<Said> levels =
                Ballot.LEVELS.stream()
                        .flatMap(level -> Stream.ofNullable(ballots.get(level)))
                        .toList();
        if (!ballots.containsKey(Ballot.SATISFIED) || levels.size() < 2) {
            return List.of();
        }
        List<Finding> found = new ArrayList<>();
        ballots(ballots, levels).ifPresent(found::add);
        indices.stream()
                .limit(1)
                .flatMap(index -> index(new Count(ballots, levels), index).stream())
                .forEach(found::add);
        return found;
    }

    private static Optional<Finding> ballots(Map<Ballot, Said> ballots, List<Said> levels) {
        Said valid = ballots.get(Ballot.VALID);
        boolean all =
                valid != null
                        && ballots.containsKey(Ballot.NEUTRAL)
                        && ballots.containsKey(Ballot.DISSATISFIED);
        Sum sum = Sum.of(levels);
        return !all || sum.makes(valid.value())
                ? Optional.empty()
                : Optional.of(
                        FindingKind.SIPAS_BALLOTS
                                .at(valid.place())
                                .fact("sum", sum.shown())
                                .expected(Value.of(sum.shownTotal()))
                                .found(Value.of(Sum.shown(valid.figure())))
                                .done());
    }

    private static Optional<Finding> index(Count count, Said index) {
        Token.Figure printed = index.figure();
        Ratio right = count.ratio();
        boolean fits =
                right.fit(printed) == Ratio.Fit.EXACT || right.fit(printed) == Ratio.Fit.TRUNCATED;
        if (fits || !right.isShare()) {
            return Optional.empty();
        }
        Draft draft =
                FindingKind.SIPAS_INDEX
                        .at(index.place())
                        .fact("sum", count.shown(printed.decimals()))
                        .expected(Value.of(right.expected(printed.decimals())))
                        .found(Value.of(Sum.shown(printed) + "%"));
        if (count.withoutBest().fit(printed) != Ratio.Fit.OFF) {
            draft.fact("best", count.withoutBest().shown(printed.decimals()));
        } else if (count.ofReturned().fit(printed) != Ratio.Fit.OFF) {
            draft.fact("returned", count.ofReturned().shown(printed.decimals()));
        }
        return Optional.of(draft.done());
    }

    /** The sheets of one survey. */
    private record Count(Map<Ballot, Said> ballots, List<Said> levels) {

        BigDecimal satisfied() {
            return value(Ballot.SATISFIED).add(value(Ballot.VERY_SATISFIED));
        }

        BigDecimal valid() {
            if (ballots.containsKey(Ballot.VALID)) {
                return value(Ballot.VALID);
            }
            boolean known =
                    ballots.containsKey(Ballot.RETURNED) && ballots.containsKey(Ballot.INVALID);
            return known
                    ? value(Ballot.RETURNED).subtract(value(Ballot.INVALID))
                    : Sum.of(levels).total();
        }

        Ratio ratio() {
            return new Ratio(satisfied(), valid());
        }

        Ratio withoutBest() {
            return new Ratio(value(Ballot.SATISFIED), valid());
        }

        Ratio ofReturned() {
            BigDecimal returned = value(Ballot.RETURNED);
            return new Ratio(satisfied(), returned.signum() > 0 ? returned : valid());
        }

        String shown(int decimals) {
            List<Said> good =
                    Stream.of(Ballot.SATISFIED, Ballot.VERY_SATISFIED)
                            .flatMap(each -> Stream.ofNullable(ballots.get(each)))
                            .toList();
            String first = good.size() > 1 ? Sum.of(good).shown() + "; " : "";
            return first + ratio().shown(decimals);
        }

        private BigDecimal value(Ballot ballot) {
            Said said = ballots.get(ballot);
            return said == null ? BigDecimal.ZERO : said.value();
        }
    }
}
