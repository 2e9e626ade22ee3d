package vn.parindex.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TokenSourceTest {
    private TokenEndpoint endpoint;
    private Instant now = Instant.parse("2023-12-01T01:00:00Z");
    private String kept = "làm mới/1";
    private boolean writable = true;

    @BeforeEach
    void open() throws IOException {
        endpoint = new TokenEndpoint();
    }

    @AfterEach
    void close() {
        endpoint.close();
    }

    @Test
    void exchangesTheRefreshTokenForAnAccessToken() throws IOException {
        endpoint.then(
                200, "{\"access_token\":\"a1\",\"expires_in\":3600,\"token_type\":\"Bearer\"}");
        assertThat(source("bí mật", "mail offline").token()).isEqualTo("a1");
        assertThat(endpoint.asked)
                .containsExactly(
                        "grant_type=refresh_token&client_id=ung-dung"
                                + "&client_secret=b%C3%AD+m%E1%BA%ADt"
                                + "&refresh_token=l%C3%A0m+m%E1%BB%9Bi%2F1&scope=mail+offline");
    }

    @Test
    void leavesOutWhatTheApplicationHasNot() throws IOException {
        endpoint.then(200, "{\"access_token\":\"a1\"}");
        kept = "r";
        source("", "").token();
        assertThat(endpoint.asked)
                .containsExactly("grant_type=refresh_token&client_id=ung-dung&refresh_token=r");
    }

    @Test
    void usesATokenUntilShortlyBeforeItsEnd() throws IOException {
        endpoint.then(200, "{\"access_token\":\"a1\",\"expires_in\":3600}")
                .then(200, "{\"access_token\":\"a2\",\"expires_in\":3600}");
        TokenSource source = source("", "");
        assertThat(source.token()).isEqualTo("a1");
        now = now.plus(Duration.ofMinutes(58)).minusMillis(1);
        assertThat(source.token()).isEqualTo("a1");
        now = now.plusMillis(1);
        assertThat(source.token()).isEqualTo("a2");
    }

    @Test
    void asksAnewForATokenThatWasRefused() throws IOException {
        endpoint.then(200, "{\"access_token\":\"a1\",\"expires_in\":3600}")
                .then(200, "{\"access_token\":\"a2\",\"expires_in\":3600}");
        TokenSource source = source("", "");
        assertThat(source.forget()).isFalse();
        source.token();
        assertThat(source.forget()).isTrue();
        assertThat(source.token()).isEqualTo("a2");
    }

    @Test
    void keepsTheRefreshTokenThatTookTheOldOnesPlace() throws IOException {
        endpoint.then(200, "{\"access_token\":\"a1\",\"refresh_token\":\"r2\",\"expires_in\":1}")
                .then(200, "{\"access_token\":\"a2\",\"expires_in\":1}");
        TokenSource source = source("", "");
        source.token();
        assertThat(kept).isEqualTo("r2");
        source.token();
        assertThat(endpoint.asked.get(1)).endsWith("&refresh_token=r2");
    }

    @Test
    void usesTheNewRefreshTokenThoughItCannotBeKept() throws IOException {
        endpoint.then(200, "{\"access_token\":\"a1\",\"refresh_token\":\"r2\",\"expires_in\":1}")
                .then(200, "{\"access_token\":\"a2\",\"expires_in\":1}");
        writable = false;
        TokenSource source = source("", "");
        source.token();
        source.token();
        // the operator gives another one
        kept = "r3";
        source.token();
        assertThat(endpoint.asked)
                .extracting(form -> form.substring(form.lastIndexOf('=') + 1))
                .containsExactly("l%C3%A0m+m%E1%BB%9Bi%2F1", "r2", "r3");
    }

    @Test
    void saysWhyThereIsNoTokenAndNeverShowsOne() {
        endpoint.then(400, "{\"error\":\"invalid_grant\",\"error_description\":\"làm mới/1\"}");
        assertThatThrownBy(() -> source("bí mật", "").token())
                .isInstanceOf(TokenSource.TokenRefused.class)
                .hasMessage("no access token: HTTP 400, invalid_grant");
    }

    @Test
    void takesAPageOfAProxyForNoToken() {
        endpoint.then(200, "<html>đăng nhập mạng</html>");
        assertThatThrownBy(() -> source("", "").token())
                .isInstanceOf(TokenSource.TokenRefused.class)
                .hasMessage("no access token: HTTP 200");
    }

    @Test
    void sendsTheRefreshTokenOpenlyToThisMachineAlone() {
        Login.OAuth open = login("http://192.0.2.1/token", "", "");
        TokenSource source = new TokenSource(open, Duration.ofSeconds(5), () -> now);
        assertThatThrownBy(source::token).isInstanceOf(Connection.OpenTalk.class);
    }

    private TokenSource source(String clientSecret, String scope) {
        return new TokenSource(
                login(endpoint.address(), clientSecret, scope), Duration.ofSeconds(5), () -> now);
    }

    private Login.OAuth login(String address, String clientSecret, String scope) {
        return new Login.OAuth(
                "cchc@vidu.gov.vn", address, "ung-dung", () -> clientSecret, new Kept(), scope);
    }

    private final class Kept implements Login.Secret {
        @Override
        public String read() {
            return kept;
        }

        @Override
        public void renew(String value) throws IOException {
            if (!writable) {
                throw new IOException("read only");
            }
            kept = value;
        }
    }
}
