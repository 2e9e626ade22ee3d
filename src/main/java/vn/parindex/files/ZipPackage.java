package vn.parindex.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.zip.CRC32;
import java.util.zip.ZipException;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** Proof that a ZIP package is all there: its directory and its parts tell the same story. */
final class ZipPackage {
    // beyond these the reader refuses the file anyway, and no more work is spent on it here
    private static final long MOST_UNPACKED = 100L * 1024 * 1024;
    private static final int MOST_PARTS = 2_000;

    private static final int LOCAL_HEADER = 30;
    private static final int SIGNATURE = 0x04034b50;
    private static final int DESCRIPTOR = 20;
    private static final int DESCRIPTOR_SIGNATURE = 0x08074b50;

    private final SeekableByteChannel file;
    private final byte[] buffer = new byte[8192];
    private long unpacked;

    private ZipPackage(SeekableByteChannel file) {
        this.file = file;
    }

    static boolean isWhole(Path path) throws IOException {
        // the directory stands at the end, so a file that is still growing has none
        try (java.util.zip.ZipFile small = new java.util.zip.ZipFile(path.toFile())) {
            if (small.size() > MOST_PARTS) {
                return true;
            }
            if (small.size() == 0) {
                // a part stands in front, so the directory's end record is not filled in yet
                return false;
            }
        } catch (ZipException | IllegalArgumentException cut) {
            return false;
        }
        try (SeekableByteChannel file = Files.newByteChannel(path);
                ZipFile zip = ZipFile.builder().setSeekableByteChannel(file).get()) {
            return new ZipPackage(file).agrees(zip);
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException damaged) {
            return false;
        }
    }

    private boolean agrees(ZipFile zip) throws IOException {
        for (ZipArchiveEntry part : Collections.list(zip.getEntries())) {
            if (!headerAgrees(part)) {
                return false;
            }
            try (InputStream content = zip.getInputStream(part)) {
                if (!contentAgrees(part, content)) {
                    return false;
                }
            }
            if (unpacked > MOST_UNPACKED) {
                return true;
            }
        }
        return true;
    }

    /** Programs that read from the front rely on the header before each part. */
    private boolean headerAgrees(ZipArchiveEntry part) throws IOException {
        byte[] name = part.getRawName();
        ByteBuffer header = at(part.getLocalHeaderOffset(), LOCAL_HEADER + name.length);
        byte[] found = new byte[name.length];
        header.get(LOCAL_HEADER, found);
        return header.getInt(0) == SIGNATURE
                && header.getShort(8) == part.getMethod()
                && header.getShort(26) == name.length
                && Arrays.equals(found, name)
                && sumsAgree(part, header);
    }

    /** Check sum and sizes stand before the part or, where it was written in one go, behind it. */
    private boolean sumsAgree(ZipArchiveEntry part, ByteBuffer header) throws IOException {
        if (!part.getGeneralPurposeBit().usesDataDescriptor()) {
            return header.getInt(14) == (int) part.getCrc()
                    && isLength(header.getInt(18), part.getCompressedSize())
                    && isLength(header.getInt(22), part.getSize());
        }
        ByteBuffer behind = at(part.getDataOffset() + part.getCompressedSize(), DESCRIPTOR);
        int start = behind.getInt(0) == DESCRIPTOR_SIGNATURE ? 4 : 0;
        int shortSize = behind.getInt(start + 8);
        int longSize = behind.getInt(start + 12);
        return behind.getInt(start) == (int) part.getCrc()
                && behind.getInt(start + 4) == (int) part.getCompressedSize()
                && (shortSize == (int) part.getSize() || longSize == (int) part.getSize());
    }

    /** Longer lengths than four bytes hold stand elsewhere. */
    private static boolean isLength(int written, long length) {
        return written == (int) length || written == -1;
    }

    private ByteBuffer at(long position, int length) throws IOException {
        file.position(position);
        byte[] bytes = Channels.newInputStream(file).readNBytes(length);
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    /** Reads on until the budget is spent. */
    private boolean contentAgrees(ZipArchiveEntry part, InputStream content) throws IOException {
        CRC32 sum = new CRC32();
        long size = 0;
        for (int count = content.read(buffer); count >= 0; count = content.read(buffer)) {
            sum.update(buffer, 0, count);
            size += count;
            if (unpacked + size > MOST_UNPACKED) {
                unpacked += size;
                return true;
            }
        }
        unpacked += size;
        return size == part.getSize() && sum.getValue() == part.getCrc();
    }
}
