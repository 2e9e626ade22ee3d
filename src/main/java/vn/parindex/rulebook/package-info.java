/**
 * What the office decides: the criteria set and the unit register, read from the workbooks that
 * staff keep, and written as such.
 */
package vn.parindex.rulebook;
