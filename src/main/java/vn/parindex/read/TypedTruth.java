package vn.parindex.read;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import vn.parindex.language.Folding;
import vn.parindex.model.Value;

/** Yes and no as people type them. */
final class TypedTruth {
    private static final Set<String> YES =
            Set.of("co", "c", "x", "v", "yes", "y", "true", "dung", "1", "✓", "✔", "☑", "☒");
    private static final Set<String> NO =
            Set.of("khong", "k", "ko", "kh", "khg", "no", "n", "false", "sai", "0", "☐");
    private static final Pattern AROUND = Pattern.compile("^[\\s.,;:'\"]+|[\\s.,;:'\"]+$");

    private TypedTruth() {}

    static Optional<Value> of(String typed) {
        String text = AROUND.matcher(Folding.bare(typed)).replaceAll("");
        if (YES.contains(text)) {
            return Optional.of(new Value.Truth(true));
        }
        return NO.contains(text) ? Optional.of(new Value.Truth(false)) : Optional.empty();
    }

    static Optional<Value> of(BigDecimal number) {
        return of(number.stripTrailingZeros().toPlainString());
    }
}
