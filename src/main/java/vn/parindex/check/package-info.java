/** Submissions held against the rules: one class for each check, and the list of them all. */
package vn.parindex.check;
