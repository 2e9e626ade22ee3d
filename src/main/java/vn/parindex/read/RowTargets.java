package vn.parindex.read;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.parindex.language.Folding;
import vn.parindex.language.KnownWords;
import vn.parindex.model.Column;
import vn.parindex.model.FlatCell;
import vn.parindex.model.LeafEntry;
import vn.parindex.model.Value;
import vn.parindex.rulebook.Codes;
import vn.parindex.rulebook.InputSpec;
import vn.parindex.rulebook.Leaf;
import vn.parindex.rulebook.NaPolicy;

/** What each row of a table stands for: by its code, or by its label under the current leaf. */
final class RowTargets {
    private static final List<String> TOTALS = KnownWords.of("total");
    private static final List<String> NOT_APPLICABLE = KnownWords.of("na");

    private final Codes codes;
    private final TableRows rows;

    RowTargets(Codes codes, TableRows rows) {
        this.codes = codes;
        this.rows = rows;
    }

    /** By the code in its column, or in front of the name where that column says nothing. */
    Optional<Codes.Target> byCode(int row) {
        Optional<FlatCell> code = rows.cell(row, Column.CODE);
        return code.isPresent()
                ? code.flatMap(codes::at)
                : codes.inFrontOf(rows.words(row, Column.NAME));
    }

    Optional<Codes.Target> named(String code) {
        return codes.named(code);
    }

    /** The key of the input that the row's label names, among those not read yet. */
    Optional<String> byLabel(int row, Leaf leaf, Map<String, ?> read) {
        String label = Folding.same(rows.words(row, Column.NAME));
        if (label.isEmpty()) {
            return Optional.empty();
        }
        boolean asks = NOT_APPLICABLE.stream().anyMatch(Folding.bare(label)::startsWith);
        if (asks && leaf.naPolicy() != NaPolicy.NONE) {
            return Optional.of(LeafEntry.NOT_APPLICABLE).filter(key -> !read.containsKey(key));
        }
        return leaf.inputs().stream()
                .filter(input -> !read.containsKey(input.key()))
                .filter(input -> Folding.same(input.label()).equals(label))
                .map(InputSpec::key)
                .findFirst();
    }

    /** A code that the criteria set does not know. */
    Optional<String> strange(int row) {
        return rows.cell(row, Column.CODE).map(Codes::written).filter(Codes::looksLikeOne);
    }

    /** The row of the grand total. */
    boolean isTotal(int row) {
        boolean named =
                TOTALS.contains(plain(rows.words(row, Column.NAME)))
                        || TOTALS.contains(plain(rows.words(row, Column.CODE)));
        return named && (isNumber(row, Column.MAX) || isNumber(row, Column.SELF));
    }

    private boolean isNumber(int row, Column column) {
        return rows.cell(row, column)
                .filter(cell -> cell.formula().isPresent() || cell.value() instanceof Value.Amount)
                .isPresent();
    }

    private static String plain(String text) {
        return Folding.bare(text).replaceAll("[^\\p{L} ]", "").strip();
    }
}
