package vn.parindex.check.prose;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The numbers of which a percentage may be a share: those of its sentence and of the ones before it
 * that may say the total.
 */
final class Wholes {
    private static final Pattern TOTAL =
            Pattern.compile(
                    "\\b(tong|toan bo|tiep nhan|phat ra|thu ve|hop le|duoc giao|phai|tat ca)\\b");
    private static final BigDecimal CLOSE = BigDecimal.valueOf(2);

    private final RatiosHold.Printed pair;
    private final List<Said> said;
    private final List<List<Said>> before;

    Wholes(RatiosHold.Printed pair, List<Said> said, Surroundings around) {
        this.pair = pair;
        this.said = said;
        before = around.before(pair.part().sentence()).stream().map(Said::in).toList();
    }

    /** Every number that might be meant. */
    List<BigDecimal> all() {
        List<BigDecimal> all = new ArrayList<>();
        Stream.concat(Stream.of(said), before.stream())
                .flatMap(List::stream)
                .filter(each -> !each.isPercent() && !each.equals(pair.part()))
                .forEach(
                        each -> {
                            all.add(each.value());
                            each.proportion().ifPresent(two -> all.add(two.whole().value()));
                        });
        sumsOfNeighbours().forEach(all::add);
        return all;
    }

    /**
     * The one that must be meant: the largest said before it of the same thing, when the words, the
     * other shares or the nearness of the result leave no doubt.
     */
    Optional<BigDecimal> certain() {
        int place = said.indexOf(pair.part());
        Optional<Said> here = largest(said.subList(0, place));
        Optional<Said> whole =
                here.or(
                        () ->
                                before.stream()
                                        .map(Wholes.this::largest)
                                        .flatMap(Optional::stream)
                                        .findFirst());
        return whole.filter(this::beyondDoubt).map(Said::value);
    }

    /** All shares of the sentence make 100 exactly. */
    boolean forced() {
        return RatiosHold.Printed.forced(said);
    }

    private Optional<Said> largest(List<Said> candidates) {
        return candidates.stream()
                .filter(each -> each.counts() && !isPeer(each))
                .filter(each -> each.value().compareTo(pair.part().value()) >= 0)
                .filter(each -> Breakdown.alike(each, pair.part()))
                .max(Comparator.comparing(Said::value));
    }

    // a number with a share of its own is a part like this one
    private boolean isPeer(Said one) {
        return RatiosHold.Printed.in(said).stream().anyMatch(each -> each.part().equals(one));
    }

    // 28 of 29 done, 1 left: what is missing to the whole is said too
    private boolean completed(Said whole) {
        BigDecimal rest = whole.value().subtract(pair.part().value());
        String measure = whole.figure().measure();
        return whole.says(TOTAL)
                && !measure.isEmpty()
                && measure.equals(pair.part().figure().measure())
                && said.stream()
                        .filter(each -> each.counts() && each.figure().measure().equals(measure))
                        .anyMatch(each -> each.value().compareTo(rest) == 0);
    }

    private boolean beyondDoubt(Said whole) {
        Ratio ratio = new Ratio(pair.part().value(), whole.value());
        if (!ratio.isShare()) {
            return false;
        }
        BigDecimal share = pair.share().value();
        boolean near = ratio.percent().rounded(4).subtract(share).abs().compareTo(CLOSE) <= 0;
        boolean slip =
                Slip.between(ratio.percent().rounded(pair.share().figure().decimals()), share);
        return near
                || slip
                || othersFit(whole)
                || completed(whole)
                || (FileRole.timing(pair.part()) && whole.says(TOTAL));
    }

    private boolean othersFit(Said whole) {
        return RatiosHold.Printed.in(said).stream()
                .filter(other -> other.part().proportion().isEmpty())
                .filter(other -> !other.part().number().equals(pair.part().number()))
                .map(
                        other ->
                                new Ratio(other.part().value(), whole.value())
                                        .fit(other.share().figure()))
                .anyMatch(fit -> fit != Ratio.Fit.OFF);
    }

    // "trước hạn 200, đúng hạn 45, quá hạn 7": shares of 252 although 252 is not printed
    private List<BigDecimal> sumsOfNeighbours() {
        List<Said> parts =
                RatiosHold.Printed.in(said).stream()
                        .map(RatiosHold.Printed::part)
                        .filter(part -> part.proportion().isEmpty())
                        .toList();
        List<BigDecimal> sums = new ArrayList<>();
        if (parts.size() > 1) {
            sums.add(Sum.of(parts).total());
        }
        return sums;
    }
}
