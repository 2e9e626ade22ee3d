package vn.parindex.check.prose;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.parindex.check.FindingKind;
import vn.parindex.language.Folding;
import vn.parindex.language.Messages;
import vn.parindex.language.Series;
import vn.parindex.model.Finding;
import vn.parindex.model.Place;
import vn.parindex.model.prose.Paragraph;
import vn.parindex.prose.Sentence;
import vn.parindex.prose.Span;
import vn.parindex.prose.Token;

/** "Hầu hết các đơn vị chưa có …" against the few units that are named for just that. */
final class MostUnits implements ProseCheck {
    private static final Pattern CLAIM =
            Pattern.compile(
                    "\\b(hau het|da so|phan lon|tat ca|toan bo) (cac |so )?(don vi|dia phuong|xa|phuong)"
                            + "[a-z, ]{0,50}?\\b(chua|khong) ([a-z ]{12,140})");
    private static final Pattern NOT = Pattern.compile("\\b(chua|khong|thieu)\\b");
    private static final int SHARED = 5;

    @Override
    public List<FindingKind> kinds() {
        return List.of(FindingKind.TEXT_MOST);
    }

    @Override
    public List<Finding> find(ExaminedReport report) {
        return report.text().sentences().stream()
                .flatMap(sentence -> claim(report, sentence).stream())
                .toList();
    }

    private static Optional<Finding> claim(ExaminedReport report, Sentence sentence) {
        Matcher claim =
                CLAIM.matcher(Bare.of(sentence.paragraph().text()))
                        .region(sentence.span().from(), sentence.span().to());
        if (!claim.find()) {
            return Optional.empty();
        }
        Span words = new Span(claim.start(), claim.end(3));
        List<String> what = List.of(claim.group(5).strip().split("\\s+"));
        Set<String> named = new LinkedHashSet<>();
        List<Place> places = new ArrayList<>(List.of(sentence.at(words)));
        for (Map.Entry<Paragraph, List<Sentence>> each :
                Surroundings.byParagraph(report.text()).entrySet()) {
            boolean other = !each.getKey().equals(sentence.paragraph());
            if (other && says(each.getKey(), what)) {
                each.getValue().stream()
                        .flatMap(NamedUnits::units)
                        .map(Token.Unit::name)
                        .map(Folding::same)
                        .forEach(named::add);
                places.add(each.getValue().get(0).place());
            }
        }
        int all = report.rules().units().units().size();
        return named.isEmpty() || named.size() * 2 >= all
                ? Optional.empty()
                : Optional.of(told(report, sentence, words, places));
    }

    private static boolean says(Paragraph paragraph, List<String> what) {
        String bare = Bare.of(paragraph.text());
        int length = Math.min(SHARED, what.size());
        return NOT.matcher(bare).find()
                && Stream.iterate(0, i -> i + length <= what.size(), i -> i + 1)
                        .map(i -> String.join(" ", what.subList(i, i + length)))
                        .anyMatch(bare::contains);
    }

    private static Finding told(
            ExaminedReport report, Sentence sentence, Span words, List<Place> places) {
        List<Integer> numbers =
                places.stream().skip(1).map(place -> ((Place.Quote) place).paragraph()).toList();
        List<String> names =
                report.text().sentences().stream()
                        .filter(each -> numbers.contains(each.paragraph().number()))
                        .flatMap(NamedUnits::units)
                        .map(Token.Unit::name)
                        .distinct()
                        .collect(Collectors.toList());
        return FindingKind.TEXT_MOST
                .at(places)
                .fact("claim", words.of(sentence.paragraph().text()))
                .fact("names", Series.joined(names, Messages.VIETNAMESE))
                .fact("count", BigDecimal.valueOf(names.size()))
                .fact("all", BigDecimal.valueOf(report.rules().units().units().size()))
                .done();
    }
}
