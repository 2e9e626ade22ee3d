package vn.parindex.check.prose;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.parindex.check.FindingKind;
import vn.parindex.language.Folding;
import vn.parindex.model.Finding;
import vn.parindex.model.Place;
import vn.parindex.model.prose.Paragraph;
import vn.parindex.prose.Sentence;
import vn.parindex.prose.Token;

/**
 * A long sentence stands once in a report; under one heading a shorter one does too. Reasons for
 * lost points may recur, since several criteria are lost for one reason.
 */
final class NothingTwice implements ProseCheck {
    private static final int LONG = 12;
    private static final int NEAR = 7;

    private static final Pattern MAY_RECUR =
            Pattern.compile(
                    "^(do|ly do|nguyen nhan|can cu|noi nhan|vi|so voi|trong do)\\b|\\b(bi|tu|giam|cong) tru\\b|\\btru (\\d|diem|do\\b|vi\\b)"
                            + "|kiem chung|^(co|khong co|xem) .*(kem theo|phu luc)");

    private static final Pattern UNITS = Pattern.compile("(don vi|xa|phuong|thi tran)\\b.*");

    private static final Pattern EDGES = Pattern.compile("^[^\\p{L}\\d]+|[^\\p{L}\\d%)]+$");

    @Override
    public List<FindingKind> kinds() {
        return List.of(FindingKind.DUP_SENTENCE);
    }

    @Override
    public List<Finding> find(ExaminedReport report) {
        Chapters chapters = Chapters.of(report.text());
        Map<String, Sentence> first = new HashMap<>();
        Set<String> told = new HashSet<>();
        return report.text().sentences().stream()
                .filter(each -> each.paragraph().zone() == Paragraph.Zone.BODY)
                .filter(each -> !chapters.isHeading(each))
                .filter(each -> !listsUnits(each))
                .flatMap(each -> again(each, chapters, first))
                .filter(each -> told.add(pair(each)))
                .toList();
    }

    private static Stream<Finding> again(
            Sentence sentence, Chapters chapters, Map<String, Sentence> first) {
        String words = EDGES.matcher(Folding.same(sentence.text())).replaceAll("");
        int count = words.split(" ").length;
        if (count < NEAR || MAY_RECUR.matcher(Plain.of(words)).find()) {
            return Stream.empty();
        }
        int part = chapters.part(sentence);
        Optional<Sentence> before =
                Optional.ofNullable(first.putIfAbsent(part + "|" + words, sentence));
        Optional<Sentence> anywhere =
                count < LONG
                        ? Optional.empty()
                        : Optional.ofNullable(first.putIfAbsent(words, sentence));
        return before.or(() -> anywhere).stream().map(other -> finding(sentence, other));
    }

    // "giữ nguyên: 01 đơn vị (xã A)" may be so for several areas
    private static boolean listsUnits(Sentence sentence) {
        return !sentence.units().isEmpty()
                && sentence.each(Token.Figure.class)
                        .anyMatch(each -> UNITS.matcher(each.measure()).matches());
    }

    // of a paragraph copied whole, its first sentence says enough
    private static String pair(Finding finding) {
        return finding.places().stream()
                .map(place -> ((Place.Quote) place).paragraph())
                .toList()
                .toString();
    }

    private static Finding finding(Sentence sentence, Sentence other) {
        return FindingKind.DUP_SENTENCE
                .at(List.of(sentence.place(), other.place()))
                .fact("first", Shortened.of(other.text()))
                .done();
    }
}
