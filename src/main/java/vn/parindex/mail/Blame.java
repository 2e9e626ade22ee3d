package vn.parindex.mail;

import jakarta.mail.AuthenticationFailedException;
import java.net.UnknownHostException;
import java.security.cert.CertPathBuilderException;
import java.security.cert.CertPathValidatorException;
import java.security.cert.CertificateException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.net.ssl.SSLException;

/** Why a server could not be logged in to: which setting is to be looked at. */
final class Blame {
    /** With these the line was secret already. */
    static final Set<String> LATER_THAN_TLS = Set.of("login-refused");

    private final Map<String, String> facts;

    Blame(Map<String, String> facts) {
        this.facts = facts;
    }

    Outcome unreached(Exception failure) {
        boolean unknown = find(failure, UnknownHostException.class).isPresent();
        return bad(unknown ? "host-unknown" : "host-silent", Said.by(failure));
    }

    Outcome of(Exception failure) {
        Optional<Secrets.Unusable> secret = find(failure, Secrets.Unusable.class);
        if (secret.isPresent()) {
            String fault = secret.get().fault().name().toLowerCase(Locale.ROOT);
            return bad("secret-" + fault.replace('_', '-'), secret.get().where());
        }
        if (find(failure, Connection.OpenTalk.class).isPresent()) {
            return bad("open-refused", "");
        }
        Optional<TokenSource.TokenRefused> token = find(failure, TokenSource.TokenRefused.class);
        if (token.isPresent()) {
            return bad("token-refused", Said.by(token.get()));
        }
        if (failure instanceof AuthenticationFailedException) {
            return bad("login-refused", Said.by(failure));
        }
        return bad(talk(failure), Said.by(failure));
    }

    private static String talk(Exception failure) {
        if (find(failure, CertPathBuilderException.class).isPresent()
                || find(failure, CertPathValidatorException.class).isPresent()) {
            return "certificate-untrusted";
        }
        if (find(failure, CertificateException.class).isPresent()) {
            return "certificate-name";
        }
        if (find(failure, SSLException.class).isPresent()) {
            return "no-tls";
        }
        boolean starttls =
                causes(failure).stream()
                        .anyMatch(cause -> String.valueOf(cause.getMessage()).contains("STARTTLS"));
        return starttls ? "no-starttls" : "talk-failed";
    }

    private Outcome bad(String code, String why) {
        Map<String, String> all = new HashMap<>(facts);
        all.put("why", why);
        return Outcome.bad(code, all);
    }

    private static <T extends Throwable> Optional<T> find(Throwable failure, Class<T> kind) {
        return causes(failure).stream().filter(kind::isInstance).map(kind::cast).findFirst();
    }

    private static List<Throwable> causes(Throwable failure) {
        List<Throwable> causes = new ArrayList<>();
        for (Throwable each = failure;
                each != null && !causes.contains(each);
                each = each.getCause()) {
            causes.add(each);
        }
        return causes;
    }
}
