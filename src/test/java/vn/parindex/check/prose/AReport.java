package vn.parindex.check.prose;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.parindex.model.Finding;
import vn.parindex.model.Period;
import vn.parindex.model.Place;
import vn.parindex.model.Recognition;
import vn.parindex.model.ReportKind;
import vn.parindex.model.Stated;
import vn.parindex.model.Unit;
import vn.parindex.model.UnitKind;
import vn.parindex.model.prose.Block;
import vn.parindex.model.prose.Grid;
import vn.parindex.model.prose.Manuscript;
import vn.parindex.model.prose.Paragraph;
import vn.parindex.prose.Reading;
import vn.parindex.prose.Understood;
import vn.parindex.rulebook.DefaultGuide;
import vn.parindex.rulebook.ReportGuide;
import vn.parindex.rulebook.UnitRegister;
import vn.parindex.testing.Example;
import vn.parindex.testing.Units;

/**
 * A report put together from lines: every line is a paragraph, numbered from 1; {@code **…**} is
 * bold; neighbouring lines {@code | a | b |} are a table; {@code * …} is a point of an automatic
 * list of bullets. Blank lines are left out. Of an invented district with eight communes; the
 * report is that of xã Phú Cường on the first half of 2023 unless told otherwise.
 */
final class AReport {
    /** Seven communes and a township; two of them differ by one letter. */
    static final UnitRegister UNITS =
            new UnitRegister(
                    List.of(
                            Units.commune("phu-cuong", "Phú Cường"),
                            Units.commune("tan-lap", "Tân Lập"),
                            Units.commune("tan-tap", "Tân Tập"),
                            Units.commune("vinh-hoa", "Vĩnh Hòa"),
                            Units.commune("dong-son", "Đông Sơn"),
                            Units.commune("my-loc", "Mỹ Lộc"),
                            Units.commune("ha-long", "Hà Long"),
                            Units.of("an-chau", "An Châu", UnitKind.THI_TRAN, "")));

    static final ReportGuide GUIDE = new ReportGuide(List.of(), List.of(), List.of());

    private final List<String> lines;
    private ReportKind kind = ReportKind.PERIODIC;
    private Optional<Unit> unit = UNITS.byCode("phu-cuong");
    private Optional<Unit> conflict = Optional.empty();
    private Optional<Period> period = Optional.of(new Period(Period.Kind.HALF_YEAR, 1, 2023));
    private Optional<LocalDate> date = Optional.of(LocalDate.of(2023, 6, 16));
    private String symbol = "/BC-UBND";
    private ReportGuide guide = GUIDE;
    private UnitRegister units = UNITS;
    private List<Stated> stated = List.of();
    private Map<String, BigDecimal> scorecard = Map.of();

    private AReport(List<String> lines) {
        this.lines = lines;
    }

    /** The lines, each a paragraph; a text block is split into its lines. */
    static AReport of(String... lines) {
        return new AReport(Arrays.stream(lines).flatMap(String::lines).toList());
    }

    /** One of the district on all its communes. */
    AReport ofDistrict() {
        kind = ReportKind.AGGREGATE;
        unit = Optional.empty();
        return this;
    }

    AReport of(ReportKind other) {
        kind = other;
        return this;
    }

    AReport of(Period other) {
        period = Optional.of(other);
        return this;
    }

    /** Nothing in it names its time. */
    AReport ofNoTime() {
        period = Optional.empty();
        return this;
    }

    /** Its head names nobody of the register. */
    AReport ofNobody() {
        unit = Optional.empty();
        return this;
    }

    /** Its head and its title name two. */
    AReport alsoOf(Unit other) {
        unit = Optional.empty();
        conflict = Optional.of(other);
        return this;
    }

    AReport signed(LocalDate day) {
        date = Optional.of(day);
        return this;
    }

    AReport units(UnitRegister other) {
        units = other;
        return this;
    }

    AReport symbol(String other) {
        symbol = other;
        return this;
    }

    AReport guide(ReportGuide other) {
        guide = other;
        return this;
    }

    AReport stated(Stated... figures) {
        stated = List.of(figures);
        return this;
    }

    AReport scorecard(Map<String, BigDecimal> figures) {
        scorecard = figures;
        return this;
    }

    ExaminedReport examined() {
        Manuscript manuscript = manuscript();
        Recognition.Report recognition =
                new Recognition.Report(
                        kind,
                        unit,
                        unit.map(each -> "UBND xã " + each.name()).orElse("UBND huyện"),
                        conflict,
                        period,
                        symbol,
                        date,
                        manuscript.paragraphs().get(0));
        return new ExaminedReport(
                understood(manuscript),
                recognition,
                new ExaminedReport.Rules(Example.ROUND, Example.SET, units, guide),
                stated,
                scorecard);
    }

    /** What one check finds: code and, in brackets, the words that a comment would stand at. */
    List<String> found(ProseCheck check) {
        ExaminedReport examined = examined();
        return check.find(examined).stream()
                .map(finding -> finding.code() + " [" + words(examined, finding) + "]")
                .toList();
    }

    /** The words that the finding's comment is anchored to. */
    static String words(ExaminedReport examined, Finding finding) {
        Place.Quote quote = (Place.Quote) finding.place();
        return examined.text().manuscript().paragraphs().stream()
                .filter(paragraph -> paragraph.number() == quote.paragraph())
                .findFirst()
                .orElseThrow()
                .text()
                .substring(quote.from(), quote.to());
    }

    Manuscript manuscript() {
        List<Block> blocks = new ArrayList<>();
        List<Grid.Row> rows = new ArrayList<>();
        int paragraphs = 0;
        int tables = 0;
        for (String line : Stream.concat(lines.stream(), Stream.of("")).toList()) {
            if (line.startsWith("|")) {
                Grid.Row row = row(line, paragraphs);
                paragraphs += row.cells().size();
                rows.add(row);
                continue;
            }
            if (!rows.isEmpty()) {
                blocks.add(new Grid(++tables, rows));
                rows.clear();
            }
            if (!line.isBlank()) {
                blocks.add(paragraph(++paragraphs, line.strip(), Paragraph.Zone.BODY));
            }
        }
        return new Manuscript(blocks, Manuscript.Format.DOCX);
    }

    private Understood understood(Manuscript manuscript) {
        return Reading.of(manuscript, units, DefaultGuide.GUIDE);
    }

    private static Grid.Row row(String line, int before) {
        String inside = line.substring(1, line.length() - 1);
        List<Grid.Cell> cells = new ArrayList<>();
        for (String text : inside.split("\\|", -1)) {
            Paragraph paragraph =
                    paragraph(before + cells.size() + 1, text.strip(), Paragraph.Zone.CELL);
            cells.add(new Grid.Cell(List.of(paragraph), 1, false));
        }
        return new Grid.Row(cells);
    }

    private static Paragraph paragraph(int number, String line, Paragraph.Zone zone) {
        boolean bold = line.length() > 4 && line.startsWith("**") && line.endsWith("**");
        boolean bullet = line.startsWith("* ");
        String text = bold ? line.substring(2, line.length() - 2) : line;
        return new Paragraph(
                number,
                zone,
                bullet ? text.substring(2) : text,
                bullet ? Optional.of(new Paragraph.ListMark("-", 0, false)) : Optional.empty(),
                new Paragraph.Look(bold, false, false, Optional.empty(), Optional.empty()),
                List.of(),
                List.of());
    }
}
