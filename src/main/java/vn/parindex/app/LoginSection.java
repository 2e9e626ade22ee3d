package vn.parindex.app;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.parindex.mail.Login;
import vn.parindex.mail.Secrets;

/** How a mailbox of the settings is logged in to; the settings only say where the secrets are. */
final class LoginSection {
    private static final String VARIABLE = "bien-mat-khau";
    private static final String FILE = "tep-mat-khau";
    private static final String OAUTH = "oauth";
    private static final String ENDPOINT = "dia-chi-cap";
    private static final String CLIENT_SECRET = "tep-bi-mat";
    private static final List<String> SECRETS_THEMSELVES =
            List.of("mat-khau", "mật-khẩu", "password", "bi-mat", "the");

    // a password written where the name of a variable is due must not be repeated on the screen
    private static final Pattern VARIABLE_NAME = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*");

    private final YamlSection section;
    private final Path file;

    LoginSection(YamlSection section, Path file) {
        this.section = section;
        this.file = file;
    }

    Login login(String user) {
        refuseSecrets(section);
        long ways = Stream.of(VARIABLE, FILE, OAUTH).filter(section::has).count();
        if (ways != 1) {
            section.fault(VARIABLE, "one-secret");
        }
        return section.has(OAUTH)
                ? oauth(user, section.section(OAUTH))
                : new Login.Password(user, password());
    }

    private Login.Secret password() {
        String variable = section.text(VARIABLE, "").strip();
        String path = section.text(FILE, "").strip();
        if (section.has(VARIABLE) && !VARIABLE_NAME.matcher(variable).matches()) {
            section.fault(VARIABLE, "not-a-variable");
        }
        return path.isEmpty() ? Secrets.variable(variable) : secretFile(path);
    }

    private Login oauth(String user, YamlSection oauth) {
        refuseSecrets(oauth);
        String endpoint = oauth.requiredText(ENDPOINT).strip();
        if (!endpoint.isEmpty() && !kept(endpoint)) {
            oauth.fault(ENDPOINT, "not-https", "found", endpoint);
        }
        String client = oauth.requiredText("ma-ung-dung").strip();
        Login.Secret clientSecret =
                oauth.has(CLIENT_SECRET)
                        ? secretFile(oauth.requiredText(CLIENT_SECRET).strip())
                        : () -> "";
        Login.Secret token = secretFile(oauth.requiredText("tep-the").strip());
        String scope = oauth.text("pham-vi", "").strip();
        oauth.finish();
        return new Login.OAuth(user, endpoint, client, clientSecret, token, scope);
    }

    private static boolean kept(String endpoint) {
        try {
            URI address = new URI(endpoint);
            String host = Objects.requireNonNullElse(address.getHost(), "");
            boolean here = MailboxSection.thisMachine(host);
            return !host.isEmpty()
                    && ("https".equals(address.getScheme())
                            || (here && "http".equals(address.getScheme())));
        } catch (URISyntaxException e) {
            return false;
        }
    }

    private Login.Secret secretFile(String path) {
        return Secrets.file(file.resolveSibling(path).normalize());
    }

    private static void refuseSecrets(YamlSection section) {
        for (String key : SECRETS_THEMSELVES) {
            if (section.has(key)) {
                section.fault(key, "password-here", "key", key);
            }
        }
    }
}
