package vn.parindex.model;

/**
 * A row that belongs to no leaf, or a leaf's second row.
 *
 * @param code as written in the sheet
 * @param repeated true when the code was already read further up
 */
public record StrayRow(String code, Place.Cell place, boolean repeated) {}
