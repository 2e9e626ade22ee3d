/** Reading of reports: bytes to paragraphs and tables with their places. */
package vn.parindex.read.document;
