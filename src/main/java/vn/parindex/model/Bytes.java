package vn.parindex.model;

import java.util.Arrays;

/** The content of a file as a value. */
public final class Bytes {
    private final byte[] content;

    private Bytes(byte[] content) {
        this.content = content;
    }

    /** Takes the array over; nobody changes it from here on. */
    public static Bytes of(byte[] content) {
        return new Bytes(content);
    }

    /** The array itself, to be read and not to be written to. */
    public byte[] array() {
        return content;
    }

    public int size() {
        return content.length;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Bytes bytes && Arrays.equals(content, bytes.content);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(content);
    }

    @Override
    public String toString() {
        return content.length + " bytes";
    }
}
