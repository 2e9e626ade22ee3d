/** Narrative reports held to their own figures; every check is one class. */
package vn.parindex.check.prose;
