package vn.parindex.app;

import java.io.IOException;
import vn.parindex.record.Register;

/** Writes everything in the reports folder anew from the register. */
@FunctionalInterface
public interface Reports {

    /** Writes them; called after changes, never at the same time by two threads. */
    void write(Register register) throws IOException;
}
