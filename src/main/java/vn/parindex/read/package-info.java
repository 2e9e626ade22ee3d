/**
 * Reading: bytes to flat typed cells with their places, then to a submission. Nothing is judged
 * here, and no library's type leaves this package.
 */
package vn.parindex.read;
