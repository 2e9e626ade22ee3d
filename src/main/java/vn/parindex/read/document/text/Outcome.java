package vn.parindex.read.document.text;

/** How the extraction of a document's text ended, as its process says by its exit code. */
enum Outcome {
    TAKEN(0, ""),
    // the code of the JVM itself where -XX:+ExitOnOutOfMemoryError ends it
    OUT_OF_MEMORY(3, "document-too-large"),
    DAMAGED(11, "document-damaged"),
    ENCRYPTED(12, "document-encrypted"),
    TOO_LARGE(13, "document-too-large"),
    TOO_SLOW(14, "document-too-slow"),
    // 128 + 9: unasked, only a system short of memory kills
    KILLED(137, "document-too-large");

    private final int code;
    private final String reason;

    Outcome(int code, String reason) {
        this.code = code;
        this.reason = reason;
    }

    int code() {
        return code;
    }

    /** Code of the refusal; empty where the text was taken. */
    String reason() {
        return reason;
    }

    /** A crash of the process, which has a code of its own, is the document's fault as well. */
    static Outcome of(int code) {
        for (Outcome outcome : values()) {
            if (outcome.code == code) {
                return outcome;
            }
        }
        return DAMAGED;
    }
}
