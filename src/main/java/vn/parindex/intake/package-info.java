/** The doors through which files come in, and the store that keeps their bytes. */
package vn.parindex.intake;
