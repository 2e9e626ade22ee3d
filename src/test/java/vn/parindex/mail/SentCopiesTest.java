package vn.parindex.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import vn.parindex.testing.MailHost;

class SentCopiesTest {
    @Test
    void findsACopyByItsMessageIdAndNoOther() throws Exception {
        try (MailHost host = new MailHost()) {
            host.deliver("mot");
            Connection connection = new Connection(host.account());
            assertThat(SentCopies.hold(connection, "<mot@vidu.gov.vn>")).isTrue();
            assertThat(SentCopies.hold(connection, "<hai@vidu.gov.vn>")).isFalse();
        }
    }

    @Test
    void looksWhereTheServerPutsWhatWasSent() throws Exception {
        try (MailHost host = new MailHost()) {
            host.make("Sent");
            host.make("Khac");
            host.deliver("mot");
            host.deliver("hai");
            Connection connection = new Connection(host.account());
            host.folder("INBOX")
                    .moveMessage(host.messages("INBOX").get(0).getUid(), host.folder("Sent"));
            host.folder("INBOX")
                    .moveMessage(host.messages("INBOX").get(0).getUid(), host.folder("Khac"));
            assertThat(host.subjects("Sent")).containsExactly("mot");
            assertThat(SentCopies.hold(connection, "<mot@vidu.gov.vn>")).isTrue();
            assertThat(SentCopies.hold(connection, "<hai@vidu.gov.vn>")).isFalse();
        }
    }

    @Test
    void doesNotSayNoWhenTheMailboxCannotBeAsked() {
        MailHost host = new MailHost();
        Account account = host.account();
        host.close();
        assertThatThrownBy(() -> SentCopies.hold(new Connection(account), "<mot@vidu.gov.vn>"))
                .isInstanceOf(IOException.class);
    }
}
