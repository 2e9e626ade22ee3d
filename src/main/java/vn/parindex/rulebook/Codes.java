package vn.parindex.rulebook;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.parindex.language.Folding;
import vn.parindex.model.FlatCell;
import vn.parindex.model.LeafEntry;
import vn.parindex.model.Value;

/**
 * The codes of a criteria set as they stand in scorecards: found by exact lookup, never by
 * guessing, however dots and blanks around them are typed.
 */
public final class Codes {
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Pattern ENDING = Pattern.compile("[.,:;)]+$");
    private static final Pattern IN_FRONT =
            Pattern.compile("^\\s*(\\d+(?:[.,]\\d+)*(?:\\.\\p{L}[\\p{L}\\d]*)?)[.):\\s-]+(?=\\D)");
    private static final Pattern CODE_LIKE =
            Pattern.compile("\\d{1,2}(?:\\.\\d{1,2})*(?:\\.\\p{L}[\\p{L}\\d]{0,9})?");

    private final Map<String, Target> targets = new HashMap<>();

    /** What a code stands for. */
    public sealed interface Target {
        /** As the criteria set writes it. */
        String code();
    }

    /** An area or a criterion: a row with sums. */
    public record SumTarget(String code) implements Target {}

    /** A leaf. */
    public record LeafTarget(Leaf leaf) implements Target {
        @Override
        public String code() {
            return leaf.code();
        }
    }

    /** An input of a leaf; {@code na} is the question whether it applies. */
    public record InputTarget(Leaf leaf, String key) implements Target {
        @Override
        public String code() {
            return leaf.code() + "." + key;
        }
    }

    public Codes(CriteriaSet set) {
        for (Area area : set.areas()) {
            put(new SumTarget(area.code()));
            for (Row row : area.rows()) {
                if (row instanceof Leaf leaf) {
                    putLeaf(leaf);
                } else {
                    put(new SumTarget(row.code()));
                }
            }
        }
    }

    private void putLeaf(Leaf leaf) {
        put(new LeafTarget(leaf));
        leaf.inputs().forEach(input -> put(new InputTarget(leaf, input.key())));
        if (leaf.naPolicy() != NaPolicy.NONE) {
            put(new InputTarget(leaf, LeafEntry.NOT_APPLICABLE));
        }
    }

    private void put(Target target) {
        targets.put(plain(target.code()), target);
    }

    /** What the code in this cell stands for. */
    public Optional<Target> at(FlatCell cell) {
        return named(written(cell));
    }

    /** What this code stands for. */
    public Optional<Target> named(String code) {
        return Optional.ofNullable(targets.get(plain(code)));
    }

    /** What the code in front of a name stands for: "1.1.2. Mức độ …". */
    public Optional<Target> inFrontOf(String name) {
        Matcher matcher = IN_FRONT.matcher(Folding.tidy(name));
        return matcher.find() ? named(matcher.group(1)) : Optional.empty();
    }

    /** True for what people would call a code, known or not. */
    public static boolean looksLikeOne(String text) {
        return CODE_LIKE.matcher(plain(text)).matches();
    }

    /** The code as it stands in the cell; 1.1 may have become a number. */
    public static String written(FlatCell cell) {
        return cell.value() instanceof Value.Amount amount
                ? amount.number().toPlainString()
                : Folding.tidy(cell.shown());
    }

    private static String plain(String code) {
        String close = BLANKS.matcher(Folding.tidy(code)).replaceAll("");
        return ENDING.matcher(close.replace(',', '.')).replaceAll("").toLowerCase(Locale.ROOT);
    }
}
