package vn.parindex.answer;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;

/**
 * Puts the last sheet of a workbook of the old format before all others, record by record. The
 * library's own way of doing so takes the numbers of references for numbers of sheets and breaks
 * formulas between sheets.
 */
final class SheetOrder {
    private static final int HEADER = 4;
    private static final int BOF = 0x0809;
    private static final int EOF = 0x000A;
    private static final int BOUNDSHEET = 0x0085;
    private static final int SUPBOOK = 0x01AE;
    private static final int EXTERNSHEET = 0x0017;
    private static final int NAME = 0x0018;
    private static final int WINDOW1 = 0x003D;
    private static final int INDEX = 0x020B;
    private static final short OWN_SHEETS = 0x0401;
    private static final int NAME_SHEET = 8;
    private static final int ACTIVE = 10;
    private static final int FIRST_TAB = 12;
    private static final int INDEX_POINTERS = 12;
    private static final int REFERENCE = 6;

    private final ByteBuffer in;
    private final List<Stretch> sheets = new ArrayList<>();
    private final List<Stretch> entries = new ArrayList<>();
    private int books;
    private int ownBook = -1;

    /** A stretch of the stream; {@code to} is behind it. */
    private record Stretch(int from, int to) {
        int length() {
            return to - from;
        }
    }

    private SheetOrder(byte[] stream) {
        in = ByteBuffer.wrap(stream.clone()).order(ByteOrder.LITTLE_ENDIAN);
    }

    /** The workbook stream with its last sheet first, and shown. */
    static byte[] lastFirst(byte[] stream) {
        SheetOrder order = new SheetOrder(stream);
        int end = order.globals();
        order.findSheets(end);
        return order.written(end);
    }

    /** Goes through what belongs to the whole workbook, and turns its sheet numbers. */
    private int globals() {
        int at = 0;
        while (kind(at) != EOF) {
            int data = at + HEADER;
            switch (kind(at)) {
                case BOUNDSHEET -> entries.add(new Stretch(at, next(at)));
                case NAME -> raise(data + NAME_SHEET, 1);
                case SUPBOOK -> {
                    ownBook = in.getShort(data + 2) == OWN_SHEETS ? books : ownBook;
                    books++;
                }
                case EXTERNSHEET -> references(data, next(at));
                case WINDOW1 -> {
                    in.putShort(data + ACTIVE, (short) 0);
                    in.putShort(data + FIRST_TAB, (short) 0);
                }
                default -> {}
            }
            at = next(at);
        }
        return next(at);
    }

    private void references(int data, int end) {
        for (int at = data + 2; at + REFERENCE <= end; at += REFERENCE) {
            if (in.getShort(at) == ownBook) {
                raise(at + 2, 0);
                raise(at + 4, 0);
            }
        }
    }

    /** One more, unless it stands for no sheet. */
    private void raise(int at, int lowest) {
        short number = in.getShort(at);
        if (number >= lowest) {
            in.putShort(at, (short) (number + 1));
        }
    }

    private void findSheets(int end) {
        int start = end;
        int depth = 0;
        for (int at = end; at + HEADER <= in.limit() && sheets.size() < entries.size(); ) {
            // charts lie within sheets
            depth += kind(at) == BOF ? 1 : kind(at) == EOF ? -1 : 0;
            at = next(at);
            if (depth == 0) {
                sheets.add(new Stretch(start, at));
                start = at;
            }
        }
    }

    private byte[] written(int end) {
        int last = sheets.size() - 1;
        ByteBuffer out = ByteBuffer.allocate(in.limit()).order(ByteOrder.LITTLE_ENDIAN);
        out.put(in.array(), 0, entries.get(0).from());
        copy(entries.get(last), out);
        entries.subList(0, last).forEach(entry -> copy(entry, out));
        int behind = entries.get(last).to();
        out.put(in.array(), behind, end - behind);
        List<Integer> starts = new ArrayList<>();
        starts.add(out.position());
        copy(sheets.get(last), out);
        for (Stretch sheet : sheets.subList(0, last)) {
            starts.add(out.position());
            copy(sheet, out);
        }
        out.put(in.array(), out.position(), out.remaining());
        point(out, starts);
        return out.array();
    }

    /** Mends what holds places in the stream. */
    private void point(ByteBuffer out, List<Integer> starts) {
        int entry = entries.get(0).from();
        int last = sheets.size() - 1;
        for (int i = 0; i <= last; i++) {
            Stretch sheet = sheets.get(i == 0 ? last : i - 1);
            out.putInt(entry + HEADER, starts.get(i));
            entry += HEADER + (out.getShort(entry + 2) & 0xFFFF);
            pointIndex(out, starts.get(i), sheet);
        }
    }

    private static void pointIndex(ByteBuffer out, int start, Stretch sheet) {
        int by = start - sheet.from();
        for (int at = start; at < start + sheet.length(); ) {
            int length = out.getShort(at + 2) & 0xFFFF;
            if ((out.getShort(at) & 0xFFFF) == INDEX) {
                for (int i = INDEX_POINTERS; i + 4 <= length; i += 4) {
                    int pointer = out.getInt(at + HEADER + i);
                    out.putInt(at + HEADER + i, pointer == 0 ? 0 : pointer + by);
                }
            }
            at += HEADER + length;
        }
    }

    private void copy(Stretch stretch, ByteBuffer out) {
        out.put(in.array(), stretch.from(), stretch.length());
    }

    private int kind(int at) {
        return in.getShort(at) & 0xFFFF;
    }

    private int next(int at) {
        return at + HEADER + (in.getShort(at + 2) & 0xFFFF);
    }
}
