package fr.viaduc.web.security;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletResponse;

/** The response of the running request, which the container gives to pages but not to beans. */
@RequestScoped
class CurrentResponse {

    /** The response. */
    HttpServletResponse get() {
        return (HttpServletResponse)
                FacesContext.getCurrentInstance().getExternalContext().getResponse();
    }
}
