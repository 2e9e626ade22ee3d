/** Files on disk and in packages: atomic writes, completeness of a package, fixed ZIP times. */
package vn.parindex.files;
