package vn.parindex.app;

import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import vn.parindex.model.Round;

/**
 * The settings file, read and found sound.
 *
 * @param criteria folder of the criteria set
 * @param register workbook of the units
 * @param database where the register lies; empty for the embedded SQLite file in the data folder
 * @param poll how often the drop folder is looked at
 * @param quiet how long a file must have stood still before it is taken
 * @param largest most bytes of one file
 * @param mail without accounts when nothing comes by mail
 */
public record Settings(
        Round round,
        Path criteria,
        Path register,
        Folders folders,
        Optional<Database> database,
        Duration poll,
        Duration quiet,
        long largest,
        ZoneId zone,
        Locale locale,
        MailSettings mail) {

    /** The same with other mailboxes. */
    Settings with(MailSettings others) {
        return new Settings(
                round, criteria, register, folders, database, poll, quiet, largest, zone, locale,
                others);
    }

    /**
     * A PostgreSQL database.
     *
     * @param passwordVariable the environment variable that holds the password
     */
    public record Database(String url, String user, String passwordVariable) {}
}
