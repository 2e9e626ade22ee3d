package vn.parindex.app;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;

/** A bad line to a server on this machine: connection by connection it does what it is told. */
final class BadLine implements AutoCloseable {
    private final ServerSocket door;
    private final int server;
    private final Queue<Fault> faults = new ConcurrentLinkedQueue<>();
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();

    private BadLine(ServerSocket door, int server) {
        this.door = door;
        this.server = server;
    }

    /** What a line does after some bytes. */
    public enum Kind {
        /** It is closed. */
        CUT,
        /** It stays open and carries nothing any more. */
        STALL,
        /** Every byte comes out as another. */
        GARBLE
    }

    /**
     * What is wrong with one connection.
     *
     * @param after so many bytes have passed rightly
     * @param upwards to the server; otherwise from it
     */
    public record Fault(Kind kind, long after, boolean upwards) {}

    /** A line to a port of this machine. */
    public static BadLine to(int server) throws IOException {
        BadLine relay =
                new BadLine(new ServerSocket(0, 50, InetAddress.getLoopbackAddress()), server);
        begin(relay::accept);
        return relay;
    }

    public int port() {
        return door.getLocalPort();
    }

    /** The next connections have these faults, one each; those behind them have none. */
    public void faults(Fault... next) {
        faults.addAll(List.of(next));
    }

    /** How many of the faults have not happened yet. */
    public int left() {
        return faults.size();
    }

    /** Cuts every line. */
    public void cutAll() throws IOException {
        for (Socket socket : open) {
            socket.close();
        }
    }

    private void accept() {
        while (!door.isClosed()) {
            try {
                Socket client = door.accept();
                Socket upstream = new Socket(InetAddress.getLoopbackAddress(), server);
                open.add(client);
                open.add(upstream);
                Fault fault = faults.poll();
                begin(
                        () ->
                                carry(
                                        client,
                                        upstream,
                                        fault != null && fault.upwards() ? fault : null));
                begin(
                        () ->
                                carry(
                                        upstream,
                                        client,
                                        fault != null && !fault.upwards() ? fault : null));
            } catch (IOException e) {
                // the door was closed, or the server is away: the client finds out by itself
            }
        }
    }

    private void carry(Socket from, Socket to, Fault fault) {
        byte[] chunk = new byte[8192];
        long passed = 0;
        try (from;
                to) {
            InputStream in = from.getInputStream();
            OutputStream out = to.getOutputStream();
            for (int read = in.read(chunk); read >= 0; read = in.read(chunk)) {
                int right = fault == null ? read : (int) Math.min(read, fault.after() - passed);
                out.write(chunk, 0, Math.max(0, right));
                passed += read;
                if (right < read && !rest(fault, chunk, Math.max(0, right), read, out)) {
                    return;
                }
            }
        } catch (IOException e) {
            // a line that was cut carries nothing more
        }
    }

    /** False when the line is to be closed. */
    private static boolean rest(Fault fault, byte[] chunk, int from, int to, OutputStream out)
            throws IOException {
        if (fault.kind() == Kind.GARBLE) {
            for (int i = from; i < to; i++) {
                out.write(chunk[i] ^ 0x15);
            }
        }
        return fault.kind() != Kind.CUT;
    }

    private static void begin(Runnable work) {
        Thread thread = new Thread(work, "relay");
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void close() throws IOException {
        door.close();
        cutAll();
    }
}
