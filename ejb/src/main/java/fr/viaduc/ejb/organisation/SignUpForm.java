package fr.viaduc.ejb.organisation;

import fr.viaduc.domain.organisation.LegalForm;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** What the legal representative types to sign an organisation up. */
public class SignUpForm {

    @NotBlank
    @Size(max = 30)
    private String siret;

    @NotBlank
    @Size(max = 200)
    private String organisationName;

    @NotNull
    private LegalForm legalForm;

    @NotBlank
    @Size(max = 100)
    private String representativeName;

    @NotBlank
    @Size(max = 254)
    private String email;

    public String getSiret() {
        return siret;
    }

    public void setSiret(String siret) {
        this.siret = siret;
    }

    public String getOrganisationName() {
        return organisationName;
    }

    public void setOrganisationName(String organisationName) {
        this.organisationName = organisationName;
    }

    public LegalForm getLegalForm() {
        return legalForm;
    }

    public void setLegalForm(LegalForm legalForm) {
        this.legalForm = legalForm;
    }

    public String getRepresentativeName() {
        return representativeName;
    }

    public void setRepresentativeName(String representativeName) {
        this.representativeName = representativeName;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }
}
