package vn.parindex.read;

import java.util.List;

/** Every reason for which a file is not taken. */
public final class Refusals {
    /** Their codes. */
    public static final List<String> ALL =
            List.of(
                    "empty-file",
                    "too-large",
                    "too-many-cells",
                    "encrypted",
                    "damaged",
                    "web-page",
                    "plain-text",
                    "pdf",
                    "image",
                    "word-document",
                    "archive",
                    "not-a-workbook",
                    "strict-workbook",
                    "binary-workbook",
                    "opendocument",
                    "old-workbook",
                    "unsafe",
                    "not-a-scorecard",
                    "no-table",
                    "two-tables",
                    "too-long",
                    "strict-document",
                    "not-a-document");

    private Refusals() {}
}
