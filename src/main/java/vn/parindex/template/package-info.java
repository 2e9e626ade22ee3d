/** Blank scorecards: what is sent to a unit to be filled. */
package vn.parindex.template;
