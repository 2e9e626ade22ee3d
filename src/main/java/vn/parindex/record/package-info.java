/** The register: what came in, what was read from it, what went back. */
package vn.parindex.record;
