/**
 * What the sentences of a report say, as typed values: numbers with what they count, proportions,
 * days, document numbers, names of units, lists, headings. It understands and judges nothing.
 */
package vn.parindex.prose;
