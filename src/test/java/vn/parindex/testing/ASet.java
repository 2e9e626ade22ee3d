package vn.parindex.testing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import vn.parindex.rulebook.Adjustments;
import vn.parindex.rulebook.Area;
import vn.parindex.rulebook.ClassRow;
import vn.parindex.rulebook.CriteriaSet;
import vn.parindex.rulebook.Heading;
import vn.parindex.rulebook.Leaf;
import vn.parindex.rulebook.Row;
import vn.parindex.rulebook.TieRule;

/** Builds a criteria set; maxima of areas are the sums of their leaves. */
public final class ASet {
    private final String id;
    private final int year;
    private final List<Area> areas = new ArrayList<>();
    private final List<ClassRow> classes = new ArrayList<>();
    private TieRule ties = new TieRule(TieRule.Kind.COMPETITION, List.of());
    private int totalDecimals = 2;
    private int percentDecimals = 2;

    private ASet(String id, int year) {
        this.id = id;
        this.year = year;
    }

    public static ASet of(String id, int year) {
        return new ASet(id, year);
    }

    /** An area with leaves; criteria between them get their headings of themselves. */
    public ASet area(String code, String name, ALeaf... leaves) {
        List<Row> rows = new ArrayList<>();
        List<Leaf> built = java.util.Arrays.stream(leaves).map(ALeaf::build).toList();
        for (Leaf leaf : built) {
            String parent = leaf.code().substring(0, Math.max(0, leaf.code().lastIndexOf('.')));
            boolean missing = rows.stream().noneMatch(row -> row.code().equals(parent));
            if (!parent.equals(code) && missing) {
                rows.add(heading(parent, built));
            }
            rows.add(leaf);
        }
        areas.add(new Area(code, name, sum(built), rows));
        return this;
    }

    public ASet classRow(String name, String totalFrom, String everyAreaFrom) {
        classes.add(new ClassRow(name, new BigDecimal(totalFrom), new BigDecimal(everyAreaFrom)));
        return this;
    }

    public ASet ties(TieRule.Kind kind, String... breakers) {
        ties = new TieRule(kind, List.of(breakers));
        return this;
    }

    public ASet decimals(int totals, int percents) {
        totalDecimals = totals;
        percentDecimals = percents;
        return this;
    }

    public CriteriaSet build() {
        return new CriteriaSet(
                id,
                "Bộ tiêu chí " + id,
                year,
                "Quyết định số 1/QĐ-UBND",
                new BigDecimal("0.01"),
                totalDecimals,
                percentDecimals,
                areas,
                classes,
                new Adjustments(BigDecimal.ZERO, BigDecimal.ZERO, List.of()),
                ties);
    }

    private static Heading heading(String code, List<Leaf> leaves) {
        List<Leaf> below =
                leaves.stream().filter(leaf -> leaf.code().startsWith(code + ".")).toList();
        return new Heading(code, "Nhóm " + code, sum(below));
    }

    private static BigDecimal sum(List<Leaf> leaves) {
        return leaves.stream().map(Leaf::max).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
