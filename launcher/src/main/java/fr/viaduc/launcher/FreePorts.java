package fr.viaduc.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.concurrent.ThreadLocalRandom;

/** Ports of this machine that nobody listens on. */
public final class FreePorts {

    private static final int FIRST = 20_000;
    private static final int LAST = 32_000;

    private FreePorts() {}

    /**
     * Draws a free port of the local interface, below those that the system gives to outgoing connections, so that none
     * of these takes it before the server that is to listen there has started.
     */
    public static int draw() {
        while (true) {
            int port = ThreadLocalRandom.current().nextInt(FIRST, LAST + 1);
            try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
                return socket.getLocalPort();
            } catch (BindException e) {
                continue;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /**
     * Makes sure that the portal can listen at an address.
     *
     * @throws StartFailure when the port is taken, or the address is not one of this machine
     */
    static void requireFree(String address, int port) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            InetSocketAddress wanted = new InetSocketAddress(address, port);
            if (wanted.isUnresolved()) {
                throw new StartFailure("L’adresse « " + address + " » est inconnue : corrigez VIADUC_ADDRESS.");
            }
            socket.bind(wanted);
        } catch (IOException e) {
            throw new StartFailure(explain(address, port, e), e);
        }
    }

    private static String explain(String address, int port, IOException e) {
        String reason = String.valueOf(e.getMessage());
        if (reason.contains("Cannot assign")) {
            return "L’adresse " + address + " n’est pas une adresse de cette machine : corrigez VIADUC_ADDRESS.";
        }
        if (reason.contains("Permission denied")) {
            return "Le port " + port + " est réservé à l’administrateur de la machine : choisissez-en un au-delà de"
                    + " 1023 avec VIADUC_PORT.";
        }
        return "Le port " + port + " est déjà pris sur " + address
                + " : arrêtez le programme qui l’occupe ou choisissez" + " un autre port, par exemple VIADUC_PORT="
                + (port < 65535 ? port + 1 : 8080) + ".";
    }
}
