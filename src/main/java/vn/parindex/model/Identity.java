package vn.parindex.model;

import java.util.Optional;

/**
 * What a scorecard says it is. A template carries it three times: custom properties, a hidden
 * sheet, and the visible header; whichever survives is enough.
 *
 * @param version of the template's layout
 */
public record Identity(
        Optional<String> setId,
        Optional<Integer> year,
        Optional<String> unitCode,
        Optional<String> unitName,
        Optional<String> version) {

    /** Says nothing at all. */
    public static final Identity NONE =
            new Identity(
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty());

    /** Property names of the custom document properties, and keys of the hidden sheet. */
    public static final String SET = "parindex.set";

    public static final String YEAR = "parindex.year";
    public static final String UNIT = "parindex.unit";
    public static final String VERSION = "parindex.version";

    /** Name of the hidden sheet with key in column A and value in column B. */
    public static final String SHEET = "_parindex";

    /**
     * Text of the first cell of the result sheet that an answer puts into a scorecard, whatever the
     * sheet's name. Readers pass over such a sheet.
     */
    public static final String ANSWER_MARK = "parindex.answer";

    /** The layout that this program writes. */
    public static final String CURRENT_VERSION = "1";
}
