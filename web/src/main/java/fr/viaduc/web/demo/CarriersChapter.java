package fr.viaduc.web.demo;

import fr.viaduc.domain.identity.Role;
import fr.viaduc.domain.organisation.Accounting;
import fr.viaduc.domain.organisation.LegalForm;
import fr.viaduc.domain.organisation.VatStatus;
import fr.viaduc.ejb.identity.ChoosingPasswords;
import fr.viaduc.ejb.organisation.KeepingOrganisations;
import fr.viaduc.ejb.organisation.ManagingMembers;
import fr.viaduc.ejb.organisation.MemberInvitation;
import fr.viaduc.ejb.organisation.OrganisationForm;
import fr.viaduc.ejb.organisation.OrganisationQueries;
import fr.viaduc.ejb.organisation.OrganisationSheet;
import fr.viaduc.ejb.organisation.OwnerForm;
import fr.viaduc.ejb.organisation.SignUpForm;
import fr.viaduc.ejb.organisation.SigningUp;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.ResourceBundle;

/** Two associations sign up, complete their sheets and let an editor work for them. */
@ApplicationScoped
public class CarriersChapter implements Chapter {

    private static final ResourceBundle STORY = ResourceBundle.getBundle("fr.viaduc.story.applications");

    @Inject
    private SigningUp signingUp;

    @Inject
    private KeepingOrganisations keeping;

    @Inject
    private ManagingMembers members;

    @Inject
    private OrganisationQueries organisations;

    @Inject
    private ChoosingPasswords passwords;

    @Override
    public int number() {
        return 30;
    }

    @Override
    public void tell(Stage stage) {
        tell(stage, "porteur-un", "one", "44322143700025", "FR7630006000011234567890189");
        tell(stage, "porteur-deux", "two", "51234567900017", "FR7630003000110002000345618");
    }

    private void tell(Stage stage, String place, String story, String siret, String iban) {
        Accounts.Account signatory = account(place, Role.BENEFICIARY_SIGNATORY);
        Accounts.Account editor = account(place, Role.BENEFICIARY_EDITOR);
        stage.portalAt("2023-10-02T09:00");
        passwords.chooseInStory(signingUp.signUp(signUp(story, siret, signatory)), signatory.password());
        stage.as(signatory.login(), "2023-10-02T10:00");
        OrganisationSheet sheet = organisations.ownSheet();
        stage.made("organisation " + place, sheet.id());
        complete(sheet.text(), iban, signatory.name());
        keeping.edit(sheet.version(), sheet.text());
        MemberInvitation invitation = new MemberInvitation();
        invitation.setEmail(editor.login());
        invitation.setName(editor.name());
        passwords.chooseInStory(members.invite(invitation), editor.password());
    }

    private static Accounts.Account account(String place, Role role) {
        List<Accounts.Account> all = Accounts.of(place);
        return all.stream()
                .filter(account -> account.role() == role)
                .findFirst()
                .orElseThrow();
    }

    private static SignUpForm signUp(String story, String siret, Accounts.Account signatory) {
        SignUpForm form = new SignUpForm();
        form.setSiret(siret);
        form.setOrganisationName(STORY.getString(story + ".name"));
        form.setLegalForm(LegalForm.ASSOCIATION);
        form.setRepresentativeName(signatory.name());
        form.setEmail(signatory.login());
        return form;
    }

    private static void complete(OrganisationForm form, String iban, String owner) {
        form.setRna("W381000123");
        form.setNafCode("88.99B");
        form.setCreatedOn(LocalDate.of(1998, 3, 2));
        form.setStreet("12 rue des Alliés");
        form.setPostalCode("38100");
        form.setCity("Grenoble");
        form.setIban(iban);
        form.setBic("AGRIFRPP");
        form.setAccountHolder(form.getName());
        form.setVatStatus(VatStatus.NOT_SUBJECT);
        form.setPublicBuyer(false);
        form.setPublicBuyerReason(STORY.getString("why.public"));
        form.setAccounting(Accounting.AUDITOR);
        OwnerForm ownerForm = new OwnerForm();
        ownerForm.setName(owner);
        ownerForm.setBirthDate(LocalDate.of(1971, 4, 12));
        form.getOwners().add(ownerForm);
    }
}
