package vn.parindex.read;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Map;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.poi.openxml4j.util.ZipEntrySource;

/** The parts of a package in memory, as POI wants to be shown them. */
final class Parts implements ZipEntrySource {
    private final Map<String, byte[]> parts;
    private boolean closed;

    Parts(Map<String, byte[]> parts) {
        this.parts = parts;
    }

    @Override
    public Enumeration<? extends ZipArchiveEntry> getEntries() {
        return Collections.enumeration(parts.keySet().stream().map(ZipArchiveEntry::new).toList());
    }

    @Override
    public ZipArchiveEntry getEntry(String path) {
        String name = path.startsWith("/") ? path.substring(1) : path;
        return parts.keySet().stream()
                .filter(name::equalsIgnoreCase)
                .map(ZipArchiveEntry::new)
                .findFirst()
                .orElse(null);
    }

    @Override
    public InputStream getInputStream(ZipArchiveEntry entry) {
        return new ByteArrayInputStream(parts.get(entry.getName()));
    }

    @Override
    public void close() {
        closed = true;
    }

    @Override
    public boolean isClosed() {
        return closed;
    }
}
