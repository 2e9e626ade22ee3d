package vn.parindex.rulebook;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.parindex.language.Folding;
import vn.parindex.language.Messages;

/** The words that staff read and type in their workbooks; English constants are read as well. */
final class Words {
    static final Messages VIETNAMESE = Messages.of("criteria", Messages.VIETNAMESE);
    static final List<Messages> BOTH =
            List.of(VIETNAMESE, Messages.of("criteria", Messages.ENGLISH));

    /** Groups of words in the bundle. */
    static final String INFO = "info";

    static final String TIE = "tie";

    /** Key of the word that heads values. */
    static final String VALUE = "info.heading.value";

    private static final Map<Class<?>, String> TABLES =
            Map.of(
                    SectionColumn.class, "section",
                    IndicatorColumn.class, "indicator",
                    ComparisonColumn.class, "comparison",
                    UnitColumn.class, "unit",
                    CriterionColumn.class, "criterion",
                    ClassColumn.class, "class",
                    AdjustmentColumn.class, "adjustment");

    private Words() {}

    /** The group of a table's header words. */
    static String group(Class<? extends Enum<?>> columns) {
        return TABLES.get(columns);
    }

    /** The header word we write. */
    static String header(Enum<?> column) {
        return vietnamese(group(column.getDeclaringClass()), column);
    }

    /** The word we write. */
    static String vietnamese(String group, Enum<?> value) {
        return VIETNAMESE.text(group + "." + value.name());
    }

    /** All words we write for a group, in order. */
    static List<String> all(String group, Enum<?>... values) {
        return List.of(values).stream().map(value -> vietnamese(group, value)).toList();
    }

    /** The value that a typed word means: one of ours, in either language, or the constant. */
    static <E extends Enum<E>> Optional<E> named(String group, Class<E> values, String typed) {
        String word = Folding.bare(typed);
        for (E value : values.getEnumConstants()) {
            if (Folding.bare(value.name()).equals(word)) {
                return Optional.of(value);
            }
        }
        return HeaderWords.of(group, values).column(typed).map(name -> Enum.valueOf(values, name));
    }
}
