package vn.parindex.files;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Proof, as far as one can be had, that an OLE2 file such as .xls is all there. The format has no
 * checksums: its allocation table must reach neither beyond the end nor into nothing, and the
 * records of a workbook must follow one another to their end.
 */
final class CompoundFile {
    private static final long MOST_BYTES = 25L * 1024 * 1024;
    private static final int HEADER = 512;
    private static final int ENTRY = 128;
    private static final int END_OF_CHAIN = -2;
    private static final int FREE = -1;
    private static final int DIRECT_TABLES = 109;
    private static final int SMALL_STREAM = 4096;

    private final ByteBuffer bytes;
    private final int sector;
    private final List<Integer> table = new ArrayList<>();

    private CompoundFile(byte[] content) {
        bytes = ByteBuffer.wrap(content).order(ByteOrder.LITTLE_ENDIAN);
        int shift = bytes.getShort(30);
        if (shift != 9 && shift != 12) {
            throw new Cut();
        }
        sector = 1 << shift;
    }

    static boolean isWhole(Path file) throws IOException {
        if (Files.size(file) > MOST_BYTES) {
            return true;
        }
        try {
            CompoundFile compound = new CompoundFile(Files.readAllBytes(file));
            compound.readTable();
            compound.walkStreams();
            return true;
        } catch (Cut | IndexOutOfBoundsException missing) {
            return false;
        }
    }

    private void readTable() {
        int tables = bytes.getInt(44);
        int extra = bytes.getInt(68);
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < DIRECT_TABLES && places.size() < tables; i++) {
            places.add(bytes.getInt(76 + 4 * i));
        }
        int perSector = sector / 4 - 1;
        while (places.size() < tables && extra >= 0) {
            int start = offset(extra);
            for (int i = 0; i < perSector && places.size() < tables; i++) {
                places.add(bytes.getInt(start + 4 * i));
            }
            extra = bytes.getInt(start + 4 * perSector);
        }
        if (tables <= 0 || places.size() < tables) {
            throw new Cut();
        }
        places.forEach(this::readTableSector);
        int last = table.size() - 1;
        while (last >= 0 && table.get(last) == FREE) {
            last--;
        }
        offset(last);
    }

    private void readTableSector(int place) {
        int start = offset(place);
        for (int i = 0; i < sector / 4; i++) {
            table.add(bytes.getInt(start + 4 * i));
        }
    }

    private void walkStreams() {
        byte[] directory = stream(bytes.getInt(48), Integer.MAX_VALUE);
        ByteBuffer entries = ByteBuffer.wrap(directory).order(ByteOrder.LITTLE_ENDIAN);
        if (directory.length < ENTRY || directory[66] != 5) {
            throw new Cut();
        }
        for (int at = 0; at + ENTRY <= directory.length; at += ENTRY) {
            int kind = directory[at + 66];
            if (kind != 0) {
                checkNeighbours(entries, at);
            }
            int length = entries.getInt(at + 120);
            boolean root = kind == 5;
            boolean stream = kind == 2 && length >= SMALL_STREAM;
            if (stream || (root && length > 0)) {
                check(name(directory, at), stream(entries.getInt(at + 116), length));
            }
        }
    }

    /** An entry that another one points to must have been written. */
    private static void checkNeighbours(ByteBuffer entries, int at) {
        for (int link = 68; link <= 76; link += 4) {
            int neighbour = entries.getInt(at + link);
            if (neighbour != FREE && entries.get(neighbour * ENTRY + 66) == 0) {
                throw new Cut();
            }
        }
    }

    private static String name(byte[] directory, int at) {
        int length = Math.max(0, Math.min(62, directory[at + 64] - 2));
        return new String(directory, at, length, StandardCharsets.UTF_16LE);
    }

    private static void check(String name, byte[] content) {
        boolean workbook = name.equals("Workbook") || name.equals("Book");
        boolean whole = workbook ? WorkbookRecords.reachTheEnd(content) : !startsEmpty(content);
        if (!whole) {
            throw new Cut();
        }
    }

    private static boolean startsEmpty(byte[] content) {
        return WorkbookRecords.zeros(content, 0, Math.min(HEADER, content.length));
    }

    private byte[] stream(int first, int length) {
        List<Integer> chain = new ArrayList<>();
        for (int next = first; next != END_OF_CHAIN; next = table.get(next)) {
            chain.add(next);
            if (chain.size() > table.size()) {
                throw new Cut();
            }
        }
        long room = (long) chain.size() * sector;
        if (length != Integer.MAX_VALUE && room < length) {
            throw new Cut();
        }
        ByteBuffer content = ByteBuffer.allocate((int) room);
        for (int place : chain) {
            content.put(bytes.array(), offset(place), sector);
        }
        return Arrays.copyOf(content.array(), (int) Math.min(room, length));
    }

    private int offset(int place) {
        long start = ((long) place + 1) * sector;
        if (place < 0 || start + sector > bytes.capacity()) {
            throw new Cut();
        }
        return (int) start;
    }

    /** Something is missing. */
    private static final class Cut extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Cut() {
            super(null, null, false, false);
        }
    }
}
