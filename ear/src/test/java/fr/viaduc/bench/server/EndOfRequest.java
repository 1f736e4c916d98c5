package fr.viaduc.bench.server;

import fr.viaduc.bench.counting.Statements;
import jakarta.servlet.ServletRequestEvent;
import jakarta.servlet.ServletRequestListener;
import jakarta.servlet.annotation.WebListener;

/** Keeps what a request asked of the database from being counted for the next one of its thread when an earlier filter answered it. */
@WebListener
public final class EndOfRequest implements ServletRequestListener {

    @Override
    public void requestDestroyed(ServletRequestEvent request) {
        Statements.forget();
    }
}
