package vn.parindex.read.document.text;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** An output that ends a process which writes more than any report has. */
final class Bounded extends FilterOutputStream {
    private long left;

    Bounded(OutputStream out, long most) {
        super(out);
        this.left = most;
    }

    @Override
    public void write(int sign) throws IOException {
        take(1);
        out.write(sign);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        take(length);
        out.write(bytes, from, length);
    }

    private void take(int length) throws IOException {
        left -= length;
        if (left < 0) {
            throw new Full();
        }
    }

    /** More than may be written. */
    static final class Full extends IOException {
        private static final long serialVersionUID = 1L;
    }
}
