package vn.parindex.mail;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Gives access tokens for a refresh token; each is used until shortly before it ends. */
final class TokenSource {
    private static final Logger LOG = LoggerFactory.getLogger(TokenSource.class);
    private static final Duration BEFORE_THE_END = Duration.ofMinutes(2);
    // RFC 6749 only recommends to say how long a token is good for
    private static final long USUAL_LIFE = 300;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Login.OAuth login;
    private final Duration patience;
    private final InstantSource clock;
    private final HttpClient http;
    private String replaced = "";
    private String replacement = "";
    private String token = "";
    private Instant end = Instant.MIN;

    TokenSource(Login.OAuth login, Duration patience, InstantSource clock) {
        this.login = login;
        this.patience = patience;
        this.clock = clock;
        this.http = HttpClient.newBuilder().connectTimeout(patience).build();
    }

    /**
     * A token that is good now.
     *
     * @throws TokenRefused when the endpoint gives none
     */
    synchronized String token() throws IOException {
        if (!clock.instant().isBefore(end)) {
            fetch();
        }
        return token;
    }

    /** Asks anew next time; false when there was nothing to forget. */
    synchronized boolean forget() {
        boolean had = !token.isEmpty();
        token = "";
        end = Instant.MIN;
        return had;
    }

    private void fetch() throws IOException {
        Instant asked = clock.instant();
        HttpResponse<String> answer = ask();
        JsonNode said = parsed(answer.body());
        String access = said.path("access_token").asText("");
        if (answer.statusCode() != 200 || access.isEmpty()) {
            throw new TokenRefused(answer.statusCode(), said.path("error").asText(""));
        }
        token = access;
        end = asked.plusSeconds(said.path("expires_in").asLong(USUAL_LIFE)).minus(BEFORE_THE_END);
        keep(said.path("refresh_token").asText(""));
    }

    /** Some servers give a new refresh token each time, and the old one ends some day. */
    private void keep(String next) throws IOException {
        if (next.isEmpty() || next.equals(refreshToken())) {
            return;
        }
        replaced = login.refreshToken().read();
        replacement = next;
        try {
            login.refreshToken().renew(next);
        } catch (IOException e) {
            // its file can't be written; the new one is used until the end of the process
            LOG.debug("refresh token", e);
        }
    }

    private String refreshToken() throws IOException {
        String kept = login.refreshToken().read();
        return kept.equals(replaced) ? replacement : kept;
    }

    private HttpResponse<String> ask() throws IOException {
        URI endpoint = secret(URI.create(login.tokenEndpoint()));
        HttpRequest request =
                HttpRequest.newBuilder(endpoint)
                        .timeout(patience)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .header("Accept", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(form()))
                        .build();
        try {
            return http.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException();
        }
    }

    private String form() throws IOException {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("grant_type", "refresh_token");
        fields.put("client_id", login.clientId());
        fields.put("client_secret", login.clientSecret().read());
        fields.put("refresh_token", refreshToken());
        fields.put("scope", login.scope());
        return fields.entrySet().stream()
                .filter(field -> !field.getValue().isEmpty())
                .map(field -> field.getKey() + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static URI secret(URI endpoint) throws IOException {
        boolean open = !"https".equalsIgnoreCase(endpoint.getScheme());
        if (open && !InetAddress.getByName(endpoint.getHost()).isLoopbackAddress()) {
            throw new Connection.OpenTalk(endpoint.getHost());
        }
        return endpoint;
    }

    private static JsonNode parsed(String body) {
        try {
            return JSON.readTree(body);
        } catch (JsonProcessingException e) {
            // a proxy's page, for example; what it says is of no use
            return JSON.createObjectNode();
        }
    }

    /** The endpoint gave no token. */
    static final class TokenRefused extends IOException {
        private static final long serialVersionUID = 1L;

        private final String code;

        /**
         * A refusal.
         *
         * @param code as in RFC 6749 section 5.2; empty text when none was given
         */
        TokenRefused(int status, String code) {
            super("no access token: HTTP " + status + (code.isEmpty() ? "" : ", " + code));
            this.code = code;
        }

        String code() {
            return code;
        }
    }
}
