package vn.parindex.model.prose;

/** A part of a report that stands on its own. */
public sealed interface Block permits Paragraph, Grid {}
