/** Words for people: message bundles, Vietnamese numbers, dates, lists, and folding of text. */
package vn.parindex.language;
