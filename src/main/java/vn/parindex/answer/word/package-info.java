/** The answer to a narrative report: comments in the sender's own document, or a letter. */
package vn.parindex.answer.word;
