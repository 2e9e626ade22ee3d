package vn.parindex.model;

/**
 * A sum printed in the scorecard.
 *
 * @param code of the area or criterion; empty text for the grand total
 * @param column {@link Column#MAX}, {@link Column#SELF} or {@link Column#COMPUTED}
 */
public record TotalEntry(String code, Column column, Entry entry) {}
