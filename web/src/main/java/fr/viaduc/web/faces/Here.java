package fr.viaduc.web.faces;

import fr.viaduc.domain.identity.Role;
import fr.viaduc.web.http.RequestId;
import fr.viaduc.web.http.Theme;
import fr.viaduc.web.security.PortalAuthentication;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Collectors;
import org.primefaces.context.PrimeFacesContext;

/** The page being shown: its address, its look, its reference. */
@Named("here")
@RequestScoped
public class Here {

    @Inject
    private HttpServletRequest request;

    /** Path and parameters as the browser asked for them: where the page's forms are posted. */
    public String getAddress() {
        return request.getQueryString() == null
                ? request.getRequestURI()
                : request.getRequestURI() + "?" + request.getQueryString();
    }

    /** Path without parameters. */
    public String getPath() {
        return request.getRequestURI();
    }

    /** {@code light}, {@code dark} or {@code system}. */
    public String getTheme() {
        return Theme.of(request).attribute();
    }

    /** Reference of the request in the log. */
    public String getReference() {
        return RequestId.of(request);
    }

    /** The name of the person who is logged in; empty for a visitor. */
    public String getPerson() {
        String name = request.getUserPrincipal() == null
                ? ""
                : request.getUserPrincipal().getName();
        return name.substring(name.lastIndexOf('|') + 1);
    }

    /** Her roles here, in French. */
    public String getRoles() {
        return Arrays.stream(Role.values())
                .filter(role -> request.isUserInRole(role.name()))
                .map(French::label)
                .collect(Collectors.joining(", "));
    }

    /**
     * The nonce of the page's scripts, which PrimeFaces wants back with every form; its own script would add it, but our
     * pages do without.
     */
    public String getNonce() {
        return PrimeFacesContext.getCspState(FacesContext.getCurrentInstance()).getNonce();
    }

    /** The body or organisation in which she is working; empty for a visitor. */
    public String getPlace() {
        return Objects.toString(request.getAttribute(PortalAuthentication.PLACE_NAME), "");
    }
}
