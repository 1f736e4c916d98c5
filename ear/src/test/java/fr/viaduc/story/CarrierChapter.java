package fr.viaduc.story;

import fr.viaduc.bench.Sirets;
import java.time.LocalDate;

/** Step 3: an association signs up; its president may sign, the project officer that she invites may not. */
final class CarrierChapter {

    private final Story story;

    CarrierChapter(Story story) {
        this.story = story;
    }

    void signsUp() {
        String email = "presidence@" + story.fact("town") + "-porteur.example";
        Person president = story.meet("BENEFICIARY_SIGNATORY", "Nadia Ferrand", email);
        president.opens("/public/call/view?id=" + story.fact("call")).follows("Déposer une demande");
        president
                .opens("/public/sign-up")
                .fills("siret", "123 456 789 00013")
                .fills("organisationName", "Association Tremplin Drac")
                .fills("legalForm", "ASSOCIATION")
                .fills("representativeName", president.name)
                .fills("email", email)
                .isRefused("send", "SIRET");
        president.fills("siret", Sirets.draw()).does("send").comesIn();
    }

    void describesItself() {
        story.the("BENEFICIARY_SIGNATORY")
                .opens("/carrier/organisation/edit")
                .sees("Nadia Ferrand")
                .fills("rna", "W381234567")
                .fills("street", "14 rue Ampère")
                .fills("postalCode", "38000")
                .fills("city", "Grenoble")
                .fills("communeCode", "Grenoble")
                .fills("phone", "04 76 00 00 00")
                .fills("iban", "FR76 3000 6000 0112 3456 7890 188")
                .fills("bic", "AGRIFRPP")
                .fills("accountHolder", "Association Tremplin Drac")
                .fills("vatStatus", "NOT_SUBJECT")
                .fills("publicBuyer", "false")
                .fills("publicBuyerReason", "Association financée à moins de la moitié par des fonds publics.")
                .fills("accounting", "AUDITOR")
                .fills("ownerName0", "Nadia Ferrand")
                .fills("ownerBirthDate0", LocalDate.of(1970, 1, 1))
                .fills("ownerIdentifier0", "Présidente")
                .isRefused("save", "IBAN")
                .fills("iban", "FR76 3000 6000 0112 3456 7890 189")
                .does("save");
    }

    void invitesEditor() {
        String email = "projets@" + story.fact("town") + "-porteur.example";
        story.the("BENEFICIARY_SIGNATORY")
                .opens("/carrier/organisation/members")
                .fills("invite:name", "Élise Marchand")
                .fills("invite:email", email)
                .does("invite:invite")
                .sees("Élise Marchand");
        story.meet("BENEFICIARY_EDITOR", "Élise Marchand", email).comesIn();
    }
}
