package vn.parindex.recognise;

import vn.parindex.model.FlatSheet;
import vn.parindex.model.Table;

/**
 * A table with the columns of a scorecard.
 *
 * @param leaves how many rows carry the code of a leaf
 */
record FoundTable(FlatSheet sheet, Table table, long leaves) {}
