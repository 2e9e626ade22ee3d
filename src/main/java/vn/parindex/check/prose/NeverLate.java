package vn.parindex.check.prose;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.parindex.check.FindingKind;
import vn.parindex.model.Finding;
import vn.parindex.model.Value;
import vn.parindex.prose.Sentence;
import vn.parindex.prose.Span;

/**
 * "Luôn trả trước hạn", "100% đúng hạn", "không có hồ sơ quá hạn" against files counted as late.
 */
final class NeverLate implements ProseCheck {
    private static final Pattern CLAIM =
            Pattern.compile(
                    "\\bluon (luon )?(duoc )?(tra|giai quyet|hoan thanh)[a-z ]{0,40}(truoc|dung) (han|hen)"
                            + "|\\b100 ?% [a-z ]{0,60}\\b(truoc|dung) (va )?(dung )?(han|hen)"
                            + "|\\b(tat ca|toan bo) [a-z ]{0,60}\\b(truoc|dung) (han|hen)"
                            + "|\\bkhong (co|de|con|phat sinh|de xay ra|xay ra)[a-z ]{0,30}"
                            + "\\b(qua han|tre han|cham han|tre hen)");
    private static final Pattern LIMITED =
            Pattern.compile(
                    "\\b(mot so|nhieu|linh vuc|phan dau|muc tieu|chi tieu|bao dam|dam bao|yeu cau|ke hoach"
                            + "|nham|can|tiep tuc|de nghi|neu)\\b");
    private static final Pattern NOT_LATE = Pattern.compile("\\bkhong\\b");

    @Override
    public List<FindingKind> kinds() {
        return List.of(FindingKind.TEXT_LATE);
    }

    @Override
    public List<Finding> find(ExaminedReport report) {
        Optional<Said> late =
                report.text().sentences().stream()
                        .filter(sentence -> OwnTime.of(report, sentence))
                        .filter(sentence -> NamedUnits.units(sentence).findAny().isEmpty())
                        .flatMap(sentence -> Said.in(sentence).stream())
                        .filter(NeverLate::late)
                        .findFirst();
        return late.stream()
                .flatMap(
                        figure ->
                                report.text().sentences().stream()
                                        .flatMap(sentence -> claim(sentence, figure)))
                .toList();
    }

    private static Stream<Finding> claim(Sentence sentence, Said late) {
        String bare = Bare.of(sentence.paragraph().text());
        Matcher claim = CLAIM.matcher(bare).region(sentence.span().from(), sentence.span().to());
        boolean limited =
                LIMITED.matcher(bare.substring(sentence.span().from(), sentence.span().to())).find()
                        || NamedUnits.units(sentence).findAny().isPresent();
        if (limited || !claim.find()) {
            return Stream.empty();
        }
        Span words = new Span(claim.start(), claim.end());
        return Stream.of(
                FindingKind.TEXT_LATE
                        .at(List.of(sentence.at(words), late.place()))
                        .fact("claim", words.of(sentence.paragraph().text()))
                        .fact("quote", late.sentence().text())
                        .found(Value.of(Sum.shown(late.figure())))
                        .done());
    }

    private static boolean late(Said said) {
        return said.counts()
                && said.value().signum() > 0
                && FileRole.of(said).filter(role -> role == FileRole.LATE).isPresent()
                && (said.figure().measure().isEmpty()
                        || said.figure().measure().startsWith("ho so"))
                && !NOT_LATE.matcher(said.before()).find();
    }
}
