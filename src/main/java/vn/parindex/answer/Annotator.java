package vn.parindex.answer;

import java.io.IOException;

/**
 * Marks a sender's own workbook: a note and a colour at the cell of every finding, the computed
 * scores, and a first sheet with the result. Nothing else in it changes, and the marks of an
 * earlier answer give way to the new ones.
 */
public final class Annotator {
    private static final int OLE2_FIRST = 0xD0;

    private Annotator() {}

    /** The workbook with the marks of this answer and no others; equal input gives equal bytes. */
    public static byte[] annotate(byte[] original, Answer answer) throws IOException {
        return isOld(original)
                ? OldWorkbook.annotate(original, answer)
                : ModernWorkbook.annotate(original, answer);
    }

    /** The workbook without any marks of ours. */
    public static byte[] strip(byte[] annotated) throws IOException {
        return isOld(annotated) ? OldWorkbook.strip(annotated) : ModernWorkbook.strip(annotated);
    }

    private static boolean isOld(byte[] workbook) {
        return workbook.length > 0 && (workbook[0] & 0xFF) == OLE2_FIRST;
    }
}
