package vn.parindex.mail;

import jakarta.mail.Session;
import java.util.Properties;

/**
 * How the mail library reads. It looks at some of these only once, when its classes are loaded:
 * every session of the service is made here, so that they stand before.
 */
final class MimeSettings {
    static {
        // mails are taken as they come: what is wrong is worked around and named as a fault
        lenient("mail.mime.multipart.ignoremissingendboundary", "true");
        lenient("mail.mime.multipart.ignoremissingboundaryparameter", "true");
        lenient("mail.mime.multipart.allowempty", "true");
        lenient("mail.mime.ignoreunknownencoding", "true");
        lenient("mail.mime.base64.ignoreerrors", "true");
        lenient("mail.mime.uudecode.ignoreerrors", "true");
        lenient("mail.mime.uudecode.ignoremissingbeginend", "true");
        lenient("mail.mime.parameters.strict", "false");
        lenient("mail.mime.decodefilename", "true");
    }

    private MimeSettings() {}

    /** A session to read with: no server, no account, header lines as the bytes they are. */
    static Session reading() {
        Properties properties = new Properties();
        properties.setProperty("mail.mime.allowutf8", "false");
        properties.setProperty("mail.mime.address.strict", "false");
        return session(properties);
    }

    /** A session with these properties. */
    static Session session(Properties properties) {
        return Session.getInstance(properties);
    }

    private static void lenient(String name, String value) {
        System.setProperty(name, value);
    }
}
