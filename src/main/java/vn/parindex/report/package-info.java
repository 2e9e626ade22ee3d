/**
 * The merged report, its Excel annex and the status page, always written anew from one picture of
 * the round.
 */
package vn.parindex.report;
