package vn.parindex.rulebook;

/** What a unit types into an input row. */
public enum InputType {
    WHOLE,
    DECIMAL,
    PERCENT,
    DATE,
    YES_NO,
    CHOICE
}
