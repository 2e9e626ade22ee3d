package vn.parindex.files;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** The records of an .xls workbook, one after the other: kind, length, content. */
final class WorkbookRecords {
    private static final int LONGEST = 8228;
    private static final int BLOCK = 512;
    private static final int END = 0x000A;

    private WorkbookRecords() {}

    /** True when the chain ends with an end record and no block in it was left unwritten. */
    static boolean reachTheEnd(byte[] stream) {
        ByteBuffer records = ByteBuffer.wrap(stream).order(ByteOrder.LITTLE_ENDIAN);
        int at = 0;
        int kind = 0;
        while (at + 4 <= stream.length) {
            int next = records.getShort(at) & 0xFFFF;
            int length = records.getShort(at + 2) & 0xFFFF;
            // padding after the last record
            if (next == 0 && kind == END) {
                break;
            }
            if (next == 0 || length > LONGEST || at + 4 + length > stream.length) {
                return false;
            }
            kind = next;
            at += 4 + length;
        }
        return kind == END && zeros(stream, at, stream.length) && !hasUnwrittenBlock(stream, at);
    }

    private static boolean hasUnwrittenBlock(byte[] stream, int end) {
        for (int at = 0; at + BLOCK <= end; at += BLOCK) {
            if (zeros(stream, at, at + BLOCK)) {
                return true;
            }
        }
        return false;
    }

    static boolean zeros(byte[] content, int from, int to) {
        for (int i = from; i < to; i++) {
            if (content[i] != 0) {
                return false;
            }
        }
        return true;
    }
}
