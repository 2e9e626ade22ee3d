package vn.parindex.record;

/**
 * Content that came through a door.
 *
 * @param sha256 lower-case hex of the content
 * @param fileName the name it came under, in NFC
 * @param channel the door
 * @param sender a path below the drop folder, or a mail address
 * @param mark tells two arrivals of the same content at the same door apart; the same mark again is
 *     the same arrival seen again
 */
public record Arrival(
        String sha256, String fileName, String channel, String sender, String mark, long size) {
    /** The door of mails; their mark is the hash of the mail. */
    public static final String MAIL = "mail";

    /** Code of a refusal that concerns the sender alone: it may not send for that unit. */
    public static final String OTHER_UNIT = "other-unit";
}
