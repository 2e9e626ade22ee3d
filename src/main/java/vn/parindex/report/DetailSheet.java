package vn.parindex.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.parindex.model.Computed;
import vn.parindex.model.Filed;
import vn.parindex.model.LeafScore;
import vn.parindex.model.Place;
import vn.parindex.model.Standing;
import vn.parindex.rulebook.Leaf;

/** Every leaf of every unit that sent something, each with the cell it was read from. */
final class DetailSheet implements AnnexSheet {
    private static final List<Integer> WIDTHS = List.of(24, 9, 56, 10, 10, 13, 10, 10, 14, 24);

    /** A sheet takes 65,530 bearings; with more leaves only the first of each unit gets one. */
    private static final int LINKS = 65_000;

    private static final String[] COLUMNS = {
        "table.unit",
        "column.code",
        "column.leaf",
        "column.max",
        "column.self",
        "column.computed",
        "column.counted",
        "column.lost",
        "column.receipt",
        "column.cell"
    };

    @Override
    public String name() {
        return "sheet.detail";
    }

    @Override
    public void write(AnnexPage page, Telling telling, Bearings bearings) {
        page.title(
                telling.text("sheet.detail.title", Map.of("year", Titles.year(telling))),
                Titles.body(telling));
        int headerRow = page.next();
        page.header(telling.texts(COLUMNS), WIDTHS);
        List<Leaf> leaves = telling.picture().set().leaves();
        boolean every = (long) leaves.size() * telling.standings().size() <= LINKS;
        for (Standing standing : telling.standings()) {
            Optional<Filed> filed = shown(standing);
            for (int i = 0; filed.isPresent() && i < leaves.size(); i++) {
                LeafRow row = new LeafRow(standing, filed.get(), leaves.get(i));
                boolean linked = every || i == 0;
                page.row(row.cells(telling, linked ? bearings : bearings.withoutFiles()));
            }
        }
        page.filter(headerRow, COLUMNS.length);
    }

    /** The version that counts or, before there is one, the newest. */
    private static Optional<Filed> shown(Standing standing) {
        return standing.counted().or(standing::latest);
    }

    private record LeafRow(Standing standing, Filed filed, Leaf leaf) {
        List<AnnexCell> cells(Telling telling, Bearings bearings) {
            Optional<LeafScore> score = filed.scores().leaf(leaf.code());
            Optional<BigDecimal> counted =
                    standing.counted().isPresent()
                            ? score.flatMap(LeafScore::counted)
                            : Optional.empty();
            int decimals = leaf.decimals();
            List<AnnexCell> cells = new ArrayList<>();
            cells.add(AnnexCell.words(telling.units().title(standing.unit())));
            cells.add(AnnexCell.words(leaf.code()));
            cells.add(AnnexCell.words(leaf.name()));
            cells.add(AnnexCell.amount(leaf.max(), decimals));
            cells.add(AnnexCell.amount(score.flatMap(LeafScore::self), decimals));
            cells.add(
                    score.map(LeafScore::computed)
                            .map(computed -> computed(computed, decimals, telling))
                            .orElseGet(AnnexCell.Empty::new));
            cells.add(AnnexCell.amount(counted, decimals));
            cells.add(AnnexCell.amount(counted.map(leaf.max()::subtract), decimals));
            cells.add(AnnexCell.words(filed.delivery().receipt()));
            cells.add(source(bearings));
            return cells;
        }

        private AnnexCell source(Bearings bearings) {
            Place.Cell place = filed.cells().get(leaf.code());
            if (place == null) {
                return new AnnexCell.Empty();
            }
            return CellLink.to(place, filed.delivery().receipt(), bearings);
        }
    }

    private static AnnexCell computed(Computed computed, int decimals, Telling telling) {
        if (computed instanceof Computed.Points given) {
            return AnnexCell.amount(given.points(), decimals);
        }
        if (computed instanceof Computed.Typed) {
            return new AnnexCell.Empty();
        }
        if (computed instanceof Computed.Excluded) {
            return AnnexCell.words(telling.text("computed.excluded"));
        }
        return AnnexCell.words(
                telling.text(
                        computed instanceof Computed.Missing
                                ? "computed.missing"
                                : "computed.faulty"));
    }
}
