package fr.viaduc.web.api;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Map;

/** The first version of what programs read. */
@ApplicationPath("/api/v1")
public class Api extends Application {

    /** Only what is described at {@code /openapi} is answered: Jersey's own description of itself is not. */
    @Override
    public Map<String, Object> getProperties() {
        return Map.of("jersey.config.server.wadl.disableWadl", true);
    }
}
