/** A report as it was read: paragraphs, tables and pictures, each with its place. */
package vn.parindex.model.prose;
