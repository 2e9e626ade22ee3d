package vn.parindex.check.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.parindex.check.FindingKind;
import vn.parindex.model.Finding;
import vn.parindex.model.Value;
import vn.parindex.prose.Sentence;
import vn.parindex.prose.Token;

/**
 * A document's symbol fits the word for its kind, its issuer and its date: QĐ-TTg is the Prime
 * Minister's, NĐ-CP and NQ-CP the Government's, QĐ-BNV a minister's.
 */
final class SymbolsFit implements ProseCheck {
    private static final Map<String, String> TYPES =
            Map.ofEntries(
                    Map.entry("quyet dinh", "QĐ"),
                    Map.entry("ke hoach", "KH"),
                    Map.entry("bao cao", "BC"),
                    Map.entry("nghi quyet", "NQ"),
                    Map.entry("chi thi", "CT"),
                    Map.entry("thong bao", "TB"),
                    Map.entry("nghi dinh", "NĐ"),
                    Map.entry("thong tu", "TT"),
                    Map.entry("to trinh", "TTR"),
                    Map.entry("chuong trinh", "CTR"),
                    Map.entry("de an", "ĐA"),
                    Map.entry("huong dan", "HD"));

    private static final Pattern KIND =
            Pattern.compile("(" + String.join("|", TYPES.keySet()) + ")( so)?[ :]*$");

    @Override
    public List<FindingKind> kinds() {
        return List.of(
                FindingKind.REF_TYPE,
                FindingKind.REF_YEAR,
                FindingKind.REF_ISSUER,
                FindingKind.REF_LETTER,
                FindingKind.REF_NO_DAY);
    }

    @Override
    public List<Finding> find(ExaminedReport report) {
        List<Finding> findings = new ArrayList<>();
        for (Cited cited : Cited.in(report.text())) {
            type(cited).ifPresent(findings::add);
            year(cited).ifPresent(findings::add);
            issuer(cited).ifPresent(findings::add);
            letter(cited).ifPresent(findings::add);
        }
        report.text().sentences().forEach(sentence -> days(sentence, findings));
        return findings;
    }

    private static Optional<Finding> type(Cited cited) {
        Matcher kind = KIND.matcher(cited.introduced());
        String type = cited.document().type();
        if (!kind.find() || type.isEmpty()) {
            return Optional.empty();
        }
        String expected = TYPES.get(kind.group(1));
        String upper = type.toUpperCase(Locale.ROOT);
        if (upper.equals(expected) || !TYPES.containsValue(upper)) {
            return Optional.empty();
        }
        return Optional.of(
                FindingKind.REF_TYPE
                        .at(cited.place())
                        .fact("document", cited.symbol())
                        .expected(Value.of(expected))
                        .found(Value.of(type))
                        .done());
    }

    private static Optional<Finding> year(Cited cited) {
        Optional<Integer> dated = cited.document().date().map(Token.Day::year);
        return cited.document()
                .year()
                .filter(year -> dated.isPresent() && !dated.get().equals(year))
                .map(
                        year ->
                                FindingKind.REF_YEAR
                                        .at(cited.place())
                                        .fact("document", cited.symbol())
                                        .fact("year", String.valueOf(dated.orElseThrow()))
                                        .done());
    }

    private static Optional<Finding> issuer(Cited cited) {
        String said = cited.issuer();
        return Issuer.of(cited.document().body())
                .filter(issuer -> !said.isEmpty() && issuer.isSurelyNot(said))
                .map(
                        issuer ->
                                FindingKind.REF_ISSUER
                                        .at(cited.place())
                                        .fact("document", cited.symbol())
                                        .expected(Value.of(issuer.title()))
                                        .found(Value.of(shown(cited)))
                                        .done());
    }

    private static String shown(Cited cited) {
        String issuer = cited.document().issuer();
        return issuer.substring(0, Math.min(issuer.length(), 60)).strip();
    }

    private static Optional<Finding> letter(Cited cited) {
        if (!cited.document().type().equalsIgnoreCase("CV")) {
            return Optional.empty();
        }
        Token.Document document = cited.document();
        return Optional.of(
                FindingKind.REF_LETTER
                        .at(cited.place())
                        .fact("document", cited.symbol())
                        .fact("expected", document.number() + "/" + document.body())
                        .done());
    }

    private static void days(Sentence sentence, List<Finding> findings) {
        sentence.each(Token.Day.class).forEach(day -> noSuch(sentence, day, findings));
        sentence.each(Token.Document.class)
                .flatMap(each -> each.date().stream())
                .forEach(day -> noSuch(sentence, day, findings));
    }

    private static void noSuch(Sentence sentence, Token.Day day, List<Finding> findings) {
        if (day.day().isPresent() && day.date().isEmpty()) {
            findings.add(
                    FindingKind.REF_NO_DAY
                            .at(sentence.at(day.span()))
                            .fact("date", day.span().of(sentence.paragraph().text()))
                            .done());
        }
    }
}
