package vn.parindex.mail;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.Store;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Shows access tokens to a server that knows XOAUTH2 and nothing else. */
class OAuthLoginTest {
    private final List<String> shown = Collections.synchronizedList(new ArrayList<>());
    private ServerSocket server;
    private TokenEndpoint endpoint;
    private String good = "a1";

    @BeforeEach
    void open() throws IOException {
        server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        endpoint = new TokenEndpoint();
        Thread thread = new Thread(this::accept, "imap");
        thread.setDaemon(true);
        thread.start();
    }

    @AfterEach
    void close() throws IOException {
        server.close();
        endpoint.close();
    }

    @Test
    void showsTheAccessToken() throws Exception {
        endpoint.then(200, "{\"access_token\":\"a1\",\"expires_in\":3600}");
        try (Store store = connection().openStore()) {
            assertThat(store.isConnected()).isTrue();
        }
        assertThat(shown).containsExactly("user=cchc@vidu.gov.vn\u0001auth=Bearer a1\u0001\u0001");
    }

    @Test
    void fetchesAnotherTokenWhenOneWasWithdrawn() throws Exception {
        endpoint.then(200, "{\"access_token\":\"a1\",\"expires_in\":3600}")
                .then(200, "{\"access_token\":\"a2\",\"expires_in\":3600}");
        good = "a2";
        try (Store store = connection().openStore()) {
            assertThat(store.isConnected()).isTrue();
        }
        assertThat(endpoint.asked).hasSize(2);
    }

    @Test
    void givesUpWhenTheSecondTokenIsRefusedAsWell() {
        endpoint.then(200, "{\"access_token\":\"a1\",\"expires_in\":3600}");
        good = "none";
        assertThatThrownBy(() -> connection().openStore())
                .isInstanceOf(AuthenticationFailedException.class)
                .hasMessageNotContaining("a1");
        assertThat(endpoint.asked).hasSize(2);
    }

    private Connection connection() {
        Account.Server here =
                new Account.Server("127.0.0.1", server.getLocalPort(), Account.Security.NONE);
        Login login =
                new Login.OAuth(
                        "cchc@vidu.gov.vn",
                        endpoint.address(),
                        "ung-dung",
                        () -> "",
                        () -> "r1",
                        "");
        return new Connection(
                new Account(
                        "cchc@vidu.gov.vn",
                        "Phòng Nội vụ",
                        here,
                        here,
                        login,
                        new Account.Boxes("INBOX", "Da xu ly", "Khong nhan"),
                        Optional.empty(),
                        1));
    }

    private void accept() {
        while (!server.isClosed()) {
            try (Socket client = server.accept()) {
                serve(client);
            } catch (IOException e) {
                // it hung up
            }
        }
    }

    private void serve(Socket client) throws IOException {
        BufferedReader in =
                new BufferedReader(new InputStreamReader(client.getInputStream(), UTF_8));
        say(client, "* OK ready");
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            List<String> words = List.of(line.split(" ", -1));
            say(client, answer(words));
        }
    }

    private String answer(List<String> words) {
        String tag = words.get(0);
        return switch (words.get(1).toUpperCase(Locale.ROOT)) {
            case "CAPABILITY" ->
                    "* CAPABILITY IMAP4rev1 AUTH=XOAUTH2 SASL-IR\r\n" + tag + " OK done";
            case "AUTHENTICATE" -> {
                String said = new String(Base64.getDecoder().decode(words.get(3)), UTF_8);
                shown.add(said);
                yield tag + (said.contains("Bearer " + good + "\u0001") ? " OK in" : " NO out");
            }
            default -> tag + " OK done";
        };
    }

    private static void say(Socket to, String line) throws IOException {
        to.getOutputStream().write((line + "\r\n").getBytes(UTF_8));
        to.getOutputStream().flush();
    }
}
