package vn.parindex.rulebook;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * One row of the sheet "Bộ tiêu chí" with what makes its place in the tree.
 *
 * @param code without blanks and closing dots; empty text where it can't be used
 * @param max absent where it can't be read
 */
record CriterionLine(StaffRow row, String code, String name, Optional<BigDecimal> max) {

    boolean isArea() {
        return !code.isEmpty() && code.indexOf('.') < 0;
    }

    /** A rule kind makes a leaf. */
    boolean isLeaf() {
        return !row.cell(CriterionColumn.KIND).isBlank();
    }

    /** The code one level up; empty text above an area. */
    String parent() {
        return code.substring(0, Math.max(0, code.lastIndexOf('.')));
    }

    String area() {
        int dot = code.indexOf('.');
        return dot < 0 ? code : code.substring(0, dot);
    }
}
