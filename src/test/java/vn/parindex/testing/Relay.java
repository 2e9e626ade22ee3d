package vn.parindex.testing;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * A bad line to a server: it passes everything on until it is told to cut, to stall, to refuse or
 * to garble. What it is told holds for one time.
 */
public final class Relay implements AutoCloseable {
    private final ServerSocket door;
    private final int target;
    private final List<Socket> open = new ArrayList<>();
    private boolean stalled;
    private boolean refusing;
    private long cutIn = Long.MAX_VALUE;
    private long garbleIn = Long.MAX_VALUE;
    private String cutWord = "";
    private final Map<String, String> disguises = new HashMap<>();
    private Side cutSide = Side.SERVER;
    private Consumer<String> listener = said -> {};
    private int connections;
    private int cuts;
    private int calls;

    private Relay(ServerSocket door, int target) {
        this.door = door;
        this.target = target;
    }

    /** Who is speaking. */
    public enum Side {
        CLIENT,
        SERVER
    }

    /** A line to a port of this machine. */
    public static Relay to(int port) {
        try {
            Relay relay = new Relay(new ServerSocket(0, 50, loopback()), port);
            start(relay::accept);
            return relay;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where it listens. */
    public int port() {
        return door.getLocalPort();
    }

    /** Connections that were made through it. */
    public synchronized int connections() {
        return connections;
    }

    /** Calls that came, those that were hung up on as well. */
    public synchronized int calls() {
        return calls;
    }

    /** Waits until so many connections were made through it. */
    public synchronized void awaitConnections(int least) throws InterruptedException {
        while (connections < least) {
            wait();
        }
    }

    /** Tells what the client says, as it comes. */
    public synchronized void listen(Consumer<String> hears) {
        listener = hears;
    }

    /** How often it has cut. */
    public synchronized int cuts() {
        return cuts;
    }

    /** Cuts all connections now; new ones are passed on. */
    public synchronized void cut() {
        cuts++;
        cutIn = Long.MAX_VALUE;
        cutWord = "";
        open.forEach(Relay::close);
        open.clear();
    }

    /** Cuts once the server has said so many bytes more. */
    public synchronized void cutAfter(long bytes) {
        cutIn = bytes;
    }

    /** Cuts when a side says this, and before the other hears it. */
    public synchronized void cutBefore(Side side, String word) {
        cutSide = side;
        cutWord = word;
    }

    /** Changes one byte of the server's after so many. */
    public synchronized void garbleAfter(long bytes) {
        garbleIn = bytes;
    }

    /** What the server says is passed on with another word of the same length. */
    public synchronized void disguise(String word, String other) {
        disguises.put(word, other);
    }

    /** Keeps the connections and passes nothing on until {@link #resume}. */
    public synchronized void stall() {
        stalled = true;
    }

    /** Passes on what was held. */
    public synchronized void resume() {
        stalled = false;
        refusing = false;
        notifyAll();
    }

    /** Cuts, and hangs up on whoever calls until {@link #resume}. */
    public synchronized void refuse() {
        refusing = true;
        cut();
    }

    @Override
    public void close() throws IOException {
        door.close();
        synchronized (this) {
            resume();
            cut();
        }
    }

    private void accept() throws IOException {
        while (!door.isClosed()) {
            Socket client = door.accept();
            Socket server;
            synchronized (this) {
                calls++;
                if (refusing) {
                    close(client);
                    continue;
                }
                connections++;
                notifyAll();
                server = new Socket(loopback(), target);
                open.add(client);
                open.add(server);
            }
            start(() -> pump(client, server, Side.CLIENT));
            start(() -> pump(server, client, Side.SERVER));
        }
    }

    private void pump(Socket from, Socket to, Side side) throws IOException {
        try (from;
                to) {
            InputStream in = from.getInputStream();
            OutputStream out = to.getOutputStream();
            byte[] chunk = new byte[1 << 14];
            for (int read = in.read(chunk); read >= 0; read = in.read(chunk)) {
                out.write(chunk, 0, passed(chunk, read, side));
                out.flush();
            }
        }
    }

    /** How much of it goes through. */
    private synchronized int passed(byte[] chunk, int read, Side side) throws IOException {
        while (stalled) {
            try {
                wait();
            } catch (InterruptedException e) {
                throw new IOException(e);
            }
        }
        if (side == cutSide
                && !cutWord.isEmpty()
                && new String(chunk, 0, read, ISO_8859_1).contains(cutWord)) {
            cut();
            return 0;
        }
        if (side == Side.CLIENT) {
            listener.accept(new String(chunk, 0, read, ISO_8859_1));
            return read;
        }
        return passedOfServer(chunk, read);
    }

    private int passedOfServer(byte[] chunk, int read) {
        String said = new String(chunk, 0, read, ISO_8859_1);
        for (Map.Entry<String, String> each : disguises.entrySet()) {
            said = said.replace(each.getKey(), each.getValue());
        }
        System.arraycopy(said.getBytes(ISO_8859_1), 0, chunk, 0, read);
        if (garbleIn < read) {
            chunk[(int) garbleIn] ^= 0x15;
            garbleIn = Long.MAX_VALUE;
        } else if (garbleIn < Long.MAX_VALUE) {
            garbleIn -= read;
        }
        if (cutIn <= read) {
            int rest = (int) cutIn;
            cut();
            return rest;
        }
        if (cutIn < Long.MAX_VALUE) {
            cutIn -= read;
        }
        return read;
    }

    private static InetAddress loopback() {
        return InetAddress.getLoopbackAddress();
    }

    private static void close(Socket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            // it is closed already
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
                        "relay");
        thread.setDaemon(true);
        thread.start();
    }

    private interface Work {
        void run() throws IOException;
    }
}
