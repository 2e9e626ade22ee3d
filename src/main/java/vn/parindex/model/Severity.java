package vn.parindex.model;

/** How much a finding weighs; only an error keeps a submission from being accepted. */
public enum Severity {
    ERROR,
    WARNING,
    NOTE
}
