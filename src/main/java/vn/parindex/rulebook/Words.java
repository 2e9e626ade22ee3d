package vn.parindex.rulebook;

import java.util.List;
import java.util.Optional;
import vn.parindex.language.Folding;
import vn.parindex.language.Messages;

/** The words that staff read and type in their workbooks; English constants are read as well. */
final class Words {
    static final Messages VIETNAMESE = Messages.of("criteria", Messages.VIETNAMESE);
    static final List<Messages> BOTH =
            List.of(VIETNAMESE, Messages.of("criteria", Messages.ENGLISH));

    private Words() {}

    /** The word we write. */
    static String vietnamese(String group, Enum<?> value) {
        return VIETNAMESE.text(group + "." + value.name());
    }

    /** All words we write for a group, in order. */
    static List<String> all(String group, Enum<?>... values) {
        return List.of(values).stream().map(value -> vietnamese(group, value)).toList();
    }

    /** The value that a typed word means. */
    static <E extends Enum<E>> Optional<E> named(String group, Class<E> values, String typed) {
        String word = Folding.bare(typed);
        for (E value : values.getEnumConstants()) {
            boolean constant = Folding.bare(value.name()).equals(word);
            boolean ours =
                    BOTH.stream()
                            .map(bundle -> bundle.text(group + "." + value.name()))
                            .anyMatch(text -> Folding.bare(text).equals(word));
            if (constant || ours) {
                return Optional.of(value);
            }
        }
        return Optional.empty();
    }
}
