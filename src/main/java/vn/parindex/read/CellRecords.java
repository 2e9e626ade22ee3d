package vn.parindex.read;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** Counts the cells of an .xls workbook from its bare records, before anything is built. */
final class CellRecords {
    private static final int FORMULA = 0x0006;
    private static final int BLANK = 0x0201;
    private static final int NUMBER = 0x0203;
    private static final int LABEL = 0x0204;
    private static final int TRUTH = 0x0205;
    private static final int SHARED_LABEL = 0x00FD;
    private static final int SMALL_NUMBER = 0x027E;
    private static final int MANY_NUMBERS = 0x00BD;
    private static final int MANY_BLANKS = 0x00BE;

    private CellRecords() {}

    static void count(byte[] stream) throws Unreadable {
        if (stream.length > Limits.RECORDS) {
            throw new Unreadable("too-large");
        }
        ByteBuffer records = ByteBuffer.wrap(stream).order(ByteOrder.LITTLE_ENDIAN);
        int cells = 0;
        for (int at = 0; at + 4 <= stream.length; ) {
            int length = records.getShort(at + 2) & 0xFFFF;
            cells += cells(records.getShort(at) & 0xFFFF, length);
            at += 4 + length;
            if (at > stream.length) {
                throw new Unreadable("damaged");
            }
        }
        if (cells > Limits.CELLS) {
            throw new Unreadable("too-many-cells");
        }
    }

    private static int cells(int kind, int length) {
        return switch (kind) {
            case FORMULA, BLANK, NUMBER, LABEL, TRUTH, SHARED_LABEL, SMALL_NUMBER -> 1;
            case MANY_NUMBERS -> (length - 6) / 6;
            case MANY_BLANKS -> (length - 6) / 2;
            default -> 0;
        };
    }
}
