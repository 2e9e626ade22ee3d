package vn.parindex.mail;

import java.io.IOException;

/** Who the service is to the mail servers. */
public sealed interface Login {

    String user();

    /** A password. */
    record Password(String user, Secret secret) implements Login {}

    /**
     * OAuth 2 as Microsoft 365 and Google ask for it: a refresh token is exchanged for access
     * tokens, which are shown as XOAUTH2.
     *
     * @param tokenEndpoint address that gives access tokens
     * @param scope asked for; empty text for none
     * @param clientSecret empty text where the application has none
     */
    record OAuth(
            String user,
            String tokenEndpoint,
            String clientId,
            Secret clientSecret,
            Secret refreshToken,
            String scope)
            implements Login {}

    /** Something that is never written to settings, log or register. */
    @FunctionalInterface
    interface Secret {
        /**
         * Reads it anew each time, so that a changed one is taken up without a restart.
         *
         * @throws IOException when its file can't be read, or others can read it as well
         */
        String read() throws IOException;

        /**
         * Keeps the one that took its place: some servers give a new refresh token each time.
         *
         * @throws IOException when it can't be kept; the old one goes on being read
         */
        default void renew(String value) throws IOException {
            // one that is given from outside is renewed outside
        }
    }
}
