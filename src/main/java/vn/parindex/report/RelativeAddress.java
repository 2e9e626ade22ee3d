package vn.parindex.report;

import java.nio.charset.StandardCharsets;

/** A relative path as the address of a hyperlink: whatever an address can't hold is escaped. */
final class RelativeAddress {
    private static final String PLAIN =
            "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~/";

    private RelativeAddress() {}

    static String of(String path) {
        StringBuilder address = new StringBuilder();
        for (byte each : path.getBytes(StandardCharsets.UTF_8)) {
            if (PLAIN.indexOf(each) >= 0) {
                address.append((char) each);
            } else {
                address.append("%%%02X".formatted(each & 0xFF));
            }
        }
        return address.toString();
    }
}
