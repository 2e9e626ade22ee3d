/** Points of a submission, and the order and classes of units: pure arithmetic, nothing rounded. */
package vn.parindex.score;
