package fr.releve.localstack.wire;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** A port that leads to another one of this machine. Every connection through it can be cut, and every byte delayed. */
public final class Wire implements AutoCloseable {

    private static final int CHUNK = 16_384;
    private static final int WAITING = 256;

    private final ServerSocket entrance;
    private final int target;
    private final Set<Socket> ends = ConcurrentHashMap.newKeySet();
    private volatile Duration delay = Duration.ZERO;
    private volatile boolean refusing;

    private Wire(ServerSocket entrance, int target) {
        this.entrance = entrance;
        this.target = target;
    }

    /** @param target port of 127.0.0.1; whoever connects while nobody listens there is hung up on */
    public static Wire to(int target) {
        try {
            var wire = new Wire(new ServerSocket(0, WAITING, InetAddress.getLoopbackAddress()), target);
            Thread.ofVirtual().name("wire-" + target).start(wire::accept);
            return wire;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where to connect. */
    public int port() {
        return entrance.getLocalPort();
    }

    /** Ends every connection, without a farewell (RST). */
    public void cut() {
        ends.forEach(this::tear);
    }

    /** From now on each chunk of bytes is handed on that much later; zero is as fast as it goes. */
    public void delay(Duration each) {
        delay = each;
    }

    /** Ends every connection and lets none through until told otherwise. */
    public void refuse(boolean all) {
        refusing = all;
        if (all) {
            cut();
        }
    }

    private void accept() {
        while (!entrance.isClosed()) {
            try {
                var caller = entrance.accept();
                Thread.startVirtualThread(() -> connect(caller));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void connect(Socket caller) {
        ends.add(caller);
        try {
            if (refusing) {
                tear(caller);
                return;
            }
            var called = new Socket(InetAddress.getLoopbackAddress(), target);
            ends.add(called);
            caller.setTcpNoDelay(true);
            called.setTcpNoDelay(true);
            Thread.startVirtualThread(() -> pump(called, caller));
            pump(caller, called);
        } catch (IOException nobodyThere) {
            tear(caller);
        }
    }

    /** Hands bytes on until one end closes; the other then hears of it. */
    private void pump(Socket from, Socket to) {
        var chunk = new byte[CHUNK];
        try {
            var in = from.getInputStream();
            var out = to.getOutputStream();
            for (int read = in.read(chunk); read >= 0; read = in.read(chunk)) {
                if (!delay.isZero()) {
                    Thread.sleep(delay);
                }
                out.write(chunk, 0, read);
                out.flush();
            }
            to.shutdownOutput();
            if (from.isOutputShutdown()) {
                tear(from);
                tear(to);
            }
        } catch (IOException torn) {
            tear(from);
            tear(to);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void tear(Socket end) {
        ends.remove(end);
        try {
            if (!end.isOutputShutdown()) {
                end.setSoLinger(true, 0);
            }
            end.close();
        } catch (IOException alreadyTorn) {
            return;
        }
    }

    @Override
    public void close() {
        try {
            entrance.close();
        } catch (IOException alreadyClosed) {
            return;
        } finally {
            cut();
        }
    }
}
