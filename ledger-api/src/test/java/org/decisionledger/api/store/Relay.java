package org.decisionledger.api.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Stands between a program and a server, and passes on what they say, or keeps it. */
final class Relay implements AutoCloseable {

    private final ServerSocket door;
    private final int server;
    private final List<Socket> open = new CopyOnWriteArrayList<>();
    private boolean held;

    private Relay(ServerSocket door, int server) {
        this.door = door;
        this.server = server;
    }

    static Relay to(String jdbcUrl) throws IOException {
        int port = URI.create(jdbcUrl.substring("jdbc:".length())).getPort();
        Relay relay = new Relay(new ServerSocket(0, 50, InetAddress.getLoopbackAddress()), port);
        Thread.ofVirtual().start(relay::accept);
        return relay;
    }

    String url(String jdbcUrl) {
        return jdbcUrl.replace("localhost:" + server, "127.0.0.1:" + door.getLocalPort());
    }

    synchronized void hold() {
        held = true;
    }

    synchronized void goOn() {
        held = false;
        notifyAll();
    }

    private synchronized void waitWhileHeld() throws InterruptedException {
        while (held) {
            wait();
        }
    }

    private void accept() {
        try {
            while (true) {
                Socket client = door.accept();
                Socket behind = new Socket(InetAddress.getLoopbackAddress(), server);
                open.addAll(List.of(client, behind));
                Thread.ofPlatform().daemon().start(() -> passOn(client, behind));
                Thread.ofPlatform().daemon().start(() -> passOn(behind, client));
            }
        } catch (IOException e) {
            // The door is closed.
        }
    }

    private void passOn(Socket from, Socket to) {
        try (from;
                to) {
            InputStream in = from.getInputStream();
            OutputStream out = to.getOutputStream();
            byte[] bytes = new byte[8192];
            for (int read = in.read(bytes); read >= 0; read = in.read(bytes)) {
                waitWhileHeld();
                out.write(bytes, 0, read);
                out.flush();
            }
        } catch (IOException | InterruptedException e) {
            // One of them has hung up.
        }
    }

    @Override
    public void close() throws IOException {
        door.close();
        goOn();
        for (Socket socket : open) {
            socket.close();
        }
    }
}
