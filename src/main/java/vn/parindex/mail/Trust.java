package vn.parindex.mail;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.util.Collections;
import java.util.Optional;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocketFactory;
import javax.net.ssl.TrustManager;
import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509TrustManager;

/** Whose certificates are believed: the platform's, and those of an extra store. */
final class Trust {
    private Trust() {}

    static SSLSocketFactory of(Optional<KeyStore> extra) {
        try {
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(null, managers(extra), null);
            return context.getSocketFactory();
        } catch (GeneralSecurityException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static TrustManager[] managers(Optional<KeyStore> extra)
            throws GeneralSecurityException, IOException {
        if (extra.isEmpty()) {
            return managers((KeyStore) null);
        }
        KeyStore both = KeyStore.getInstance(KeyStore.getDefaultType());
        both.load(null, null);
        for (String alias : Collections.list(extra.get().aliases())) {
            add(both, extra.get().getCertificate(alias));
        }
        for (TrustManager manager : managers((KeyStore) null)) {
            if (manager instanceof X509TrustManager platform) {
                for (X509Certificate each : platform.getAcceptedIssuers()) {
                    add(both, each);
                }
            }
        }
        return managers(both);
    }

    private static void add(KeyStore store, Certificate certificate)
            throws GeneralSecurityException {
        store.setCertificateEntry(Integer.toString(store.size()), certificate);
    }

    private static TrustManager[] managers(KeyStore store) throws GeneralSecurityException {
        TrustManagerFactory factory =
                TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        factory.init(store);
        return factory.getTrustManagers();
    }
}
