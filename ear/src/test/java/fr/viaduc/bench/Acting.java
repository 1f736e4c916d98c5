package fr.viaduc.bench;

import fr.viaduc.ejb.identity.CallerName;
import fr.viaduc.web.security.ActingAs;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.concurrent.Callable;

/** Inside the server: does something as a given person, without her password, through the container. */
@WebFilter(servletNames = "ArquillianServletRunnerEE9")
public final class Acting implements Filter {

    private static final ThreadLocal<Exchange> EXCHANGE = new ThreadLocal<>();

    private record Exchange(HttpServletResponse response, CallerName person) {}

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        EXCHANGE.set(new Exchange((HttpServletResponse) response, null));
        try {
            chain.doFilter(request, response);
        } finally {
            EXCHANGE.remove();
        }
    }

    /**
     * Runs the work with the identity and the roles of the person. Afterwards the person who acted before acts again; the
     * first one of a test acts until its end, because the container does not take a person back after a log-out within
     * one request.
     */
    public static <T> T as(CallerName person, Callable<T> work) throws Exception {
        Exchange before = EXCHANGE.get();
        become(person);
        try {
            return work.call();
        } finally {
            if (before.person() != null) {
                become(before.person());
            }
        }
    }

    /** The response of the running test, for those who change the person themselves. */
    public static HttpServletResponse response() {
        return EXCHANGE.get().response();
    }

    private static void become(CallerName person) {
        Exchange exchange = EXCHANGE.get();
        CDI.current().select(ActingAs.class).get().become(person, exchange.response());
        EXCHANGE.set(new Exchange(exchange.response(), person));
    }
}
