package vn.parindex.app;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.parindex.language.FindingText;
import vn.parindex.language.Written;
import vn.parindex.model.Finding;
import vn.parindex.model.LeafScore;
import vn.parindex.model.Place;
import vn.parindex.model.Scores;
import vn.parindex.model.Unit;
import vn.parindex.model.Value;

/** The JSON contract of {@code check}, held by {@code docs/check.schema.json}. */
final class CheckJson {
    private static final Pattern PRINTED_NUMBER =
            Pattern.compile("\\d{1,3}(?:\\.\\d{3})+(?:,\\d+)?%?|\\d+,\\d+%?");

    private final FindingText texts;
    private final Locale locale;

    CheckJson(Locale locale) {
        this.texts = new FindingText(locale);
        this.locale = locale;
    }

    String text(List<CheckedFile> files) {
        return Json.text(Json.object("files", files.stream().map(this::file).toList()));
    }

    private Map<String, Object> file(CheckedFile checked) {
        Optional<Examination> found = checked.examination();
        return Json.object(
                "file", checked.file(),
                "sha256", checked.sha256(),
                "kind", found.map(CheckJson::kind).orElse("unknown"),
                "verdict", checked.verdict().word(),
                "unit", found.flatMap(Examination::unit).map(Unit::code),
                "round", found.flatMap(CheckJson::round),
                "findings", findings(checked),
                "scores", found.flatMap(CheckJson::scores),
                "annotated", checked.annotated());
    }

    private List<Map<String, Object>> findings(CheckedFile checked) {
        return checked.refusal()
                .map(reason -> List.of(refusal(reason)))
                .orElseGet(() -> checked.findings().stream().map(this::finding).toList());
    }

    private Map<String, Object> refusal(String reason) {
        return Json.object(
                "code", "REFUSED-" + reason.toUpperCase(Locale.ROOT),
                "severity", "error",
                "place", Json.object(),
                "message", RefusalText.of(reason, locale),
                "expected", Optional.empty(),
                "found", Optional.empty());
    }

    private Map<String, Object> finding(Finding finding) {
        Map<String, Object> object =
                Json.object(
                        "code", finding.code(),
                        "severity", finding.severity().name().toLowerCase(Locale.ROOT),
                        "place", place(finding.place()));
        if (finding.places().size() > 1) {
            object.put("alsoAt", finding.places().stream().skip(1).map(CheckJson::place).toList());
        }
        object.putAll(
                Json.object(
                        "message", texts.message(finding),
                        "expected", finding.expected().map(this::value),
                        "found", finding.found().map(this::value)));
        return object;
    }

    private String value(Value value) {
        if (value instanceof Value.Amount amount) {
            return amount.number().toPlainString();
        }
        String written = Written.value(value, locale);
        // figures of a report are kept as it prints them, 69,577 or 1.253; the contract has points
        return PRINTED_NUMBER.matcher(written).matches()
                ? written.replace(".", "").replace(',', '.')
                : written;
    }

    private static Map<String, Object> place(Place place) {
        if (place instanceof Place.Cell cell) {
            return Json.object("sheet", cell.sheet(), "cell", cell.cell());
        }
        if (place instanceof Place.Quote quote) {
            return Json.object("paragraph", quote.paragraph(), "quote", quote.quote());
        }
        return Json.object();
    }

    private static String kind(Examination found) {
        return found instanceof ScorecardExamination ? "scorecard" : "report";
    }

    private static Optional<String> round(Examination found) {
        return found instanceof ScorecardExamination scorecard
                ? scorecard.scorecard().stated().setId()
                : Optional.empty();
    }

    private static Optional<Map<String, Object>> scores(Examination found) {
        return found instanceof ScorecardExamination scorecard
                ? Optional.of(scores(scorecard.scores()))
                : Optional.empty();
    }

    private static Map<String, Object> scores(Scores scores) {
        return Json.object(
                "total", scores.total(),
                "max", scores.max(),
                "areas",
                        scores.areas().stream()
                                .map(
                                        area ->
                                                Json.object(
                                                        "code", area.code(),
                                                        "score", area.score(),
                                                        "max", area.max()))
                                .toList(),
                "criteria", scores.leaves().stream().map(CheckJson::leaf).toList());
    }

    private static Map<String, Object> leaf(LeafScore leaf) {
        return Json.object(
                "code", leaf.code(),
                "self", leaf.self(),
                "computed", leaf.computed().value(),
                "appraised", leaf.appraised(),
                "max", leaf.max());
    }
}
