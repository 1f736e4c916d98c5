package fr.viaduc.web.publisher;

import fr.viaduc.ejb.identity.BodyContact;
import fr.viaduc.ejb.identity.BodyQueries;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.eclipse.microprofile.config.Config;

/**
 * Who publishes this installation of the portal and who hosts it, as it was told by {@code VIADUC_PUBLISHER_NAME},
 * {@code VIADUC_HOST_NAME} and so on. What was not told is said to be wanting, never made up.
 */
@Named
@RequestScoped
public class Publisher {

    @Inject
    private Config config;

    @Inject
    private BodyQueries bodyQueries;

    private List<BodyContact> bodies;

    /** The name of the body that publishes the portal; null when it was not told. */
    public String getName() {
        return told("viaduc.publisher.name");
    }

    /** Its postal address. */
    public String getAddress() {
        return told("viaduc.publisher.address");
    }

    /** Its telephone number. */
    public String getPhone() {
        return told("viaduc.publisher.phone");
    }

    /** Where to write about the portal, its accessibility included. */
    public String getEmail() {
        return told("viaduc.publisher.email");
    }

    /** The person who answers for what is published. */
    public String getDirector() {
        return told("viaduc.publisher.director");
    }

    /** Where to write to the data protection officer. */
    public String getDataProtection() {
        return told("viaduc.dpo.email");
    }

    /** Who keeps the server. */
    public String getHostName() {
        return told("viaduc.host.name");
    }

    /** The postal address of the host. */
    public String getHostAddress() {
        return told("viaduc.host.address");
    }

    /** The telephone number of the host. */
    public String getHostPhone() {
        return told("viaduc.host.phone");
    }

    /** The public address of the portal. */
    public String getPortal() {
        return told("viaduc.base");
    }

    /** The intermediate bodies that work here, each with its address for the public. */
    public List<BodyContact> getBodies() {
        if (bodies == null) {
            bodies = bodyQueries.contacts();
        }
        return bodies;
    }

    private String told(String name) {
        return config.getOptionalValue(name, String.class)
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .orElse(null);
    }
}
