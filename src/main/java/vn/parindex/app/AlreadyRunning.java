package vn.parindex.app;

import java.nio.file.Path;

/** Another process works in this data folder. */
public final class AlreadyRunning extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient Path data;

    AlreadyRunning(Path data) {
        super(data.toString());
        this.data = data;
    }

    /** The data folder that is taken. */
    public Path data() {
        return data;
    }
}
