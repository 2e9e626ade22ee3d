package vn.parindex.app;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.parindex.mail.Account;
import vn.parindex.mail.Login;

/** One mailbox of the settings. */
final class MailboxSection {
    private static final String HOST = "may-chu";
    private static final String PORT = "cong";
    private static final String SECURITY = "bao-mat";
    private static final String ADDRESS = "dia-chi";
    private static final String DONE = "da-xu-ly";
    private static final String LARGEST = "toi-da-mb";
    private static final int MOST_MEGABYTES = 150;
    private static final long MEGABYTE = 1024L * 1024L;

    private static final Pattern PLAIN_ADDRESS =
            Pattern.compile("[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]+@[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)*");
    private static final Pattern THIS_MACHINE =
            Pattern.compile("localhost|127(\\.[0-9]{1,3}){3}|\\[?::1]?");

    private static final Map<String, Account.Security> WORDS =
            Map.of(
                    "tls", Account.Security.TLS,
                    "starttls", Account.Security.STARTTLS,
                    "khong", Account.Security.NONE,
                    "không", Account.Security.NONE);

    private MailboxSection() {}

    static Account account(YamlSection section, Path file) {
        String address = address(section);
        Account account =
                new Account(
                        address,
                        section.text("ten", "").strip(),
                        imap(section.section("imap")),
                        smtp(section.section("smtp")),
                        login(section, address, file),
                        boxes(section),
                        Optional.of(section.text("may-tin-cay", "").strip())
                                .filter(host -> !host.isEmpty()),
                        largest(section));
        section.finish();
        return account;
    }

    /** True for the machine that the program runs on. */
    static boolean thisMachine(String host) {
        return THIS_MACHINE.matcher(host.toLowerCase(Locale.ROOT)).matches();
    }

    private static String address(YamlSection section) {
        String address = section.requiredText(ADDRESS).strip();
        if (!address.isEmpty() && !PLAIN_ADDRESS.matcher(address).matches()) {
            section.fault(ADDRESS, "not-an-address", "found", address);
        }
        return address;
    }

    private static Account.Server imap(YamlSection section) {
        Account.Security security = security(section);
        return server(section, security, security == Account.Security.TLS ? 993 : 143);
    }

    private static Account.Server smtp(YamlSection section) {
        Account.Security security = security(section);
        return server(
                section,
                security,
                switch (security) {
                    case TLS -> 465;
                    case STARTTLS -> 587;
                    case NONE -> 25;
                });
    }

    private static Account.Server server(
            YamlSection section, Account.Security security, int usualPort) {
        String host = section.requiredText(HOST).strip();
        int port = section.whole(PORT, usualPort);
        if (port < 1 || port > 65_535) {
            section.fault(PORT, "not-a-port", "found", String.valueOf(port));
        }
        if (security == Account.Security.NONE && !host.isEmpty() && !thisMachine(host)) {
            section.fault(SECURITY, "not-secret", "host", host);
        }
        section.finish();
        return new Account.Server(host, port, security);
    }

    private static Account.Security security(YamlSection section) {
        String word = section.text(SECURITY, "tls").strip().toLowerCase(Locale.ROOT);
        if (!WORDS.containsKey(word)) {
            section.fault(SECURITY, "not-a-security", "found", word);
        }
        return WORDS.getOrDefault(word, Account.Security.TLS);
    }

    private static Login login(YamlSection section, String address, Path file) {
        String user = section.text("dang-nhap", address).strip();
        return new LoginSection(section, file).login(user);
    }

    private static Account.Boxes boxes(YamlSection section) {
        String inbox = section.text("hop-den", "INBOX").strip();
        String done = section.text(DONE, "Da xu ly").strip();
        String refused = section.text("khong-nhan", "Khong nhan").strip();
        if (inbox.equalsIgnoreCase(done) || inbox.equalsIgnoreCase(refused)) {
            section.fault(DONE, "same-box", "found", inbox);
        }
        return new Account.Boxes(inbox, done, refused);
    }

    private static long largest(YamlSection section) {
        int megabytes = section.whole(LARGEST, 20);
        if (megabytes < 1 || megabytes > MOST_MEGABYTES) {
            section.fault(LARGEST, "not-a-size", "found", String.valueOf(megabytes));
        }
        return megabytes * MEGABYTE;
    }
}
