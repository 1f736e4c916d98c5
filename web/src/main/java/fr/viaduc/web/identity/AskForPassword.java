package fr.viaduc.web.identity;

import fr.viaduc.ejb.identity.ChoosingPasswords;
import fr.viaduc.web.faces.Acting;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Asking for a link by which to choose a new password. The answer is the same whether the address is known or not. */
@Named
@RequestScoped
public class AskForPassword {

    @Inject
    private ChoosingPasswords passwords;

    @Inject
    private Acting acting;

    private String email;

    /** Asks. */
    public String ask() {
        return acting.attempt(() -> passwords.askForLink(email))
                .saying("identity.password.asked")
                .goTo("/public/login");
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }
}
