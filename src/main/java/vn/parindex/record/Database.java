package vn.parindex.record;

import java.nio.file.Path;

/**
 * Where the register lies: an embedded SQLite file, or a PostgreSQL server that several machines
 * share.
 *
 * @param url a JDBC address
 * @param user empty text for SQLite
 * @param password empty text for SQLite
 */
public record Database(String url, String user, String password) {
    private static final String SQLITE = "jdbc:sqlite:";

    /** The embedded register of a data folder. */
    public static Database in(Path data) {
        return file(data.resolve("so.db"));
    }

    /** An embedded file, which must lie on a local disk. */
    public static Database file(Path file) {
        return new Database(SQLITE + file.toAbsolutePath(), "", "");
    }

    /** True when one process owns the whole register. */
    public boolean embedded() {
        return url.startsWith(SQLITE);
    }

    /** Without the password, so that it may be logged. */
    @Override
    public String toString() {
        return url;
    }
}
