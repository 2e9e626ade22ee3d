package vn.parindex.testing;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.Locale;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;

/** Puts TLS in front of a server that has none, with a certificate made for tests. */
public final class TlsFront implements AutoCloseable {
    /** For localhost and 127.0.0.1. */
    public static final String LOOPBACK = "loopback";

    /** For another host. */
    public static final String ELSEWHERE = "elsewhere";

    private static final char[] PASSWORD = "changeit".toCharArray();

    private final ServerSocket door;
    private final int target;
    private final Manner manner;
    private final SSLContext tls;

    private TlsFront(String certificate, int target, Manner manner) {
        try {
            this.door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
            this.target = target;
            this.manner = manner;
            KeyManagerFactory keys =
                    KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
            keys.init(store(certificate), PASSWORD);
            tls = SSLContext.getInstance("TLS");
            tls.init(keys.getKeyManagers(), null, null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
        start(this::accept);
    }

    /** How TLS begins. */
    public enum Manner {
        AT_ONCE,
        IMAP_STARTTLS,
        SMTP_STARTTLS
    }

    /**
     * Opens a front.
     *
     * @param certificate {@link #LOOPBACK} or {@link #ELSEWHERE}
     * @param target port of the server behind it
     */
    public static TlsFront open(String certificate, int target, Manner manner) {
        return new TlsFront(certificate, target, manner);
    }

    /** A store that trusts a certificate. */
    public static KeyStore store(String certificate) {
        try (InputStream in =
                TlsFront.class.getResourceAsStream("/vn/parindex/mail/" + certificate + ".p12")) {
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(in, PASSWORD);
            return store;
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    public int port() {
        return door.getLocalPort();
    }

    @Override
    public void close() throws IOException {
        door.close();
    }

    private void accept() throws IOException {
        while (!door.isClosed()) {
            Socket client = door.accept();
            start(() -> serve(client));
        }
    }

    private void serve(Socket client) throws IOException {
        Socket server = new Socket(InetAddress.getLoopbackAddress(), target);
        switch (manner) {
            case AT_ONCE -> {}
            case IMAP_STARTTLS -> imap(client, server);
            case SMTP_STARTTLS -> smtp(client, server);
        }
        SSLSocket secret = (SSLSocket) tls.getSocketFactory().createSocket(client, null, true);
        secret.setUseClientMode(false);
        start(() -> pump(server, secret));
        pump(secret, server);
    }

    private static void imap(Socket client, Socket server) throws IOException {
        line(server.getInputStream());
        say(client, "* OK ready");
        while (true) {
            String[] words = line(client.getInputStream()).split(" ", -1);
            if (words[1].equals("STARTTLS")) {
                say(client, words[0] + " OK begin");
                return;
            }
            say(client, "* CAPABILITY IMAP4rev1 STARTTLS LOGINDISABLED");
            say(client, words[0] + " OK done");
        }
    }

    private static void smtp(Socket client, Socket server) throws IOException {
        line(server.getInputStream());
        say(client, "220 ready");
        while (!line(client.getInputStream()).toUpperCase(Locale.ROOT).startsWith("STARTTLS")) {
            say(client, "250-localhost");
            say(client, "250 STARTTLS");
        }
        say(client, "220 begin");
    }

    private static void say(Socket to, String line) throws IOException {
        to.getOutputStream().write((line + "\r\n").getBytes(US_ASCII));
        to.getOutputStream().flush();
    }

    private static String line(InputStream in) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (int next = in.read(); next != '\n'; next = in.read()) {
            if (next < 0) {
                throw new IOException("hung up");
            }
            line.write(next);
        }
        return line.toString(US_ASCII).strip();
    }

    private static void pump(Socket from, Socket to) throws IOException {
        try (from;
                to) {
            InputStream in = from.getInputStream();
            OutputStream out = to.getOutputStream();
            byte[] chunk = new byte[1 << 14];
            for (int read = in.read(chunk); read >= 0; read = in.read(chunk)) {
                out.write(chunk, 0, read);
                out.flush();
            }
        }
    }

    private static void start(Work work) {
        Thread thread =
                new Thread(
                        () -> {
                            try {
                                work.run();
                            } catch (IOException e) {
                                // one side hung up
                            }
                        },
                        "tls");
        thread.setDaemon(true);
        thread.start();
    }

    private interface Work {
        void run() throws IOException;
    }
}
