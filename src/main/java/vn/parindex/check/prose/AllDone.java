package vn.parindex.check.prose;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.parindex.check.FindingKind;
import vn.parindex.model.Finding;
import vn.parindex.prose.Sentence;
import vn.parindex.prose.Span;

/** "Hoàn thành 100% khối lượng" against work that the same report says is still under way. */
final class AllDone implements ProseCheck {
    private static final Pattern CLAIM =
            Pattern.compile(
                    "\\bhoan thanh (dat )?(100 ?%|toan bo|tat ca)( (cac|so|khoi luong|nhiem vu|cong viec|noi dung|ke hoach))+"
                            + "|\\b(100 ?%|toan bo|tat ca) (cac |so )*(nhiem vu|cong viec)[a-z ]{0,40}"
                            + "\\b(da (duoc )?)?hoan thanh");
    private static final Pattern LIMITED =
            Pattern.compile(
                    "\\b(mot so|phan dau|muc tieu|chi tieu|yeu cau|nham|can|tiep tuc|de nghi|neu|se|khong|chua)\\b");
    // a result given as "still running": the words end the sentence
    private static final Pattern UNDER_WAY =
            Pattern.compile(
                    "\\b(dang (duoc )?(trong qua trinh )?(trien khai|thuc hien)( trien khai| thuc hien)*"
                            + "|chua (duoc )?(trien khai|thuc hien|hoan thanh))\\s*[.;/]*\\s*$");
    private static final Pattern NOT_DONE =
            Pattern.compile("\\b(chua|khong) (duoc )?(hoan thanh|trien khai|thuc hien)\\b");
    private static final Pattern WORK = Pattern.compile("^(nhiem vu|cong viec|noi dung)\\b");

    @Override
    public List<FindingKind> kinds() {
        return List.of(FindingKind.TEXT_DONE);
    }

    @Override
    public List<Finding> find(ExaminedReport report) {
        return report.text().sentences().stream()
                .filter(sentence -> !LIMITED.matcher(Bare.of(sentence.text())).find())
                .flatMap(sentence -> claim(report, sentence))
                .toList();
    }

    private static Stream<Finding> claim(ExaminedReport report, Sentence sentence) {
        Matcher claim =
                CLAIM.matcher(Bare.of(sentence.paragraph().text()))
                        .region(sentence.span().from(), sentence.span().to());
        if (!claim.find()) {
            return Stream.empty();
        }
        Span words = new Span(claim.start(), claim.end());
        return against(report, sentence).stream()
                .map(
                        other ->
                                FindingKind.TEXT_DONE
                                        .at(List.of(sentence.at(words), other.place()))
                                        .fact("claim", words.of(sentence.paragraph().text()))
                                        .fact("quote", other.text())
                                        .done());
    }

    private static Optional<Sentence> against(ExaminedReport report, Sentence claim) {
        List<Sentence> others =
                report.text().sentences().stream()
                        .filter(sentence -> !sentence.equals(claim))
                        .filter(sentence -> OwnTime.of(report, sentence) || isShort(sentence))
                        .toList();
        return others.stream()
                .filter(AllDone::leavesWork)
                .findFirst()
                .or(() -> others.stream().filter(AllDone::runs).findFirst());
    }

    private static boolean isShort(Sentence sentence) {
        return sentence.text().length() < 60;
    }

    private static boolean runs(Sentence sentence) {
        return UNDER_WAY.matcher(Bare.of(sentence.text())).find();
    }

    // "còn 02 nhiệm vụ chưa hoàn thành", "hoàn thành 9/11 nhiệm vụ"
    private static boolean leavesWork(Sentence sentence) {
        return Said.in(sentence).stream()
                .filter(said -> WORK.matcher(said.figure().measure()).find())
                .anyMatch(
                        said ->
                                said.proportion().isPresent()
                                        ? less(said)
                                                && !NOT_DONE.matcher(said.after()).find()
                                                && (said.before() + said.after())
                                                        .contains("hoan thanh")
                                        : said.value().signum() > 0
                                                && NOT_DONE.matcher(said.after()).find());
    }

    private static boolean less(Said said) {
        return said.proportion()
                .filter(two -> two.part().value().compareTo(two.whole().value()) < 0)
                .isPresent();
    }
}
