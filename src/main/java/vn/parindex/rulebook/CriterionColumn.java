package vn.parindex.rulebook;

/** The columns of the sheet "Bộ tiêu chí". */
public enum CriterionColumn {
    CODE,
    NAME,
    MAX,
    WORDING,
    KIND,
    PARAMETERS,
    INPUTS,
    EVIDENCE,
    REQUIRED,
    DEPARTMENT,
    SOURCE,
    POLICY,
    DECIMALS
}
