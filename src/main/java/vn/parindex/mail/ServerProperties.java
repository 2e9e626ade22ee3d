package vn.parindex.mail;

import java.time.Duration;
import java.util.Properties;
import javax.net.ssl.SSLSocketFactory;

/** What the mail library is told about a server. */
final class ServerProperties {
    private static final int PART_OF_A_MAIL = 1 << 18;
    private static final Duration KEPT_OPEN = Duration.ofMinutes(10);

    private ServerProperties() {}

    static Properties imap(Account account, Connection.Patience patience, SSLSocketFactory trust) {
        Properties all = of("mail.imap.", account.imap(), patience, trust);
        all.setProperty("mail.store.protocol", "imap");
        // reading must never leave a trace on the mail
        all.setProperty("mail.imap.peek", "true");
        all.setProperty("mail.imap.fetchsize", Integer.toString(PART_OF_A_MAIL));
        all.setProperty("mail.imap.connectionpooltimeout", Long.toString(KEPT_OPEN.toMillis()));
        all.setProperty("mail.imap.auth.mechanisms", mechanisms(account.login()));
        return all;
    }

    static Properties smtp(Account account, Connection.Patience patience, SSLSocketFactory trust) {
        Properties all = of("mail.smtp.", account.smtp(), patience, trust);
        all.setProperty("mail.transport.protocol", "smtp");
        all.setProperty("mail.smtp.auth", "true");
        all.setProperty("mail.smtp.auth.mechanisms", mechanisms(account.login()));
        // an unsent mail is better than one that reached half of its readers
        all.setProperty("mail.smtp.sendpartial", "false");
        return all;
    }

    private static Properties of(
            String prefix,
            Account.Server server,
            Connection.Patience patience,
            SSLSocketFactory trust) {
        Properties all = new Properties();
        all.setProperty(prefix + "host", server.host());
        all.setProperty(prefix + "port", Integer.toString(server.port()));
        all.setProperty(prefix + "connectiontimeout", millis(patience.connect()));
        all.setProperty(prefix + "timeout", millis(patience.read()));
        all.setProperty(prefix + "writetimeout", millis(patience.write()));
        boolean atOnce = server.security() == Account.Security.TLS;
        boolean later = server.security() == Account.Security.STARTTLS;
        all.setProperty(prefix + "ssl.enable", Boolean.toString(atOnce));
        all.setProperty(prefix + "starttls.enable", Boolean.toString(later));
        all.setProperty(prefix + "starttls.required", Boolean.toString(later));
        all.setProperty(prefix + "ssl.checkserveridentity", "true");
        all.setProperty(prefix + "ssl.protocols", "TLSv1.3 TLSv1.2");
        all.put(prefix + "ssl.socketFactory", trust);
        // a second attempt with another trust would only hide why the first one failed
        all.setProperty(prefix + "socketFactory.fallback", "false");
        return all;
    }

    private static String mechanisms(Login login) {
        return login instanceof Login.OAuth ? "XOAUTH2" : "PLAIN LOGIN";
    }

    private static String millis(Duration time) {
        return Long.toString(time.toMillis());
    }
}
