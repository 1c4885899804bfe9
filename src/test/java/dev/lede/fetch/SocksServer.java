package dev.lede.fetch;

import java.io.DataInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

/** As much of RFC 1928 as a test needs: takes a name, connects to one fixed port of this machine, carries bytes. */
final class SocksServer implements AutoCloseable {
    private static final byte[] NO_PASSWORD = {5, 0};
    private static final byte[] CONNECTED = {5, 0, 0, 1, 0, 0, 0, 0, 0, 0};

    private final ServerSocket server = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
    private final BlockingQueue<String> names = new LinkedBlockingQueue<>();
    private final int target;

    SocksServer(int target) throws IOException {
        this.target = target;
        Thread.startVirtualThread(this::accept);
    }

    String address() {
        return "socks5://127.0.0.1:" + server.getLocalPort();
    }

    /** The name that was asked for: a number would mean that it was looked up here. */
    String name() throws InterruptedException {
        return names.take();
    }

    private void accept() {
        try {
            while (true) {
                Socket client = server.accept();
                Thread.startVirtualThread(() -> serve(client));
            }
        } catch (IOException closed) {
            names.clear();
        }
    }

    private void serve(Socket client) {
        try (client;
                var site = new Socket(InetAddress.getLoopbackAddress(), target)) {
            greet(new DataInputStream(client.getInputStream()), client);
            Thread answers = Thread.startVirtualThread(() -> carry(site, client));
            carry(client, site);
            answers.join();
        } catch (IOException | InterruptedException over) {
            Thread.currentThread().interrupt();
        }
    }

    private void greet(DataInputStream in, Socket client) throws IOException {
        in.readByte();
        in.skipNBytes(in.readByte());
        client.getOutputStream().write(NO_PASSWORD);
        in.skipNBytes(3);
        int kind = in.readByte();
        var name = new byte[kind == 3 ? in.readByte() : 4];
        in.readFully(name);
        in.skipNBytes(2);
        names.add(kind == 3 ? new String(name, StandardCharsets.UTF_8) : "a number");
        client.getOutputStream().write(CONNECTED);
    }

    private static void carry(Socket from, Socket to) {
        try {
            from.getInputStream().transferTo(to.getOutputStream());
            to.shutdownOutput();
        } catch (IOException closed) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
