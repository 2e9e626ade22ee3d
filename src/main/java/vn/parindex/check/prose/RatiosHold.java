package vn.parindex.check.prose;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.parindex.check.Draft;
import vn.parindex.check.FindingKind;
import vn.parindex.model.Finding;
import vn.parindex.model.Value;
import vn.parindex.prose.Sentence;
import vn.parindex.prose.Token;

/** Percentages printed with the numbers that they are made of. */
final class RatiosHold implements ProseCheck {
    private static final BigDecimal FAR = BigDecimal.valueOf(15);
    private static final Pattern LINK =
            Pattern.compile("\\(|\\b(ty le|ti le|dat|chiem|tuong ung|tuong duong|bang)\\b");
    private static final Pattern OF_SOMETHING_ELSE =
            Pattern.compile(
                    "\\b(tang|giam|vuot|so voi|ke hoach|chi tieu|tien do|cung ky|yeu cau|du toan|muc)\\b");
    private static final Pattern COMPARED =
            Pattern.compile("^\\s*so voi (?!(cung|nam|quy|thang|ky|ke)\\b)");
    // the whole of 2/14 may itself be what was planned
    private static final Pattern PLANNED =
            Pattern.compile("^(ke hoach|du toan|chi tieu|yeu cau)\\b");
    private static final Pattern OUT_OF = Pattern.compile("\\b(tren|trong) (tong )?so$|\\btren$");
    private static final int NEAR = 48;

    @Override
    public List<FindingKind> kinds() {
        return List.of(
                FindingKind.RATIO_WRONG,
                FindingKind.RATIO_TRUNCATED,
                FindingKind.RATIO_WITHOUT_WHOLE);
    }

    @Override
    public List<Finding> find(ExaminedReport report) {
        Surroundings around = new Surroundings(report.text());
        return report.text().sentences().stream()
                .flatMap(sentence -> inSentence(sentence, around))
                .toList();
    }

    private static Stream<Finding> inSentence(Sentence sentence, Surroundings around) {
        List<Said> said = Said.in(sentence);
        List<Finding> found = new ArrayList<>();
        for (Printed pair : Printed.in(said)) {
            if (pair.part().proportion().isPresent()) {
                ofProportion(pair, said).ifPresent(found::add);
            } else {
                ofCount(pair, new Wholes(pair, said, around)).ifPresent(found::add);
            }
        }
        return found.stream();
    }

    private static Optional<Finding> ofProportion(Printed pair, List<Said> said) {
        Token.Proportion proportion = pair.part().proportion().orElseThrow();
        Ratio ratio = new Ratio(proportion.part().value(), proportion.whole().value());
        if (ratio.whole().signum() <= 0) {
            return Optional.empty();
        }
        BigDecimal share = pair.share().value();
        boolean far = ratio.percent().rounded(2).subtract(share).abs().compareTo(FAR) > 0;
        boolean planned = PLANNED.matcher(pair.share().after()).find();
        return planned && far ? Optional.empty() : told(pair, ratio, Printed.forced(said));
    }

    private static Optional<Finding> ofCount(Printed pair, Wholes wholes) {
        Token.Figure share = pair.share().figure();
        List<Ratio> ratios =
                wholes.all().stream()
                        .map(whole -> new Ratio(pair.part().value(), whole))
                        .filter(Ratio::isShare)
                        .toList();
        if (ratios.stream().anyMatch(each -> each.fit(share) == Ratio.Fit.EXACT)) {
            return Optional.empty();
        }
        if (COMPARED.matcher(pair.share().after()).find()) {
            return ratios.stream().anyMatch(each -> each.fit(share) != Ratio.Fit.OFF)
                    ? Optional.empty()
                    : Optional.of(withoutWhole(pair));
        }
        return pair.whole()
                .map(Said::value)
                .or(wholes::certain)
                .map(whole -> new Ratio(pair.part().value(), whole))
                .filter(Ratio::isShare)
                .flatMap(ratio -> told(pair, ratio, wholes.forced()));
    }

    private static Optional<Finding> told(Printed pair, Ratio ratio, boolean forced) {
        Token.Figure share = pair.share().figure();
        Ratio.Fit fit = ratio.fit(share);
        boolean silent = fit == Ratio.Fit.EXACT || (fit == Ratio.Fit.RAISED && forced);
        if (silent) {
            return Optional.empty();
        }
        FindingKind kind =
                fit == Ratio.Fit.TRUNCATED ? FindingKind.RATIO_TRUNCATED : FindingKind.RATIO_WRONG;
        Draft draft = kind.at(pair.share().place());
        return Optional.of(
                draft.fact("sum", ratio.shown(share.decimals()))
                        .expected(Value.of(ratio.expected(share.decimals())))
                        .found(Value.of(Sum.shown(share) + "%"))
                        .done());
    }

    private static Finding withoutWhole(Printed pair) {
        Token.Figure share = pair.share().figure();
        return FindingKind.RATIO_WITHOUT_WHOLE
                .at(pair.share().place())
                .fact("part", Sum.shown(pair.part().figure()))
                .found(Value.of(Sum.shown(share) + "%"))
                .done();
    }

    /** A number and the percentage printed for it. */
    record Printed(Said part, Said share, Optional<Said> whole) {

        Printed(Said part, Said share) {
            this(part, share, Optional.empty());
        }

        static List<Printed> in(List<Said> said) {
            List<Printed> pairs = new ArrayList<>();
            for (int i = 1; i < said.size(); i++) {
                Said first = said.get(i - 1);
                Said second = said.get(i);
                boolean ofPlan =
                        first.proportion().isPresent() && PLANNED.matcher(second.after()).find();
                boolean percentLast = !first.isPercent() && second.isPercent();
                if (i > 1
                        && percentLast
                        && joined(first, second)
                        && OUT_OF.matcher(first.before()).find()
                        && said.get(i - 2).counts()) {
                    pairs.add(new Printed(said.get(i - 2), second, Optional.of(first)));
                } else if (percentLast && joined(first, second) && (ofPlan || !other(second))) {
                    pairs.add(new Printed(first, second));
                } else if (first.isPercent()
                        && second.proportion().isPresent()
                        && between(first, second).strip().equals("(")
                        && !other(first)) {
                    pairs.add(new Printed(second, first));
                }
            }
            return pairs;
        }

        /** All shares of the sentence make 100 exactly: one of them may have been bent to fit. */
        static boolean forced(List<Said> said) {
            BigDecimal sum =
                    in(said).stream()
                            .map(each -> each.share().value())
                            .reduce(BigDecimal.ZERO, BigDecimal::add);
            return sum.compareTo(BigDecimal.valueOf(100)) == 0;
        }

        private static boolean joined(Said part, Said share) {
            String between = between(part, share);
            return between.length() <= NEAR
                    && !between.contains(";")
                    && !between.contains(")")
                    && !between.contains(". ")
                    && LINK.matcher(between).find();
        }

        private static boolean other(Said share) {
            return OF_SOMETHING_ELSE.matcher(share.before()).find()
                    || (OF_SOMETHING_ELSE.matcher(share.after()).lookingAt()
                            && !COMPARED.matcher(share.after()).find());
        }

        private static String between(Said first, Said second) {
            String bare = Bare.of(first.sentence().paragraph().text());
            int from = first.number().span().to();
            return bare.substring(from, Math.max(from, second.number().span().from()));
        }
    }
}
