package fr.viaduc.ejb.organisation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** What a signatory types to let somebody work for the organisation. */
public class MemberInvitation {

    @NotBlank
    @Size(max = 254)
    private String email;

    @NotBlank
    @Size(max = 100)
    private String name;

    private boolean signatory;

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    /** Whether the person may sign (légal délégataire); otherwise she fills in only. */
    public boolean isSignatory() {
        return signatory;
    }

    public void setSignatory(boolean signatory) {
        this.signatory = signatory;
    }
}
