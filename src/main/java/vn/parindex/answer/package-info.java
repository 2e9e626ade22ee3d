/** The answer: marks in the sender's own workbook, and the letter beside it. */
package vn.parindex.answer;
