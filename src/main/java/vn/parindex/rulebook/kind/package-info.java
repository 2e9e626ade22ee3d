/** The rule kinds: their notation, their arithmetic, their words and their spreadsheet formulas. */
package vn.parindex.rulebook.kind;
