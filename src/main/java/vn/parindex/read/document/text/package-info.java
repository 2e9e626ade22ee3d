/**
 * Reads documents that are no .docx as text. Their parsers run in a JVM of their own, with little
 * memory and little time, so that no file can harm the service.
 */
package vn.parindex.read.document.text;
