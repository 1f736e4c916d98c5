package fr.viaduc.web.organisation;

import fr.viaduc.ejb.organisation.SignUpForm;
import fr.viaduc.ejb.organisation.SigningUp;
import fr.viaduc.web.faces.Acting;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Signing a carrier organisation up. */
@Named
@RequestScoped
public class SignUp {

    @Inject
    private SigningUp signingUp;

    @Inject
    private Acting acting;

    private final SignUpForm form = new SignUpForm();

    /** Signs the organisation up; the next page says that a link was sent. */
    public String send() {
        return acting.attempt(() -> signingUp.signUp(form))
                .saying("organisation.signed.up")
                .goTo("/public/login");
    }

    public SignUpForm getForm() {
        return form;
    }
}
