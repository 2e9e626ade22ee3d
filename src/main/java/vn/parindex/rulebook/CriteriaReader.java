package vn.parindex.rulebook;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Understands the sheets of a criteria set, gathering every fault before it refuses. */
final class CriteriaReader {
    private final CriteriaBook book;
    private final List<Fault> faults = new ArrayList<>();

    CriteriaReader(CriteriaBook book) {
        this.book = book;
    }

    CriteriaSet read(String folder) throws RulebookRefused {
        SetInfo info = info(folder);
        List<CriterionLine> lines = lines(info);
        List<Area> areas = areas(lines, info);
        Set<String> areaCodes = areas.stream().map(Area::code).collect(Collectors.toSet());
        ClassReader classes = new ClassReader(book.classes());
        List<ClassRow> classRows = classes.read();
        faults.addAll(classes.faults());
        AdjustmentReader items = new AdjustmentReader(book.adjustments(), codes(lines));
        Adjustments adjustments = new Adjustments(info.bonusCap(), info.penaltyCap(), items.read());
        faults.addAll(items.faults());
        TieReader ties = new TieReader(book.ties(), areaCodes);
        TieRule tieRule = ties.read();
        faults.addAll(ties.faults());
        if (!faults.isEmpty()) {
            throw new RulebookRefused(Faults.inOrder(faults));
        }
        return new CriteriaSet(
                info.id(),
                info.title(),
                info.year(),
                info.legalBasis(),
                info.selfStep(),
                info.totalDecimals(),
                info.percentDecimals(),
                areas,
                classRows,
                adjustments,
                tieRule);
    }

    private SetInfo info(String folder) {
        InfoReader reader = new InfoReader(book.info());
        SetInfo info = reader.read(folder);
        faults.addAll(reader.faults());
        return info;
    }

    private List<CriterionLine> lines(SetInfo info) {
        CriterionLines reader = new CriterionLines();
        List<CriterionLine> lines = reader.read(book.criteria());
        faults.addAll(reader.faults());
        faults.addAll(new CriterionTree(lines).faults(book.criteria().sheet(), info.scale()));
        return lines;
    }

    private static Set<String> codes(List<CriterionLine> lines) {
        return lines.stream().map(CriterionLine::code).collect(Collectors.toSet());
    }

    // every row is understood, misplaced ones too, so that all faults come to light at once
    private List<Area> areas(List<CriterionLine> lines, SetInfo info) {
        LeafReader reader = new LeafReader(info, codes(lines));
        Map<String, List<Row>> rows = new LinkedHashMap<>();
        for (CriterionLine line : lines) {
            if (!line.isArea()) {
                List<Row> area = rows.computeIfAbsent(line.area(), code -> new ArrayList<>());
                row(line, reader).ifPresent(area::add);
            }
        }
        faults.addAll(reader.faults());
        return lines.stream()
                .filter(CriterionLine::isArea)
                .map(line -> area(line, rows.getOrDefault(line.code(), List.of())))
                .toList();
    }

    private static Area area(CriterionLine line, List<Row> rows) {
        return new Area(line.code(), line.name(), line.max().orElse(BigDecimal.ZERO), rows);
    }

    private static Optional<? extends Row> row(CriterionLine line, LeafReader reader) {
        return line.isLeaf()
                ? reader.read(line)
                : line.max().map(max -> new Heading(line.code(), line.name(), max));
    }
}
