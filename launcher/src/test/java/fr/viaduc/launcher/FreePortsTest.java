package fr.viaduc.launcher;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;

class FreePortsTest {

    @Test
    void aDrawnPortCanBeListenedOn() {
        assertDoesNotThrow(() -> FreePorts.requireFree("127.0.0.1", FreePorts.draw()));
    }

    @Test
    void aTakenPortIsToldWithAnotherOneToTry() throws IOException {
        int port = FreePorts.draw();
        try (ServerSocket other = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            StartFailure refusal =
                    assertThrows(StartFailure.class, () -> FreePorts.requireFree("127.0.0.1", other.getLocalPort()));

            assertEquals(
                    "Le port " + port + " est déjà pris sur 127.0.0.1 : arrêtez le programme qui l’occupe ou choisissez"
                            + " un autre port, par exemple VIADUC_PORT=" + (port + 1) + ".",
                    refusal.getMessage());
        }
    }

    @Test
    void anAddressOfAnotherMachineIsRefused() {
        StartFailure refusal = assertThrows(StartFailure.class, () -> FreePorts.requireFree("192.0.2.7", 8080));

        assertTrue(refusal.getMessage().contains("n’est pas une adresse de cette machine"), refusal.getMessage());
    }

    @Test
    void anUnknownAddressIsRefused() {
        StartFailure refusal =
                assertThrows(StartFailure.class, () -> FreePorts.requireFree("nulle.part.invalid", 8080));

        assertTrue(refusal.getMessage().contains("est inconnue"), refusal.getMessage());
    }
}
