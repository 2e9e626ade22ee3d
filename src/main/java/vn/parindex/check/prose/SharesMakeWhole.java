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
import vn.parindex.prose.Token;

/** Percentages that part one whole among them make 100. */
final class SharesMakeWhole implements ProseCheck {
    private static final List<Family> FAMILIES =
            List.of(
                    new Family(
                            "hai long|binh thuong", "rat hai long", "khong hai long|chua hai long"),
                    new Family(
                            "truoc han|dung han|trong han|qua han|tre han|dang giai quyet|chua den han",
                            "dung han|truoc han|trong han",
                            "qua han|tre han"),
                    new Family(
                            "xuat sac|tot|kha|trung binh|yeu|kem|hoan thanh",
                            "tot",
                            "yeu|kem|khong hoan thanh"),
                    new Family(
                            "truc tuyen|qua mang|truc tiep|buu chinh",
                            "truc tuyen|qua mang",
                            "truc tiep"),
                    new Family("nam|nu", "nam", "nu"));
    private static final Pattern REST = Pattern.compile("\\bcon lai\\b");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal FARTHEST = BigDecimal.valueOf(15);
    private static final BigDecimal LEAST = new BigDecimal("0.02");
    private static final BigDecimal HALF = new BigDecimal("0.5");

    /** Words of answers that exclude one another; with the first and the last one all are named. */
    private record Family(Pattern words, Pattern first, Pattern last) {
        Family(String words, String first, String last) {
            this(word(words), word(first), word(last));
        }

        private static Pattern word(String words) {
            return Pattern.compile("\\b(" + words + ")\\b");
        }

        boolean isComplete(List<Said> shares) {
            return shares.stream().allMatch(each -> each.says(words))
                    && shares.stream().anyMatch(each -> each.says(first))
                    && shares.stream().anyMatch(each -> each.says(last));
        }
    }

    @Override
    public List<FindingKind> kinds() {
        return List.of(FindingKind.SHARES_NOT_WHOLE);
    }

    @Override
    public List<Finding> find(ExaminedReport report) {
        Stream<List<Said>> sentences =
                report.text().sentences().stream().map(SharesMakeWhole::alone);
        Stream<List<Said>> lists =
                report.text().sentences().stream()
                        .filter(Points::opens)
                        .map(sentence -> underneath(report, sentence));
        Stream<Finding> alone =
                Stream.concat(sentences, lists).flatMap(shares -> judged(shares).stream());
        Stream<Finding> counted =
                report.text().sentences().stream()
                        .map(SharesMakeWhole::counted)
                        .flatMap(shares -> sum(shares).stream());
        return Stream.concat(alone, counted).toList();
    }

    // a share with its number beside it is a matter of ratios
    private static List<Said> alone(Sentence sentence) {
        List<Said> said = Said.in(sentence);
        List<Token> reckoned =
                RatiosHold.Printed.in(said).stream().map(each -> each.share().number()).toList();
        return said.stream()
                .filter(each -> each.isPercent() && !reckoned.contains(each.number()))
                .toList();
    }

    // shares whose numbers make another number of the sentence: they part one whole
    private static List<Said> counted(Sentence sentence) {
        List<Said> said = Said.in(sentence);
        List<RatiosHold.Printed> pairs =
                RatiosHold.Printed.in(said).stream()
                        .filter(each -> each.part().proportion().isEmpty())
                        .toList();
        Sum parts = Sum.of(pairs.stream().map(RatiosHold.Printed::part).toList());
        boolean whole =
                pairs.size() > 1
                        && said.stream()
                                .anyMatch(each -> each.counts() && parts.makes(each.value()));
        return whole ? pairs.stream().map(RatiosHold.Printed::share).toList() : List.of();
    }

    private static List<Said> underneath(ExaminedReport report, Sentence opening) {
        List<Said> shares = new ArrayList<>();
        for (Paragraph point : Points.under(report.text().manuscript(), opening.paragraph())) {
            List<Said> here =
                    report.text().sentences().stream()
                            .filter(sentence -> sentence.paragraph().equals(point))
                            .flatMap(sentence -> alone(sentence).stream())
                            .toList();
            if (here.size() != 1) {
                return List.of();
            }
            shares.addAll(here);
        }
        return shares;
    }

    private static Optional<Finding> judged(List<Said> shares) {
        boolean rest = shares.stream().anyMatch(each -> each.says(REST));
        boolean complete =
                shares.size() > 2 && FAMILIES.stream().anyMatch(each -> each.isComplete(shares));
        if (shares.size() < 2 || (!complete && !rest)) {
            return Optional.empty();
        }
        return sum(shares);
    }

    private static Optional<Finding> sum(List<Said> shares) {
        if (shares.isEmpty()) {
            return Optional.empty();
        }
        Sum sum = Sum.of(shares);
        BigDecimal off = sum.total().subtract(HUNDRED).abs();
        if (off.compareTo(allowed(shares)) <= 0 || off.compareTo(FARTHEST) > 0) {
            return Optional.empty();
        }
        List<Place> places = new ArrayList<>();
        shares.forEach(each -> places.add(each.place()));
        return Optional.of(
                FindingKind.SHARES_NOT_WHOLE
                        .at(places)
                        .fact("sum", sum.shown())
                        .found(Value.of(sum.shownTotal() + "%"))
                        .done());
    }

    private static BigDecimal allowed(List<Said> shares) {
        int decimals = shares.stream().mapToInt(each -> each.figure().decimals()).max().orElse(0);
        BigDecimal each = HALF.movePointLeft(decimals);
        return each.multiply(BigDecimal.valueOf(shares.size())).max(LEAST);
    }
}
