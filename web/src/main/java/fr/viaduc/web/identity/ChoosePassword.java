package fr.viaduc.web.identity;

import fr.viaduc.domain.shared.RuleViolation;
import fr.viaduc.ejb.identity.ChoosingPasswords;
import fr.viaduc.web.faces.Acting;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Choosing a password by a link received by mail. */
@Named
@RequestScoped
public class ChoosePassword {

    @Inject
    private ChoosingPasswords passwords;

    @Inject
    private Acting acting;

    private String key;
    private String password;
    private String again;

    /** Chooses it. */
    public String choose() {
        return acting.attempt(this::chooseTwice)
                .saying("identity.password.chosen")
                .goTo("/public/login");
    }

    private void chooseTwice() {
        if (password == null || !password.equals(again)) {
            throw new RuleViolation("password.different");
        }
        passwords.choose(key, password);
    }

    public String getKey() {
        return key;
    }

    public void setKey(String key) {
        this.key = key;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    public String getAgain() {
        return again;
    }

    public void setAgain(String again) {
        this.again = again;
    }
}
