package vn.parindex.mail;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The addresses of a header. They are taken apart before anything is decoded, so that no shown name
 * can pass for an address.
 */
final class AddressLine {
    // nothing that could end a header line or a command to a server
    private static final Pattern ADDRESS =
            Pattern.compile(
                    "[\\p{Alnum}!#$%&'*+/=?^_`{|}~.-]{1,64}@"
                            + "[\\p{Alnum}](?:[\\p{Alnum}.-]{0,188}[\\p{Alnum}])?");
    private static final Pattern IN_BRACKETS = Pattern.compile("<([^<>\\s]{1,254})>");

    private final List<Sender> senders;

    private AddressLine(List<Sender> senders) {
        this.senders = senders;
    }

    /**
     * Someone.
     *
     * @param address in lower case
     */
    record Sender(String address, String name) {}

    /** The addresses of all these headers. */
    static AddressLine of(List<String> headers) {
        List<Sender> senders = new ArrayList<>();
        headers.stream().limit(10).forEach(header -> senders.addAll(parsed(header)));
        return new AddressLine(senders);
    }

    /** Who it is, where it is one and no other. */
    Optional<Sender> only() {
        long different = senders.stream().map(Sender::address).distinct().count();
        return different == 1 ? Optional.of(senders.get(0)) : Optional.empty();
    }

    /** The first one. */
    Optional<String> first() {
        return senders.stream().map(Sender::address).findFirst();
    }

    boolean has(String address) {
        return senders.stream().anyMatch(sender -> sender.address().equals(address));
    }

    private static List<Sender> parsed(String header) {
        try {
            List<Sender> senders = new ArrayList<>();
            for (InternetAddress address : InternetAddress.parseHeader(header, false)) {
                Optional.ofNullable(address.getAddress())
                        .flatMap(AddressLine::usable)
                        .map(found -> new Sender(found, name(address)))
                        .ifPresent(senders::add);
            }
            return senders.isEmpty() ? inBrackets(header) : senders;
        } catch (AddressException | RuntimeException malformed) {
            return inBrackets(header);
        }
    }

    /** What stands in angle brackets, whatever stands around it. */
    private static List<Sender> inBrackets(String header) {
        List<Sender> senders = new ArrayList<>();
        Matcher brackets = IN_BRACKETS.matcher(header);
        while (brackets.find()) {
            String before = header.substring(0, brackets.start()).replace("\"", "");
            usable(brackets.group(1))
                    .map(found -> new Sender(found, HeaderText.of(before)))
                    .ifPresent(senders::add);
        }
        return senders;
    }

    private static Optional<String> usable(String address) {
        String plain = address.strip();
        boolean sound = ADDRESS.matcher(plain).matches() && !plain.contains("..");
        return sound ? Optional.of(plain.toLowerCase(Locale.ROOT)) : Optional.empty();
    }

    private static String name(InternetAddress address) {
        // the library would decode it; the line itself is still as it was sent
        String written = address.toString();
        int bracket = written.lastIndexOf('<');
        String name = bracket < 0 ? "" : written.substring(0, bracket).strip();
        boolean quoted = name.length() > 1 && name.startsWith("\"") && name.endsWith("\"");
        String bare = quoted ? name.substring(1, name.length() - 1).replace("\\", "") : name;
        return HeaderText.of(bare);
    }
}
