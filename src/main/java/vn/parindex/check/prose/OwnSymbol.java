package vn.parindex.check.prose;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import vn.parindex.check.FindingKind;
import vn.parindex.model.Finding;
import vn.parindex.model.Place;
import vn.parindex.model.ReportKind;
import vn.parindex.model.Value;
import vn.parindex.model.prose.Paragraph;

/** The report's own symbol is that of a report, and its issuer's. A blank number is normal. */
final class OwnSymbol implements ProseCheck {
    private static final Pattern SYMBOL = Pattern.compile("/ *BC *-", Pattern.CASE_INSENSITIVE);

    @Override
    public List<FindingKind> kinds() {
        return List.of(FindingKind.REF_OWN);
    }

    @Override
    public List<Finding> find(ExaminedReport report) {
        String symbol = report.recognition().symbol();
        String issuer = Plain.of(report.recognition().issuer());
        String upper = symbol.toUpperCase(Locale.ROOT);
        boolean ofUnit = report.recognition().kind() != ReportKind.AGGREGATE;
        boolean committee = issuer.contains("ubnd") || issuer.contains("uy ban nhan dan");
        boolean office = issuer.startsWith("phong ");
        boolean wrongKind = upper.contains("-") && !SYMBOL.matcher(upper).find();
        boolean wrongBody =
                (ofUnit && committee && !upper.contains("UBND"))
                        || (office && upper.contains("UBND"));
        if (symbol.isEmpty() || issuer.isEmpty() || (!wrongKind && !wrongBody)) {
            return List.of();
        }
        String expected = committee ? "BC-UBND" : office && !wrongKind ? "BC-P…" : "BC-…";
        return List.of(
                FindingKind.REF_OWN
                        .at(place(report, symbol))
                        .expected(Value.of(expected))
                        .found(Value.of(symbol))
                        .fact("issuer", report.recognition().issuer())
                        .done());
    }

    private static Place place(ExaminedReport report, String symbol) {
        Paragraph title = report.recognition().title();
        return report.text().manuscript().paragraphs().stream()
                .filter(each -> each.text().contains(symbol))
                .findFirst()
                .map(each -> quote(each, each.text().indexOf(symbol), symbol.length()))
                .orElseGet(() -> quote(title, 0, title.text().length()));
    }

    private static Place.Quote quote(Paragraph paragraph, int from, int length) {
        return new Place.Quote(paragraph.number(), paragraph.text(), from, from + length);
    }
}
