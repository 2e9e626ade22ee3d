package vn.parindex.check.prose;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.parindex.prose.Span;

/**
 * A total and the parts that a sentence names of it.
 *
 * @param opening the words between the total and its parts, folded
 * @param others numbers that might be the total as well
 */
record Breakdown(Said total, List<Said> parts, String opening, List<Said> others) {
    private static final Pattern OPENING =
            Pattern.compile("\\b(trong do|bao gom|gom|chia ra|cu the)\\b");
    private static final Pattern WHOLE = Pattern.compile("\\b(bao gom|gom|chia ra)\\b");
    private static final Pattern SOME =
            Pattern.compile(
                    "\\b(chu yeu|nhu|tieu bieu|mot so|noi bat|dac biet|ke ca|tinh ca|khong bao gom"
                            + "|nhieu nhat|cao nhat|rieng|hon|gan|khoang)\\b");
    private static final Pattern REST = Pattern.compile("\\b(con lai|so con lai)\\b");
    private static final List<Pattern> KINDS =
            Stream.of(
                            "van ban|ke hoach|quyet dinh|cong van|bao cao|to trinh|thong bao"
                                    + "|nghi quyet|chi thi|giay moi|bien ban|chuong trinh|huong dan",
                            "don vi|xa|phuong|thi tran",
                            "cuoc|hoi nghi|buoi|cuoc hop|lop",
                            "tin|bai|tin bai",
                            "nguoi|can bo|cong chuc|vien chuc|dang vien|nam|nu")
                    .map(words -> Pattern.compile("(" + words + ")\\b"))
                    .toList();
    private static final Pattern OF_ALL = Pattern.compile("\\btrong (tong )?so$");
    // 19 tin, bài (cổng thông tin 7 tin, bài; truyền thanh 12 tin, bài)
    private static final Pattern BRACKET =
            Pattern.compile("[^().;:\\d]{0,60}\\((?! ?(co|trong) )[^()]*");
    private static final BigDecimal FIFTH = new BigDecimal("0.2");
    private static final BigDecimal TWENTIETH = new BigDecimal("0.05");
    private static final BigDecimal TENTH = new BigDecimal("0.1");
    private static final int MOST_PARTS = 14;

    /** Every total of the sentence with its parts. */
    static List<Breakdown> in(List<Said> said) {
        List<Breakdown> all = new ArrayList<>();
        for (int i = 0; i + 2 < said.size(); i++) {
            if (said.get(i).counts()) {
                from(said, i).ifPresent(all::add);
            }
        }
        return all;
    }

    private static Optional<Breakdown> from(List<Said> said, int place) {
        Said total = said.get(place);
        String gap = gap(total, said.get(place + 1));
        Matcher opening = OPENING.matcher(gap);
        boolean named =
                opening.find()
                        || OF_ALL.matcher(total.before()).find()
                        || BRACKET.matcher(gap).matches();
        if (!named || broken(gap)) {
            return Optional.empty();
        }
        int depth = said.get(place + 1).depth();
        List<Said> parts = new ArrayList<>();
        for (Said each : said.subList(place + 1, said.size())) {
            if (each.depth() < depth || each.proportion().isPresent()) {
                break;
            }
            if (each.depth() == depth && each.counts() && alike(each, total)) {
                parts.add(each);
            }
        }
        String words = total.after() + " " + gap;
        return parts.size() < 2 || parts.size() > MOST_PARTS
                ? Optional.empty()
                : Optional.of(new Breakdown(total, parts, words, said.subList(0, place)));
    }

    /** They count the same, or one a kind of the other, as far as the words tell. */
    static boolean alike(Said one, Said other) {
        String first = one.figure().measure();
        String second = other.figure().measure();
        boolean kind =
                KINDS.stream()
                        .anyMatch(
                                kinds ->
                                        kinds.matcher(first).lookingAt()
                                                && kinds.matcher(second).lookingAt());
        return kind
                || first.isEmpty()
                || second.isEmpty()
                || first.equals(second)
                || first.startsWith(second)
                || second.startsWith(first);
    }

    Sum sum() {
        return Sum.of(parts);
    }

    /** Some of the parts make the total, or all of them another number that may be meant. */
    boolean holds() {
        BigDecimal sum = sum().total();
        boolean another = others.stream().anyMatch(each -> each.value().compareTo(sum) == 0);
        return another || reaches(total.value(), 0, 0);
    }

    /** The sentence claims to name all parts, each once. */
    boolean claimsAll() {
        boolean some =
                SOME.matcher(opening).find()
                        || parts.stream().anyMatch(part -> SOME.matcher(part.before()).find());
        if (some || mixed()) {
            return false;
        }
        boolean whole = WHOLE.matcher(opening).find();
        boolean pair = parts.size() == 2 && (inBrackets() || nearly());
        boolean rest = parts.stream().anyMatch(part -> part.says(REST));
        return whole
                || rest
                || pair
                || (parts.size() > 2 && close())
                || (parts.size() == 2 && joined());
    }

    private boolean sameMeasure() {
        String measure = total.figure().measure();
        return !measure.isEmpty()
                && parts.stream().allMatch(each -> each.figure().measure().equals(measure));
    }

    private boolean inBrackets() {
        BigDecimal off = sum().total().subtract(total.value()).abs();
        return sameMeasure()
                && total.sentence().equals(parts.get(0).sentence())
                && BRACKET.matcher(gap(total, parts.get(0))).matches()
                && off.add(off).compareTo(total.value()) <= 0;
    }

    // two parts of one kind that all but make the total
    private boolean nearly() {
        BigDecimal off = sum().total().subtract(total.value()).abs();
        return sameMeasure() && off.compareTo(total.value().multiply(TWENTIETH)) <= 0;
    }

    private static boolean broken(String gap) {
        return (gap.contains(";") && !gap.contains("; trong do"))
                || (gap.contains(". ") && !gap.contains(". trong do"));
    }

    private boolean mixed() {
        boolean timing = parts.stream().anyMatch(FileRole::timing);
        boolean channel = parts.stream().anyMatch(FileRole::channel);
        boolean neither =
                parts.stream().anyMatch(each -> !FileRole.timing(each) && !FileRole.channel(each));
        return (timing && channel) || ((timing || channel) && neither);
    }

    // "… 13 tin và … 29 tin": two parts joined, most of the total
    private boolean joined() {
        BigDecimal off = sum().total().subtract(total.value()).abs();
        return gap(parts.get(0), parts.get(1)).contains(" va ")
                && off.compareTo(total.value().multiply(FIFTH)) <= 0;
    }

    private boolean close() {
        BigDecimal sum = sum().total();
        BigDecimal off = sum.subtract(total.value()).abs();
        BigDecimal allowed = total.value().multiply(TENTH).max(BigDecimal.ONE);
        return off.compareTo(allowed) <= 0 || Slip.between(sum, total.value());
    }

    private boolean reaches(BigDecimal rest, int from, int taken) {
        if (rest.signum() == 0 && taken > 1) {
            return true;
        }
        for (int i = from; i < parts.size() && rest.signum() > 0; i++) {
            if (reaches(rest.subtract(parts.get(i).value()), i + 1, taken + 1)) {
                return true;
            }
        }
        return false;
    }

    private static String gap(Said first, Said second) {
        Span before = first.number().span();
        Span behind = second.number().span();
        String bare = Bare.of(first.sentence().paragraph().text());
        return bare.substring(before.to(), Math.max(before.to(), behind.from()));
    }
}
