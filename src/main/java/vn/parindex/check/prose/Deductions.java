package vn.parindex.check.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.parindex.model.prose.Paragraph;
import vn.parindex.prose.Heading;
import vn.parindex.prose.Sentence;
import vn.parindex.prose.Token;
import vn.parindex.prose.Understood;

/** Points taken off criterion by criterion, of the body itself and not of single communes. */
final class Deductions {
    private static final Pattern TAKEN = Pattern.compile("\\b(tru|mat)( di| di so)?$");
    private static final Pattern CODE = Pattern.compile("\\btieu chi (so )?(\\d{1,2})\\.\\d");
    private static final Pattern OTHERS = Pattern.compile("\\b(cac xa|xa|phuong|thi tran)\\b");

    private final Understood text;

    Deductions(Understood text) {
        this.text = text;
    }

    /** Those that are set down to one area of the list; nowhere those beside the totals. */
    List<Said> of(ScoreList list, ScoreList.Area area) {
        List<Said> all = new ArrayList<>();
        for (Map.Entry<Paragraph, List<Sentence>> each :
                Surroundings.byParagraph(text).entrySet()) {
            if (!isTotal(list, each.getKey()) && belongs(each.getKey(), list, area)) {
                each.getValue().forEach(sentence -> all.addAll(in(sentence)));
            }
        }
        return List.copyOf(all);
    }

    /** The points said to be lost in all, beside the totals. */
    List<Said> overall(ScoreList list) {
        return text.sentences().stream()
                .filter(sentence -> isTotal(list, sentence.paragraph()))
                .flatMap(sentence -> in(sentence).stream())
                .toList();
    }

    private static boolean isTotal(ScoreList list, Paragraph paragraph) {
        return list.totals().stream()
                .anyMatch(total -> total.said().sentence().paragraph().equals(paragraph));
    }

    /** Those of a sentence that speaks of no single commune. */
    static List<Said> in(Sentence sentence) {
        boolean ofCommunes =
                sentence.each(Token.Unit.class).findAny().isPresent()
                        || sentence.each(Token.Units.class).findAny().isPresent();
        return ofCommunes
                ? List.of()
                : Said.in(sentence).stream()
                        .filter(Said::counts)
                        .filter(said -> TAKEN.matcher(said.before()).find())
                        .filter(said -> said.figure().measure().startsWith("diem"))
                        .toList();
    }

    private boolean belongs(Paragraph paragraph, ScoreList list, ScoreList.Area area) {
        Matcher code = CODE.matcher(Bare.of(paragraph.text()));
        if (code.find()) {
            return area.number().equals(code.group(2)) && numbered(list);
        }
        Optional<Heading> heading = heading(paragraph);
        boolean own = !OTHERS.matcher(Bare.of(paragraph.text())).find();
        return own && heading.filter(each -> AreaName.same(area.name(), each.title())).isPresent();
    }

    private static boolean numbered(ScoreList list) {
        return list.areas().stream().map(ScoreList.Area::number).distinct().count()
                == list.areas().size();
    }

    private Optional<Heading> heading(Paragraph paragraph) {
        return text.headings().stream()
                .filter(heading -> heading.content().contains(paragraph))
                .findFirst();
    }
}
