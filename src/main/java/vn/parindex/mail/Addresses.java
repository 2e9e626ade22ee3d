package vn.parindex.mail;

import java.util.regex.Pattern;

/** What strangers write into headers, let into ours only when it is what it should be. */
public final class Addresses {
    // without quoted local parts, comments and letters beyond ASCII: nobody is answered there
    private static final Pattern PLAIN =
            Pattern.compile(
                    "[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*"
                            + "@[A-Za-z0-9]+(-+[A-Za-z0-9]+)*(\\.[A-Za-z0-9]+(-+[A-Za-z0-9]+)*)*");
    private static final Pattern ID = Pattern.compile("<[!-;=?-~]{1,250}>");
    private static final int LONGEST = 254;

    private Addresses() {}

    /** True for an address that a mail can be sent to. */
    public static boolean plain(String address) {
        return address.length() <= LONGEST && PLAIN.matcher(address).matches();
    }

    static String checked(String address) {
        if (!plain(address)) {
            throw new IllegalArgumentException("no address");
        }
        return address;
    }

    static boolean messageId(String text) {
        return ID.matcher(text).matches();
    }
}
