package vn.parindex.rulebook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import vn.parindex.language.Folding;
import vn.parindex.model.Excerpt;
import vn.parindex.model.ReportKind;

/** Understands the sheets of a report guide, gathering every fault before it refuses. */
final class ReportGuideReader {
    private static final Pattern CODE = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}._-]*");

    private final StaffBook book;
    private final List<Fault> faults = new ArrayList<>();

    ReportGuideReader(StaffBook book) {
        this.book = book;
    }

    ReportGuide read() throws RulebookRefused {
        List<StaffRow> sectionRows = sectionRows();
        List<StaffRow> indicatorRows = indicatorRows();
        List<StaffRow> comparisonRows = comparisonRows();
        codes(sectionRows, SectionColumn.CODE);
        Set<String> codes = codes(indicatorRows, IndicatorColumn.CODE);
        List<ReportGuide.Section> sections = sectionRows.stream().map(this::section).toList();
        List<ReportGuide.Indicator> indicators =
                indicatorRows.stream().map(row -> indicator(row, codes)).toList();
        List<ReportGuide.Comparison> comparisons =
                comparisonRows.stream().map(row -> comparison(row, codes)).toList();
        circles(indicatorRows, indicators);
        if (!faults.isEmpty()) {
            throw new RulebookRefused(Faults.inOrder(faults));
        }
        return GuideWords.folded(new ReportGuide(sections, indicators, comparisons));
    }

    private List<StaffRow> sectionRows() {
        return rows(
                ReportSheet.SECTIONS,
                SectionColumn.class,
                List.of(SectionColumn.CODE, SectionColumn.TITLE, SectionColumn.WORDS));
    }

    private List<StaffRow> indicatorRows() {
        return rows(
                ReportSheet.INDICATORS,
                IndicatorColumn.class,
                List.of(IndicatorColumn.CODE, IndicatorColumn.NAME, IndicatorColumn.PHRASES));
    }

    private List<StaffRow> comparisonRows() {
        return rows(
                ReportSheet.COMPARISONS,
                ComparisonColumn.class,
                List.of(ComparisonColumn.INDICATOR, ComparisonColumn.ROW));
    }

    private <C extends Enum<C>> List<StaffRow> rows(
            ReportSheet sheet, Class<C> columns, List<C> required) {
        String name = Words.vietnamese("reportsheet", sheet);
        HeaderWords words = HeaderWords.of(Words.group(columns), columns);
        Optional<StaffTable> table =
                book.pages().stream()
                        .filter(page -> Folding.bare(page.name()).equals(Folding.bare(name)))
                        .findFirst()
                        .flatMap(page -> StaffTable.on(page, words));
        if (table.isEmpty()) {
            faults.add(new Fault(name, "REPORT-SHEET-MISSING", Map.of("sheet", name)));
            return List.of();
        }
        faults.addAll(table.get().missing(Words.group(columns), required));
        return table.get().rows();
    }

    private Set<String> codes(List<StaffRow> rows, Enum<?> column) {
        Map<String, Integer> lines = new HashMap<>();
        for (StaffRow row : rows) {
            String code = row.cell(column).line();
            Integer other = lines.putIfAbsent(code, row.number());
            if (code.isEmpty()) {
                faults.add(row.fault("REPORT-CODE-MISSING"));
            } else if (!CODE.matcher(code).matches()) {
                faults.add(row.fault("REPORT-CODE-LETTERS", Map.of("code", code)));
            } else if (other != null) {
                Map<String, String> facts = Map.of("found", code, "other", other.toString());
                faults.add(row.fault("REPORT-CODE-TWICE", facts));
            }
        }
        return new HashSet<>(lines.keySet());
    }

    private ReportGuide.Section section(StaffRow row) {
        return new ReportGuide.Section(
                row.cell(SectionColumn.CODE).line(),
                given(row, SectionColumn.TITLE, "REPORT-NAME-MISSING"),
                kinds(row),
                words(row, SectionColumn.WORDS),
                required(row),
                topic(row));
    }

    private ReportGuide.Indicator indicator(StaffRow row, Set<String> codes) {
        String whole = row.cell(IndicatorColumn.WHOLE).line();
        if (!whole.isEmpty() && !codes.contains(whole)) {
            faults.add(row.fault("REPORT-WHOLE-UNKNOWN", Map.of("found", whole)));
        }
        return new ReportGuide.Indicator(
                row.cell(IndicatorColumn.CODE).line(),
                given(row, IndicatorColumn.NAME, "REPORT-NAME-MISSING"),
                row.cell(IndicatorColumn.GROUP).line(),
                row.cell(IndicatorColumn.MEASURE).line(),
                words(row, IndicatorColumn.PHRASES),
                Optional.of(whole).filter(code -> !code.isEmpty()));
    }

    private ReportGuide.Comparison comparison(StaffRow row, Set<String> codes) {
        String indicator = row.cell(ComparisonColumn.INDICATOR).line();
        if (!codes.contains(indicator)) {
            faults.add(row.fault("REPORT-INDICATOR-UNKNOWN", Map.of("found", indicator)));
        }
        return new ReportGuide.Comparison(
                indicator, given(row, ComparisonColumn.ROW, "REPORT-ROW-MISSING"));
    }

    private String given(StaffRow row, Enum<?> column, String fault) {
        String text = Folding.tidy(row.cell(column).shown());
        if (text.isEmpty()) {
            faults.add(row.fault(fault));
        }
        return text;
    }

    private List<String> words(StaffRow row, Enum<?> column) {
        List<String> words = GuideWords.list(row.cell(column).text());
        if (words.isEmpty()) {
            faults.add(row.fault("REPORT-WORDS-MISSING"));
        }
        words.stream()
                .filter(word -> word.startsWith("-"))
                .forEach(
                        word ->
                                faults.add(
                                        row.fault("REPORT-WORDS-ONLY-NOT", Map.of("found", word))));
        return words;
    }

    private List<ReportKind> kinds(StaffRow row) {
        List<ReportKind> kinds = new ArrayList<>();
        for (String typed : row.cell(SectionColumn.KINDS).list()) {
            Optional<ReportKind> kind = ReportGuideWorkbook.kind(typed);
            kind.ifPresentOrElse(
                    kinds::add,
                    () -> faults.add(row.fault("REPORT-KIND-UNKNOWN", Map.of("found", typed))));
        }
        return kinds;
    }

    private boolean required(StaffRow row) {
        String typed = row.cell(SectionColumn.REQUIRED).line();
        Optional<YesNo> answer = Words.named("answer", YesNo.class, typed);
        if (!typed.isEmpty() && answer.isEmpty()) {
            faults.add(row.fault("REPORT-REQUIRED-UNKNOWN", Map.of("found", typed)));
        }
        return answer.equals(Optional.of(YesNo.YES));
    }

    private Optional<Excerpt.Topic> topic(StaffRow row) {
        String typed = row.cell(SectionColumn.TOPIC).line();
        Optional<Excerpt.Topic> topic =
                Words.named(ReportGuideWorkbook.TOPIC, Excerpt.Topic.class, typed);
        if (!typed.isEmpty() && topic.isEmpty()) {
            faults.add(row.fault("REPORT-TOPIC-UNKNOWN", Map.of("found", typed)));
        }
        return topic;
    }

    /** A part of a part is fine, but not of itself. */
    private void circles(List<StaffRow> rows, List<ReportGuide.Indicator> indicators) {
        Map<String, String> wholes = new HashMap<>();
        indicators.forEach(each -> each.whole().ifPresent(code -> wholes.put(each.code(), code)));
        for (int i = 0; i < indicators.size(); i++) {
            String code = indicators.get(i).code();
            String up = wholes.get(code);
            for (int step = 0; step < indicators.size() && up != null; step++) {
                if (up.equals(code)) {
                    faults.add(rows.get(i).fault("REPORT-WHOLE-CIRCLE", Map.of("found", code)));
                    break;
                }
                up = wholes.get(up);
            }
        }
    }
}
