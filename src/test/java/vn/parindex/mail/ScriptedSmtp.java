package vn.parindex.mail;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/** An SMTP server that answers as it is told to; an empty answer hangs up. */
final class ScriptedSmtp implements AutoCloseable {
    /** What it answers when the last line of a message has come. */
    static final String END = ".";

    private final ServerSocket socket;
    private final Map<String, String> answers;
    private final List<String> heard = Collections.synchronizedList(new ArrayList<>());

    /**
     * Starts it.
     *
     * @param answers by the first word of a command, where they differ from a friendly server's
     */
    ScriptedSmtp(Map<String, String> answers) throws IOException {
        this.answers = answers;
        socket = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
        Thread server = new Thread(this::serve, "scripted-smtp");
        server.setDaemon(true);
        server.start();
    }

    int port() {
        return socket.getLocalPort();
    }

    /** The commands that came, without those of the login. */
    List<String> heard() {
        return List.copyOf(heard);
    }

    private void serve() {
        while (!socket.isClosed()) {
            try (Socket client = socket.accept()) {
                talk(client);
            } catch (IOException e) {
                // the client hung up, or the test is over
            }
        }
    }

    private void talk(Socket client) throws IOException {
        BufferedReader in =
                new BufferedReader(new InputStreamReader(client.getInputStream(), ISO_8859_1));
        OutputStream out = client.getOutputStream();
        boolean message = false;
        String answer = answers.getOrDefault("", "220 hi");
        while (!answer.isEmpty()) {
            out.write((answer + "\r\n").getBytes(ISO_8859_1));
            out.flush();
            String line = in.readLine();
            while (message && line != null && !line.equals(END)) {
                line = in.readLine();
            }
            if (line == null) {
                return;
            }
            String word = message ? END : line.split(" ", 2)[0];
            if (!List.of("EHLO", "AUTH", END).contains(word)) {
                heard.add(line);
            }
            answer = answers.getOrDefault(word, usual(word));
            message = !message && word.equals("DATA") && answer.startsWith("354");
        }
    }

    private static String usual(String word) {
        return switch (word) {
            case "EHLO" -> "250-scripted\r\n250 AUTH PLAIN";
            case "AUTH" -> "235 welcome";
            case "DATA" -> "354 go on";
            case "QUIT" -> "221 bye";
            default -> "250 ok";
        };
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
